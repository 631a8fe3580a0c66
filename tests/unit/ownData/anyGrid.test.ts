import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReport } from '../../../src/core/ownData/readReport';
import { understand } from '../../../src/core/ownData/understand';
import type { Understanding } from '../../../src/core/ownData/understanding';
import type { Cell, Workbook, Worksheet } from '../../../src/core/ownData/workbook';
import { runs } from '../../fixtures/runs';
import { dataset } from './told';

const WORDS = [
  ...[
    '地区',
    '市县',
    '县（市、区）',
    '指标',
    '年份',
    '单位',
    '数值',
    '序号',
    '排名',
    '备注',
    '企业名称',
    '区划代码',
    '经度',
    '纬度',
  ],
  ...[
    '工业总产值（万元）',
    '工业总产值',
    'GDP',
    '同比增长（%）',
    '累计',
    '同期',
    '当月',
    '2024年1-6月',
    '2023年',
    '2025年目标',
    '预计',
  ],
  ...[
    '南宁市',
    '柳州',
    '横县',
    '城中区',
    '防城',
    '广西',
    '全区',
    '全市',
    '市辖区',
    '合计',
    '小计',
    '其中：横州市',
    '平均',
    '长沙市',
    '横洲市',
  ],
  ...[
    '450100',
    '450127',
    '430100',
    '亿元',
    '%',
    '—',
    '…',
    '暂无',
    '0.0',
    '1,234',
    '12.3亿元',
    '超500',
    '▲3',
    '(5)',
    '下降2%',
    '#',
  ],
  ...[
    '注：数据为初步数',
    '数据来源：统计局',
    '单位：万元',
    '表1 2023年工业总产值',
    '__proto__',
    'constructor',
    '=1+1',
    '<script>',
    '{name}',
    '$&',
    'toString',
  ],
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Cell>({ kind: 'empty', value: null, format: '', formula: false }) },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...WORDS)
      .map((value): Cell => ({ kind: 'text', value, format: '', formula: false })),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'binary', maxLength: 12 })
      .map((value): Cell => ({ kind: 'text', value, format: '', formula: false })),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.oneof(
          fc.double({ noNaN: false }),
          fc.integer({ min: 1990, max: 2030 }),
          fc.integer({ min: -5, max: 500_000 }),
        ),
        fc.constantFrom('', '0.0%', '0.00"亿元"', '#,##0', '0!.0,"万"', 'yyyy"年"'),
      )
      .map(([value, format]): Cell => ({ kind: 'number', value, format, formula: false })),
  },
  { weight: 1, arbitrary: fc.constant<Cell>({ kind: 'error', value: '#DIV/0!', format: '', formula: true }) },
  {
    weight: 1,
    arbitrary: fc.constant<Cell>({
      kind: 'date',
      value: '2024-06-30',
      format: 'yyyy"年"m"月"',
      formula: false,
    }),
  },
  { weight: 1, arbitrary: fc.constant<Cell>({ kind: 'boolean', value: true, format: '', formula: false }) },
);

const small = fc.nat({ max: 9 });
const worksheet: fc.Arbitrary<Worksheet> = fc.record({
  name: fc.constantFrom('Sheet1', '2023年', '南宁市', 'GDP', '__proto__', ''),
  state: fc.constantFrom<Worksheet['state']>('visible', 'visible', 'visible', 'hidden', 'very-hidden'),
  rows: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 }),
  merges: fc.array(
    fc.record({
      row: small,
      column: small,
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 4 },
  ),
  hiddenRows: fc.array(small, { maxLength: 2 }),
  hiddenColumns: fc.array(small, { maxLength: 1 }),
});
const workbook: fc.Arbitrary<Workbook> = fc.record({
  file: fc.constantFrom('table.csv', '2024年6月月报.xlsx', ''),
  format: fc.constant<Workbook['format']>('xlsx'),
  encoding: fc.constant(undefined),
  separator: fc.constant(undefined),
  worksheets: fc.array(worksheet, { maxLength: 3 }),
});

/** Each row of each sheet has one fate, and all figures come from rows that are used or asked about. */
function isWhole(given: Workbook, understanding: Understanding): void {
  expect(understanding.sheets).toHaveLength(given.worksheets.length);
  for (const [at, { rows }] of understanding.sheets.entries()) {
    const counted = { used: 0, 'set-aside': 0, 'needs-decision': 0 };
    for (const { fate } of rows) counted[fate]++;
    expect(counted.used + counted['set-aside'] + counted['needs-decision']).toBe(
      given.worksheets[at]?.rows.length,
    );
  }
  for (const table of understanding.tables) {
    const seen = new Set<string>();
    for (const { row, column, place, value } of [...table.facts]) {
      const fate = understanding.sheets[table.sheet]?.rows[row]?.fate;
      expect(fate).not.toBe('set-aside');
      expect(dataset.places.has(place)).toBe(true);
      expect(Number.isFinite(value)).toBe(true);
      expect(seen.has(`${row},${column}`)).toBe(false);
      seen.add(`${row},${column}`);
    }
    for (const { row, column } of table.cells) expect(seen.has(`${row},${column}`)).toBe(false);
  }
}

test('no grid throws, and rows in are rows used, set aside and asked about', () => {
  fc.assert(
    fc.property(workbook, (given) => {
      const understanding = understand(given, dataset);
      isWhole(given, understanding);
      JSON.stringify(readReport(understanding));
    }),
    { numRuns: runs(500) },
  );
});

test('the proposals taken as decisions ask nothing that was asked before, and change no figure', () => {
  fc.assert(
    fc.property(workbook, (given) => {
      const first = understand(given, dataset);
      const proposals = first.tables
        .flatMap(({ questions }) => questions.map(({ proposal }) => proposal))
        .filter(({ about, answer }) => about !== 'period' || answer !== '');
      const second = understand(given, dataset, proposals);
      isWhole(given, second);
      const asked = new Set(
        proposals.map(({ about, value, parent, column }) => [about, value, parent, column].join('|')),
      );
      for (const { questions } of second.tables)
        for (const { about, value, parent, column } of questions)
          expect(asked.has([about, value, parent, column].join('|'))).toBe(false);
      const figures = (understanding: Understanding) =>
        understanding.tables.map(({ facts }) =>
          facts.map(({ row, column, value, place }) => [row, column, value, place]),
        );
      expect(figures(second)).toEqual(figures(first));
    }),
    { numRuns: runs(300) },
  );
});

function longTable(rows: number): Workbook {
  const text = (value: string): Cell => ({ kind: 'text', value, format: '', formula: false });
  const places = [...dataset.regions.values()].map(({ name }) => name.zh);
  const lines = Array.from({ length: rows }, (_, at): Cell[] => [
    text(places[at % places.length] ?? ''),
    text(`指标${Math.floor(at / places.length) % 40}`),
    {
      kind: 'number',
      value: 1980 + (Math.floor(at / (places.length * 40)) % 45),
      format: '',
      formula: false,
    },
    { kind: 'number', value: at / 10, format: '', formula: false },
    text('亿元'),
  ]);
  const head = ['地区', '指标', '年份', '数值', '单位'].map(text);
  const sheet: Worksheet = {
    name: '数据',
    state: 'visible',
    rows: [head, ...lines],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { file: 'long.csv', format: 'text', encoding: 'utf-8', separator: ',', worksheets: [sheet] };
}

test('two hundred thousand rows are understood, within the time that a test may take', () => {
  expect(understand(longTable(200_000), dataset).tables[0]?.facts).toHaveLength(200_000);
});
