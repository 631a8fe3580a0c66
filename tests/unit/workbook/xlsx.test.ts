import { expect, test } from 'vitest';
import { readWorkbook } from '../../../src/load/workbook/readWorkbook';
import { firstCells, firstValues, xlsxOf, xlsxParts, zipOf } from './files';

const read = async (bytes: Promise<Uint8Array>) => readWorkbook('表.xlsx', await bytes);
/** Styles whose cell styles have the given formats. */
const styled = (...formats: string[]) =>
  `<numFmts>${formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}</cellXfs>`;

test('every kind of cell arrives as stored', async () => {
  const workbook = await read(
    xlsxOf(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> 柳州 </t></is></c><c r="C1"><v>1.5</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#DIV/0!</v></c><c r="F1" t="str"><f>A1</f><v>南宁</v></c><c r="G1"><f>1+1</f></c><c r="H1" t="d"><v>2024-06-30T00:00:00Z</v></c></row>`,
      { texts: '<si><t>南宁</t></si>' },
    ),
  );
  expect(firstCells(workbook)).toEqual([
    'text:南宁',
    'text: 柳州 ',
    'number:1.5',
    'boolean:true',
    'error:#DIV/0!',
    '=text:南宁',
    '=empty',
    'date:2024-06-30',
  ]);
});

test('runs of rich text are joined without reading aids, and escapes resolved', async () => {
  const texts =
    '<si><r><t>南</t></r><r><rPr><b/></rPr><t>宁&#160;市</t></r><rPh sb="0" eb="1"><t>nan</t></rPh></si><si><t>上_x000D_下_x005F_x000D_</t></si>';
  const workbook = await read(
    xlsxOf('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>', { texts }),
  );
  expect(firstValues(workbook)).toEqual([['南宁\u00a0市', '上\r下_x000D_']]);
});

test('number formats are kept, and tell dates from numbers', async () => {
  const cells = [1, 2, 3, 4, 5, 6]
    .map((style, index) => `<c r="${'ABCDEF'[index]}1" s="${style}"><v>45473</v></c>`)
    .join('');
  const workbook = await read(
    xlsxOf(`<row r="1">${cells}</row>`, {
      styles: styled(
        '0.0%',
        '000000000000',
        '0.00&quot;亿元&quot;',
        'yyyy&quot;年&quot;m&quot;月&quot;',
        '[h]:mm',
        '[Red]0.00E+00',
      ),
    }),
  );
  expect(firstCells(workbook)).toEqual([
    'number:45473 (0.0%)',
    'number:45473 (000000000000)',
    'number:45473 (0.00"亿元")',
    'date:2024-06-30 (yyyy"年"m"月")',
    'number:45473 ([h]:mm)',
    'number:45473 ([Red]0.00E+00)',
  ]);
});

test.each([
  ['', 45473.5, '2024-06-30T12:00:00'],
  ['', 59, '1900-02-28'],
  ['', 1, '1900-01-01'],
  ['date1904="1"', 44011, '2024-06-30'],
])('with %s the serial %d is %s', async (properties, serial, day) => {
  const workbook = await read(
    xlsxOf(`<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>`, {
      properties,
      styles: styled('yyyy/m/d'),
    }),
  );
  expect(firstValues(workbook)).toEqual([[day]]);
});

test('hidden sheets, rows and columns are told; merges that overlap survive', async () => {
  const { worksheets } = await read(
    zipOf(
      xlsxParts([
        {
          name: 'a',
          xml: '<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/><mergeCell ref="A9:A9"/></mergeCells>',
        },
        { name: 'b', xml: '<sheetData/>', attributes: 'state="hidden"' },
        { name: 'c', xml: '<sheetData/>', attributes: 'state="veryHidden"' },
      ]),
    ),
  );
  expect(worksheets.map(({ state }) => state)).toEqual(['visible', 'hidden', 'very-hidden']);
  expect(worksheets[0]).toMatchObject({
    hiddenRows: [1],
    hiddenColumns: [1, 2],
    merges: [
      { row: 0, column: 0, rows: 2, columns: 2 },
      { row: 1, column: 1, rows: 2, columns: 2 },
    ],
  });
});

test('prefixes, single quotes, cells without references and CDATA are read', async () => {
  const parts = xlsxParts([{ name: 'a', xml: '' }]);
  const sheet =
    "<?xml version='1.0' encoding='utf-8'?><!-- a > b --><x:worksheet xmlns:x='m'><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t><![CDATA[<南宁>]]></x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>";
  const workbook = await read(zipOf({ ...parts, 'xl/worksheets/sheet0.xml': sheet }));
  expect(firstValues(workbook)).toEqual([['<南宁>', 2], [3]]);
});

test('one cell in the last row and column costs no memory', async () => {
  const workbook = await read(
    xlsxOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
  );
  expect(workbook.worksheets[0]?.rows.length).toBe(1_048_576);
  expect(workbook.worksheets[0]?.rows.at(-1)?.[16_383]?.value).toBe(2);
});

test('many far cells are refused before they blow memory', async () => {
  const rows = Array.from(
    { length: 700 },
    (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
  );
  await expect(read(xlsxOf(rows.join('')))).rejects.toMatchObject({ code: 'tooManyCells' });
});

test('beyond the limit of rows the count is told', async () => {
  const rows = Array.from({ length: 200_003 }, () => '<row><c><v>1</v></c><c><v>2</v></c></row>');
  await expect(read(xlsxOf(rows.join('')))).rejects.toMatchObject({
    code: 'tooManyRows',
    values: { count: 200_003, limit: 200_000 },
  });
});

test('a text that the file does not have is not lost silently', async () => {
  await expect(read(xlsxOf('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'))).rejects.toMatchObject({
    code: 'damaged',
  });
});
