import * as sheetJs from '@e965/xlsx';
import { parquetWriteBuffer } from 'hyparquet-writer';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/load/workbook/readWorkbook';
import { biffOf, cellRecords } from './biffFiles';
import { firstCells, firstValues, zipOf } from './files';

/** One book with all that a reader must keep. */
function book(): sheetJs.WorkBook {
  const sheet = sheetJs.utils.aoa_to_sheet([
    ['2024年工业产值', null, null, null],
    ['地区', '产值', '增速', '代码'],
    ['南宁市', 1234.5, { t: 'n', v: 0.075, z: '0.0%' }, { t: 'n', v: 450100, z: '000000000000' }],
    [' 柳州市 ', { t: 'e', v: 7 }, true, { t: 'n', v: 45473, z: 'yyyy/m/d' }],
    ['合计', { t: 'n', v: 1234.5, f: 'SUM(B3:B3)' }],
  ]);
  sheet['!merges'] = [sheetJs.utils.decode_range('A1:D1')];
  const workbook = sheetJs.utils.book_new();
  sheetJs.utils.book_append_sheet(workbook, sheet, '产值');
  sheetJs.utils.book_append_sheet(workbook, sheetJs.utils.aoa_to_sheet([['隐藏']]), '旧表');
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return workbook;
}

const written = (workbook: sheetJs.WorkBook, bookType: sheetJs.BookType) =>
  new Uint8Array(sheetJs.write(workbook, { type: 'array', bookType, compression: true }));

const VALUES: (string | number | boolean | null)[][] = [
  ['2024年工业产值'],
  ['地区', '产值', '增速', '代码'],
  ['南宁市', 1234.5, 0.075, 450100],
  [' 柳州市 ', '#DIV/0!', true, '2024-06-30'],
  ['合计', 1234.5],
];

describe.each([
  ['xlsx', 'xlsx'],
  ['xlsm', 'xlsx'],
  ['biff8', 'xls'],
  ['ods', 'ods'],
  ['fods', 'ods'],
  ['xlml', 'xml'],
] as const)('%s', (bookType, format) => {
  const read = () => readWorkbook('表.dat', written(book(), bookType));

  test('is told by its content, and values, merges and errors arrive', async () => {
    const workbook = await read();
    expect(workbook.format).toBe(format);
    // The writer of ODS drops errors and dates.
    const isWhole = format !== 'ods';
    expect(firstValues(workbook)).toEqual(isWhole ? VALUES : VALUES.with(3, [' 柳州市 ', null, true, 45473]));
    expect(workbook.worksheets[0]?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 4 }]);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['产值', '旧表']);
  });

  test('formats and formulas arrive', async () => {
    const cells = (await read()).worksheets[0]?.rows;
    // The writer of XLS drops formulas.
    expect(cells?.[4]?.[1]?.formula).toBe(format !== 'xls');
    expect(cells?.[2]?.[1]).toMatchObject({ format: '', formula: false });
    // The writer drops number formats of ODS.
    if (format !== 'ods') {
      expect(cells?.[2]?.[2]?.format).toBe('0.0%');
      expect(cells?.[2]?.[3]?.format).toBe('000000000000');
    }
  });

  test('a hidden sheet is told', async () => {
    expect((await read()).worksheets.map(({ state }) => state)).toEqual(
      // The writer drops the state in ODS.
      format === 'ods' ? ['visible', 'visible'] : ['visible', 'hidden'],
    );
  });
});

test.each(['biff2', 'biff5'] as const)('%s of Excel 2 to 95 is read', async (bookType) => {
  const workbook = sheetJs.utils.book_new();
  sheetJs.utils.book_append_sheet(workbook, sheetJs.utils.aoa_to_sheet([['Nanning', 1.5]]), 'a');
  const read = await readWorkbook('a.xls', written(workbook, bookType));
  expect(read.format).toBe('xls');
  expect(firstValues(read)).toEqual([['Nanning', 1.5]]);
});

test('a WPS sheet is the same as XLS', async () => {
  const workbook = await readWorkbook('表.et', written(book(), 'biff8'));
  expect(workbook.format).toBe('et');
  expect(firstValues(workbook)).toEqual(VALUES);
});

describe('XLS record by record', () => {
  test('hidden rows and columns and formulas are told', async () => {
    const { number, formula, hiddenRow } = cellRecords;
    const bytes = biffOf(8, [hiddenRow(1), number(0, 0, 1), formula(1, 0, 2)]);
    const workbook = await readWorkbook('a.xls', bytes);
    expect(firstCells(workbook)).toEqual(['number:1', '=number:2']);
    expect(workbook.worksheets[0]?.hiddenRows).toEqual([1]);
    const columns = book();
    const sheet = columns.Sheets.产值;
    if (sheet) sheet['!cols'] = [{ wch: 10 }, { wch: 10, hidden: true }];
    expect((await readWorkbook('a.xls', written(columns, 'biff8'))).worksheets[0]?.hiddenColumns).toEqual([
      1,
    ]);
  });

  test('texts of Excel 95 in Chinese are read by their code page', async () => {
    const bytes = biffOf(5, [cellRecords.label(0, 0, [...iconv.encode('鹿寨县', 'gbk')])]);
    expect(firstValues(await readWorkbook('a.xls', bytes))).toEqual([['鹿寨县']]);
  });

  test('a password is told', async () => {
    const filePass = [0x2f, 0, 6, 0, 1, 0, 1, 0, 1, 0];
    await expect(readWorkbook('a.xls', biffOf(8, [filePass]))).rejects.toMatchObject({ code: 'encrypted' });
  });
});

describe('ODS', () => {
  const NAMESPACES =
    'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n" xmlns:calcext="c"';
  const ods = (styles: string, table: string) =>
    zipOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`,
    });

  test('repeated, covered and hidden cells, formats and notes are understood', async () => {
    const styles =
      '<number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const table =
      '<table:table table:name="a" table:style-name="ta1"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/><table:table-row><table:table-cell table:number-columns-spanned="2" office:value-type="string"><office:annotation><text:p>批注</text:p></office:annotation><text:p>南<text:s text:c="2"/>宁</text:p><text:p>二</text:p></table:table-cell><table:covered-table-cell/><table:table-cell table:style-name="ce1" office:value-type="percentage" office:value="0.075"><text:p>7.5%</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="2" table:visibility="filter"><table:table-cell table:number-columns-repeated="3" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>';
    const workbook = await readWorkbook('a.ods', await ods(styles, table));
    expect(workbook.worksheets[0]).toMatchObject({ state: 'hidden', hiddenRows: [1, 2], hiddenColumns: [2] });
    expect(workbook.worksheets[0]?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    expect(firstCells(workbook)).toEqual([
      'text:南  宁\n二',
      'empty',
      'number:0.075 (0.0%)',
      ...Array.from({ length: 6 }, () => 'number:7'),
      '=error:#DIV/0!',
    ]);
  });

  test('a text document is no table', async () => {
    const odt = await zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' });
    await expect(readWorkbook('a.ods', odt)).rejects.toMatchObject({ code: 'document' });
  });
});

test('Parquet gives the names of its columns, then its rows', async () => {
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: '地区', data: ['南宁', '柳州'], type: 'STRING' },
      { name: '值', data: [1.5, null], type: 'DOUBLE' },
      { name: '__proto__', data: [7n, 8n], type: 'INT64' },
      { name: '日期', data: [new Date('2024-06-30'), new Date('2024-07-31')], type: 'TIMESTAMP' },
    ],
  });
  const workbook = await readWorkbook('a.csv', new Uint8Array(buffer));
  expect(workbook.format).toBe('parquet');
  expect(firstValues(workbook)).toEqual([
    ['地区', '值', '__proto__', '日期'],
    ['南宁', 1.5, 7, '2024-06-30'],
    ['柳州', null, 8, '2024-07-31'],
  ]);
});
