import { Buffer } from 'node:buffer';
import * as sheetJs from '@e965/xlsx';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { tableAsCsv, tableAsTsv } from '../../../src/core/export/delimited';
import { formulaSafe } from '../../../src/core/export/table';
import { workbookSheets } from '../../../src/core/export/workbookSheets';

const TABLE = {
  header: ['地区', '产值（亿元）', '备注'],
  rows: [
    ['南宁市', 3989.82, '第一章，“表1”'],
    ['=cmd|calc', undefined, 'two\nlines'],
    ['钦州,北海', -5.5, 'a "quoted" word'],
  ],
} as const;

describe('text that a spreadsheet would reckon with', () => {
  test.each([
    '=1+1',
    '+A1',
    '-A1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1+1',
    '－x',
    '-1+cmd',
    '+86 771',
    '-',
  ])('%j gets an apostrophe', (text) => {
    expect(formulaSafe(text)).toBe(`'${text}`);
  });

  test.each(['', '南宁', '-12.5', '+3', '12.5', '3-4 月', 'a=b', '>1,500', '−5'])(
    '%j stays as it is',
    (text) => {
      expect(formulaSafe(text)).toBe(text);
    },
  );
});

describe('CSV', () => {
  test('begins with a byte order mark and ends every line with CR LF', () => {
    const csv = tableAsCsv(TABLE);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(Buffer.from(csv, 'utf8').subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.split('\r\n')).toHaveLength(5);
  });

  test('reads back as what was written', () => {
    const { data, errors } = Papa.parse<string[]>(tableAsCsv(TABLE), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toEqual([
      ['地区', '产值（亿元）', '备注'],
      ['南宁市', '3989.82', '第一章，“表1”'],
      ["'=cmd|calc", '', 'two\nlines'],
      ['钦州,北海', '-5.5', 'a "quoted" word'],
    ]);
  });

  test('holds for any text: every cell comes back, none begins a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const { data } = Papa.parse<string[]>(tableAsCsv({ header: ['a', 'b'], rows }), {
            delimiter: ',',
            newline: '\r\n',
          });
          const cells = data.slice(1, rows.length + 1);
          expect(cells).toEqual(rows.map((row) => row.map(formulaSafe)));
          for (const cell of cells.flat()) if (/^[=+\-@]/.test(cell)) expect(cell).toMatch(/^[+-]?\d/);
        },
      ),
    );
  });
});

test('the clipboard gets one line a row and one tab between cells', () => {
  expect(
    tableAsTsv(TABLE)
      .split('\r\n')
      .map((line) => line.split('\t')),
  ).toEqual([
    ['地区', '产值（亿元）', '备注'],
    ['南宁市', '3989.82', '第一章，“表1”'],
    ["'=cmd|calc", '', 'two lines'],
    ['钦州,北海', '-5.5', 'a "quoted" word'],
  ]);
  expect(tableAsTsv({ header: ['x'], rows: [[Number.NaN]] })).toBe('x\r\n');
});

describe('workbook', () => {
  const sheets = workbookSheets([
    { name: '数据', table: TABLE, widths: [10, 12, 30] },
    {
      name: 'Sources: a/b [1] and a name that is far too long',
      table: { header: ['来源'], rows: [['规划']] },
      widths: [40],
    },
    { name: '说明', table: { header: ['说明'], rows: [['=HYPERLINK("x")']] }, widths: [100] },
  ]);

  test('opens with its three sheets, numbers as numbers and text as text', async () => {
    const { Sheets } = sheetJs.read(await writeWorkbook(sheets).toBuffer());
    const rowsOf = (name: string) =>
      sheetJs.utils.sheet_to_json(Sheets[name] ?? {}, { header: 1, defval: null });
    expect(rowsOf('数据')).toEqual([
      ['地区', '产值（亿元）', '备注'],
      ['南宁市', 3989.82, '第一章，“表1”'],
      ['=cmd|calc', null, 'two\nlines'],
      ['钦州,北海', -5.5, 'a "quoted" word'],
    ]);
    expect(rowsOf('说明')).toEqual([['说明'], ['=HYPERLINK("x")']]);
  });

  test('has names that Excel allows', () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['数据', 'Sources  a b  1  and a name tha', '说明']);
  });

  test('types every text as text, so that it is no formula', () => {
    for (const cell of sheets.flatMap(({ data }) => data.flat())) {
      if (cell !== null)
        expect(cell.type === String ? typeof cell.value === 'string' : typeof cell.value === 'number').toBe(
          true,
        );
    }
  });
});
