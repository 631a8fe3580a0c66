import * as sheetJs from '@e965/xlsx';
import { parquetWriteBuffer } from 'hyparquet-writer';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../src/core/ownData/workbook';
import { readPasted } from '../../../src/load/workbook/readPasted';
import { readWorkbook } from '../../../src/load/workbook/readWorkbook';
import { biffOf, cellRecords } from './biffFiles';
import { firstCells, firstValues, utf8, zipOf } from './files';

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

describe('a web page saved as .xls', () => {
  const PAGE =
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="gb2312"><style><!-- .xl1{mso-number-format:"0\\.0%";} --></style><!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>产值表</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--></head><body><table><tr><td colspan=2 rowspan="2">地区</td><td>产&nbsp;值</td></tr><tr><td>亿元<br>当年</td></tr><tr style="display:none"><td> 南宁\n  市 </td><td x:num="0.075" class=xl1>7.5%</td><td style=\'mso-number-format:"\\@"\'>0450</td></tr></table></body></html>';

  test.each(['utf8', 'gb18030', 'utf16le'])(
    'is read in %s with merges, formats and hidden rows',
    async (encoding) => {
      const workbook = await readWorkbook('a.xls', new Uint8Array(iconv.encode(PAGE, encoding)));
      expect(workbook.format).toBe('html');
      expect(workbook.worksheets[0]).toMatchObject({
        name: '产值表',
        merges: [{ row: 0, column: 0, rows: 2, columns: 2 }],
        hiddenRows: [2],
      });
      expect(firstCells(workbook)).toEqual([
        'text:地区',
        'empty',
        'text:产\u00a0值',
        'empty',
        'empty',
        'text:亿元\n当年',
        'text:南宁 市',
        'number:0.075 (0.0%)',
        'text:0450 (@)',
      ]);
    },
  );

  test('the lines around its tables stay, tables are set apart, tags that are never closed do no harm', async () => {
    const workbook = await readWorkbook(
      'a.xls',
      utf8('<p>2024年</p><p>单位：亿元</p><table><tr><td>a<td>b<tr><td>1</table><table><tr><td>c</table>'),
    );
    expect(firstValues(workbook)).toEqual([['2024年'], ['单位：亿元'], ['a', 'b'], ['1'], [], ['c']]);
  });

  test('a table in a cell stands apart, and its cells are not lost', async () => {
    const workbook = await readWorkbook(
      'a.xls',
      utf8('<table><tr><td>外<table><tr><td>南宁</td><td>1</td></tr></table></td></tr></table>'),
    );
    expect(firstValues(workbook)).toEqual([['南宁', '1'], [], ['外']]);
  });

  test('a quote that nothing closes does not take the rest of the page', async () => {
    const page = `<table title="x><tr><td>南宁</td></tr>${'<tr><td>1</td></tr>'.repeat(9)}</table>`;
    expect(firstValues(await readWorkbook('a.xls', utf8(page)))).toHaveLength(10);
  });

  test('hidden columns and numbers of LibreOffice and old Excel are read', async () => {
    const page =
      '<table><col span=2><col style="display:none"><tr><td sdval="0.075" sdnum="2052;0;0.0%">7.5%</td><td x:num>1,234</td><td x:err>#N/A</td></tr></table>';
    const workbook = await readWorkbook('a.xls', utf8(page));
    expect(firstCells(workbook)).toEqual(['number:0.075 (0.0%)', 'number:1234', 'error:#N/A']);
    expect(workbook.worksheets[0]?.hiddenColumns).toEqual([2]);
  });

  test('cells that claim to span millions are refused before they cost time', async () => {
    const page = `<table>${'<tr><td colspan="1000" rowspan="65534">x</td></tr>'.repeat(12_000)}</table>`;
    await expect(readWorkbook('a.xls', utf8(page))).rejects.toMatchObject({ name: 'Refusal' });
  });

  test('markup in a cell is text', async () => {
    const workbook = await readWorkbook(
      'a.xls',
      utf8('<table><tr><td>&lt;img onerror=x&gt;</td></tr></table>'),
    );
    expect(firstValues(workbook)).toEqual([['<img onerror=x>']]);
  });

  test('a page without a table, as a failed export, is told so', async () => {
    await expect(readWorkbook('a.xls', utf8('<html><body>请先登录</body></html>'))).rejects.toMatchObject({
      code: 'htmlWithoutTable',
    });
  });

  test('a page in one file (MHTML) gives its sheets their names', async () => {
    const mhtml = [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="b"',
      '',
      '--b',
      'Content-Location: file:///C:/a.htm',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Type: text/html; charset="utf-8"',
      '',
      '<html><xml><x:ExcelWorksheet><x:Name>=E8=A1=A8</x:Name><x:WorksheetSource HRef=3D"a.files/s1.htm"/></x:ExcelWorksheet></xml><frameset></frameset></html>',
      '--b',
      'Content-Location: file:///C:/a.files/s1.htm',
      'Content-Transfer-Encoding: base64',
      'Content-Type: text/html; charset="utf-8"',
      '',
      Buffer.from('<table><tr><td>南宁</td></tr></table>').toString('base64'),
      '--b--',
    ].join('\r\n');
    const workbook = await readWorkbook('a.mht', utf8(mhtml));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['表']);
    expect(firstValues(workbook)).toEqual([['南宁']]);
  });
});

describe('a pasted cell range', () => {
  test('is read from its HTML with merges', () => {
    const html =
      '<html><body><table><!--StartFragment--><col width=64><tr><td colspan=2>地区</td></tr><tr><td>南宁</td><td>1.5</td></tr><!--EndFragment--></table></body></html>';
    const workbook = readPasted('粘贴', { html, text: '地区\t\r\n南宁\t1.5' });
    expect(workbook.worksheets[0]?.merges).toHaveLength(1);
    expect(firstValues(workbook)).toEqual([['地区'], ['南宁', '1.5']]);
  });

  test('is read from its text where there is no table', () => {
    const workbook: Workbook = readPasted('粘贴', { html: '<b>x</b>', text: '地区\t值\r\n"南\n宁"\t1\r\n' });
    expect(firstValues(workbook)).toEqual([
      ['地区', '值'],
      ['南\n宁', '1'],
    ]);
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

describe('what is no table is refused with what it is', () => {
  test.each([
    ['pdf', utf8('%PDF-1.7 …')],
    ['picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['archive', utf8('Rar!\x1a\x07')],
    ['archive', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0)],
    ['archive', Uint8Array.of(0x1f, 0x8b, 8)],
    ['document', utf8('{\\rtf1 …')],
    ['json', utf8('{"type": "FeatureCollection"}')],
    ['xmlWithoutTable', utf8('<?xml version="1.0"?><a><b/></a>')],
    ['document', utf8('<?xml version="1.0"?><w:wordDocument/>')],
    ['documentType', utf8('<!DOCTYPE html [<!ENTITY a "b">]><table><tr><td>&a;</td></tr></table>')],
    ['cutOff', utf8('PAR1 half')],
  ])('%s', async (code, bytes) => {
    await expect(readWorkbook('a.xlsx', bytes)).rejects.toMatchObject({ name: 'Refusal', code });
  });

  test.each([
    ['document', { 'word/document.xml': 'x', '_rels/.rels': 'x' }],
    ['slides', { 'ppt/presentation.xml': 'x', '_rels/.rels': 'x' }],
    ['numbers', { 'Index/Document.iwa': 'x' }],
    ['xlsb', { 'xl/workbook.bin': 'x' }],
    ['archive', { '1月.xlsx': 'x', '2月.xlsx': 'x' }],
  ])('%s in a zip', async (code, parts) => {
    await expect(readWorkbook('a.xlsx', await zipOf(parts))).rejects.toMatchObject({ code });
  });

  test.each([
    ['encrypted', 'EncryptedPackage'],
    ['document', 'WordDocument'],
    ['slides', 'PowerPoint Document'],
  ])('%s in a compound file', async (code, stream) => {
    const file = sheetJs.CFB.utils.cfb_new();
    sheetJs.CFB.utils.cfb_add(file, `/${stream}`, Buffer.alloc(5000, 1));
    const bytes = new Uint8Array(sheetJs.CFB.write(file, { type: 'array' }) as unknown as ArrayBuffer);
    await expect(readWorkbook('a.xlsx', bytes)).rejects.toMatchObject({ code });
  });

  test('a database or a program does not pass as text', async () => {
    const dbase = Uint8Array.of(
      3,
      124,
      1,
      1,
      1,
      0,
      0,
      0,
      65,
      0,
      9,
      0,
      ...utf8('\0'.repeat(20)),
      ...utf8('NAME'),
    );
    const program = Uint8Array.from({ length: 400 }, (_, index) => (index * 89) % 31 || 1);
    for (const bytes of [dbase, program])
      await expect(readWorkbook('a.csv', bytes)).rejects.toMatchObject({ code: 'unknown' });
  });

  test('an XLS file that was cut off does not pass as a shorter one', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => [`地区${index}`, index]);
    const workbook = sheetJs.utils.book_new();
    sheetJs.utils.book_append_sheet(workbook, sheetJs.utils.aoa_to_sheet(rows), 'a');
    const bytes = written(workbook, 'biff8');
    for (const share of [0.2, 0.5, 0.8])
      await expect(readWorkbook('a.xls', bytes.slice(0, bytes.length * share))).rejects.toMatchObject({
        name: 'Refusal',
      });
  });
});
