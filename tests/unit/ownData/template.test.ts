import { expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { workbookSheets } from '../../../src/core/export/workbookSheets';
import { type TemplateKind, templateWorkbook } from '../../../src/core/ownData/template';
import { understand } from '../../../src/core/ownData/understand';
import { readWorkbook } from '../../../src/load/workbook/readWorkbook';
import { dataset, told } from './told';

/** A template as an office sends it back: written, filled with 1, 2, 3 … in its blank cells, and read again. */
async function filled(kind: TemplateKind, indicators: readonly string[], period: string) {
  const sheets = templateWorkbook(kind, dataset, indicators, period).map((sheet, at) => {
    if (at > 0) return sheet;
    let next = 1;
    const [periods = [], ...rows] = sheet.table.rows;
    const first = sheet.table.header.length - indicators.length;
    const full = rows.map((row) => row.map((cell, column) => (column < first ? cell : next++)));
    return { ...sheet, table: { ...sheet.table, rows: [periods, ...full] } };
  });
  const bytes = new Uint8Array(await writeWorkbook(workbookSheets(sheets)).toBuffer());
  return readWorkbook('模板.xlsx', bytes);
}

const INDICATORS = ['above-scale-output', 'above-scale-output-growth', 'population-year-end', 'planned-area'];

test.each([
  ['cities', 14],
  ['counties', 111],
  ['parks', dataset.parks.size],
] as const)('a template of the %s, filled in, comes back without a question', async (kind, count) => {
  const { tables, outcome } = understand(await filled(kind, INDICATORS, '2024-01/2024-06'), dataset);
  expect([outcome, tables.length]).toEqual(['read', 1]);
  const facts = tables[0]?.facts ?? [];
  expect(facts).toHaveLength(count * INDICATORS.length);
  expect(facts.map(({ value }) => value)).toEqual(facts.map((_, at) => at + 1));
  expect(new Set(facts.map(({ place }) => place)).size).toBe(count);
  expect(facts.slice(0, 4).map(({ indicator, period }) => [indicator, period])).toEqual(
    INDICATORS.map((indicator) => [indicator, '2024-01/2024-06']),
  );
});

test('every indicator of the register comes back as itself, in its unit', async () => {
  const ids = [...dataset.indicators.keys()];
  const { tables, outcome } = understand(await filled('cities', ids, '2024'), dataset);
  expect(outcome).toBe('read');
  const facts = tables[0]?.facts.slice(0, ids.length) ?? [];
  expect(facts.map(({ indicator, status }) => [indicator, status])).toEqual(ids.map((id) => [id, 'actual']));
});

test.each(['2024', '2024-06', '2024-06-30', '2024-01/2024-09', '2021/2025', '2020-11/2021-10'])(
  'the period %s comes back',
  async (period) => {
    const { tables } = understand(await filled('cities', ['gdp'], period), dataset);
    expect(tables[0]?.facts[0]?.period).toBe(period);
  },
);

test('without a period the one question is which', async () => {
  expect(told(await filled('cities', ['gdp', 'industrial-investment'], '')).asked).toEqual([
    'period-missing',
  ]);
});

test('indicators that the register does not have are left out', () => {
  expect(templateWorkbook('cities', dataset, ['nix', 'gdp'])[0]?.table.header).toEqual([
    '代码',
    '设区市',
    '地区生产总值（亿元）',
  ]);
});
