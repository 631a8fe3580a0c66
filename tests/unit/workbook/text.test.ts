import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { Workbook } from '../../../src/core/ownData/workbook';
import { readWorkbook } from '../../../src/load/workbook/readWorkbook';
import { utf8 } from './files';

const values = ({ worksheets }: Workbook) =>
  worksheets.map(({ rows }) => rows.map((row) => row.map(({ value }) => value)));

const encoded = (text: string, encoding: string) => new Uint8Array(iconv.encode(text, encoding));

test('the GBK bytes of 鹿寨, which are valid UTF-8, are read as 鹿寨', async () => {
  const workbook = await readWorkbook('a.csv', encoded('鹿寨,1\n', 'gbk'));
  expect(workbook.encoding).toBe('gb18030');
  expect(values(workbook)).toEqual([[['鹿寨', '1']]]);
});

test('an accent amid Latin letters stays UTF-8', async () => {
  const workbook = await readWorkbook('a.csv', utf8('café,1\n'));
  expect(workbook.encoding).toBe('utf-8');
});

test.each([
  ['utf-8', utf8('市,值\n南宁,1\n')],
  ['utf-8', utf8('\ufeff市,值\n南宁,1\n')],
  ['utf-16le', encoded('市,值\n南宁,1\n', 'utf16le')],
  ['utf-16le', encoded('\ufeff市,值\n南宁,1\n', 'utf16le')],
  ['utf-16be', encoded('市,值\n南宁,1\n', 'utf16be')],
  ['utf-16be', encoded('\ufeff市,值\n南宁,1\n', 'utf16be')],
  ['gb18030', encoded('市,值\n南宁,1\n', 'gb18030')],
  ['gb18030', Uint8Array.of(0x84, 0x31, 0x95, 0x33, ...encoded('市,值\n南宁,1\n', 'gb18030'))],
] as const)('%s is told, with and without a mark', async (encoding, bytes) => {
  const workbook = await readWorkbook('a.csv', bytes);
  expect(workbook.encoding).toBe(encoding);
  expect(values(workbook)).toEqual([
    [
      ['市', '值'],
      ['南宁', '1'],
    ],
  ]);
});

test('text stays untrimmed, leading zeros stay, white space alone is empty', async () => {
  const { worksheets } = await readWorkbook('a.csv', utf8(' 南宁 ,000450100, ,x\n'));
  expect(worksheets[0]?.rows[0]?.map(({ kind, value }) => [kind, value])).toEqual([
    ['text', ' 南宁 '],
    ['text', '000450100'],
    ['empty', null],
    ['text', 'x'],
  ]);
});

test.each([
  ['\t', '市\t值\n南宁\t1,234\n柳州\t5,678\n'],
  [';', '市;值\n南宁;1,2\n柳州;5,6\n'],
  [',', '标题\n市,值\n南宁,"1,234"\n柳州,2\n'],
  ['|', '市|值\n南宁|1\n'],
] as const)('the separator %j is told by equally many columns', async (separator, text) => {
  expect((await readWorkbook('a.txt', utf8(text))).separator).toBe(separator);
});

test('a quote that nothing closes does not take the rest of the file', async () => {
  const workbook = await readWorkbook('a.csv', utf8('市,值\n"南宁,1\n柳州,2\n'));
  expect(values(workbook)[0]).toHaveLength(3);
});

test.each([
  ['empty', new Uint8Array()],
  ['noCells', utf8('\n , \n')],
  ['unknown', Uint8Array.of(0, 1, 2, 0, 0, 3, 4)],
])('%s is refused in both languages', async (code, bytes) => {
  await expect(readWorkbook('a.csv', bytes)).rejects.toMatchObject({ name: 'UnreadableFile', code });
});

test('hanzi beyond GBK, which take four bytes, are read', async () => {
  const workbook = await readWorkbook('a.csv', encoded('地名,值\n㐇村,1\n', 'gb18030'));
  expect(values(workbook)[0]?.[1]).toEqual(['㐇村', '1']);
});

test.each([
  ['gb18030', 'gbk'],
  ['utf-8', 'utf8'],
] as const)(
  '%s that was cut within a character keeps its encoding, and the cut is to be seen',
  async (told, name) => {
    const bytes = encoded('地区,产值\n南宁市,1\n柳州市,2\n桂林', name).slice(0, -1);
    const workbook = await readWorkbook('a.csv', bytes);
    expect(workbook.encoding).toBe(told);
    expect(values(workbook)[0]?.at(-1)).toEqual(['桂\ufffd']);
  },
);

test('the encoding that a person asks for is taken', async () => {
  const workbook = await readWorkbook('a.csv', encoded('鹿寨,1\n', 'gbk'), { encoding: 'utf-8' });
  expect(workbook.encoding).toBe('utf-8');
  expect(values(workbook)[0]?.[0]?.[0]).not.toBe('鹿寨');
});

test('a list of sentences is one column', async () => {
  const workbook = await readWorkbook('a.txt', utf8('南宁市\n柳州市\n注：a,b\n'));
  expect(workbook.separator).toBeUndefined();
  expect(values(workbook)).toEqual([[['南宁市'], ['柳州市'], ['注：a,b']]]);
});

test('a quoted cell may hold line ends, quotes and separators; lines may end in any way', async () => {
  const workbook = await readWorkbook('a.csv', utf8('a,"b\r\n""c"",d"\re,f\r\n'));
  expect(values(workbook)).toEqual([
    [
      ['a', 'b\n"c",d'],
      ['e', 'f'],
    ],
  ]);
});

test('a separator that the first line declares is taken, and cells keep their line', async () => {
  const workbook = await readWorkbook('a.csv', utf8('sep=;\na,b;c\n'));
  expect(workbook.separator).toBe(';');
  expect(values(workbook)).toEqual([[[], ['a,b', 'c']]]);
});

test('what a spreadsheet would reckon with is text like any other', async () => {
  const { worksheets } = await readWorkbook(
    'a.csv',
    utf8('=HYPERLINK("x"),@SUM(A1)\n__proto__,constructor\n'),
  );
  expect(worksheets[0]?.rows.flat().every(({ kind, formula }) => kind === 'text' && !formula)).toBe(true);
});

test('beyond the limit of rows the count is told, with separators of thousands', async () => {
  const reading = readWorkbook('a.csv', utf8('a,b\n'.repeat(200_001)));
  await expect(reading).rejects.toMatchObject({
    code: 'tooManyRows',
    text: { zh: expect.stringContaining('200,001'), en: expect.stringContaining('200,000') },
  });
});

test('a file over the limit is refused unread', async () => {
  await expect(readWorkbook('a.csv', new Uint8Array(50 * 2 ** 20 + 1))).rejects.toMatchObject({
    code: 'fileTooLarge',
    values: { limit: 50 },
  });
});

test('a line of more columns than a sheet has is refused as such', async () => {
  await expect(readWorkbook('a.csv', utf8('1,'.repeat(20_000)))).rejects.toMatchObject({
    code: 'beyondSheet',
    values: { columns: 16_384 },
  });
});

test('a separator that a person names goes before the one that is guessed', async () => {
  const bytes = utf8('市;值,注\n南宁;1,好\n');
  expect(values(await readWorkbook('a.csv', bytes))[0]?.[0]).toHaveLength(2);
  const asked = await readWorkbook('a.csv', bytes, { separator: '|' });
  expect(values(asked)[0]?.[0]).toEqual(['市;值,注']);
  expect(asked.separator).toBe('|');
});

const spreadsheet = (declaration: string, text: string, encoding = 'utf-8') =>
  encoded(
    `${declaration}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row><Cell><Data>${text}</Data></Cell></Row></Table></Worksheet></Workbook>`,
    encoding,
  );

test.each([
  ['XML that names no encoding is UTF-8', '<?xml version="1.0"?>', 'ʡ', 'utf-8'],
  ['XML that names one is in it', '<?xml version="1.0" encoding="GB2312"?>', '鹿寨', 'gbk'],
  ['XML that names UTF-8 is in it', '<?xml version="1.0" encoding="UTF-8"?>', 'ʡ', 'utf-8'],
  ['XML that names UTF-8 and is GBK', '<?xml version="1.0" encoding="UTF-8"?>', '南宁市', 'gbk'],
  ['XML that names GBK and is UTF-8', '<?xml version="1.0" encoding="GBK"?>', '南宁市', 'utf-8'],
])('%s', async (_, declaration, text, encoding) => {
  const workbook = await readWorkbook('a.xls', spreadsheet(declaration, text, encoding));
  expect(values(workbook)).toEqual([[[text]]]);
});

test('a web page is in the encoding that it names, where its bytes allow it', async () => {
  const page = (text: string, encoding: string) =>
    encoded(`<html><meta charset="${encoding}"><table><tr><td>${text}</td></tr></table></html>`, encoding);
  expect(values(await readWorkbook('a.xls', page('ʡ', 'utf-8')))).toEqual([[['ʡ']]]);
  expect(values(await readWorkbook('a.xls', page('鹿寨', 'gbk')))).toEqual([[['鹿寨']]]);
});
