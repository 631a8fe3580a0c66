import { expect, test } from 'vitest';
import type { Workbook } from '../../../src/core/ownData/workbook';
import { readWorkbook } from '../../../src/load/workbook/readWorkbook';
import { utf8 } from './files';

/** 鹿寨 in GB 18030, since no encoder is built in. */
const LUZHAI = [0xc2, 0xb9, 0xd5, 0xaf];

const values = ({ worksheets }: Workbook) =>
  worksheets.map(({ rows }) => rows.map((row) => row.map(({ value }) => value)));

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

test('the GBK bytes of 鹿寨, which are valid UTF-8, are read as 鹿寨', async () => {
  const workbook = await readWorkbook('a.csv', Uint8Array.from([...LUZHAI, ...utf8(',1\n')]));
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
  ['utf-16le', utf16('市,值\n南宁,1\n')],
  ['utf-16le', utf16('\ufeff市,值\n南宁,1\n')],
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
  await expect(readWorkbook('a.csv', bytes)).rejects.toMatchObject({ name: 'Refusal', code });
});
