import { expect, test } from 'vitest';
import { type Attribute, attributeText } from '../../../src/core/ownPlaces/attributes';
import { joinTable } from '../../../src/core/ownPlaces/joinTable';
import { readWorkbook } from '../../../src/load/workbook/readWorkbook';

const words = (name: string, values: readonly string[]): Attribute => ({
  kind: 'text',
  name,
  words: ['', ...values],
  codes: Uint32Array.from(values, (_, at) => at + 1),
});
const PLOTS = [words('地块编号', ['A-01', 'A-02', 'A-03', 'A-04']), words('产值', ['甲', '乙', '丙', '丁'])];
const ROWS = Uint32Array.from([1, 2, 3, 4]);

const bytes = (text: string) => new TextEncoder().encode(text);
const TABLE = [
  '园区地块产值表,,,',
  '编号,产值,投资,说明',
  'A—01,12.5,3,',
  'Ａ-02,7,,在建',
  'A-04,1,1,',
  'A-04,2,2,',
  'B-09,5,5,',
  ',9,9,',
].join('\n');

test('a table is joined to outlines by the code that most keys agree on, and every row is told', async () => {
  const workbook = await readWorkbook('值.csv', bytes(TABLE));
  const joined = joinTable(workbook, PLOTS, ROWS, '行');
  expect(joined?.key).toEqual({ attribute: 0, column: 0 });
  expect([joined?.rows, joined?.used, joined?.joined, joined?.without]).toEqual([6, 2, 2, [3, 4]]);
  expect(joined?.unjoined).toEqual([
    { rule: 'no-place', rows: [7] },
    { rule: 'no-key', rows: [8] },
    { rule: 'repeated', rows: [5, 6] },
  ]);
  const [row, output, invested, note] = joined?.attributes ?? [];
  expect(joined?.attributes.map(({ name, kind }) => [name, kind])).toEqual([
    ['行', 'number'],
    ['产值 (2)', 'number'],
    ['投资', 'number'],
    ['说明', 'text'],
  ]);
  const texts = [row, output, invested, note].map((each) =>
    each ? [0, 1, 2, 3].map((place) => attributeText(each, place)) : [],
  );
  // What the table does not say is no zero.
  expect(texts).toEqual([
    ['3', '4', '', ''],
    ['12.5', '7', '', ''],
    ['3', '', '', ''],
    ['', '在建', '', ''],
  ]);
});

test('places that share a key all have its row, and are counted', async () => {
  const workbook = await readWorkbook('值.csv', bytes('名,值\n甲,1\n乙,2\n'));
  const shared = [{ ...words('名称', ['甲', '乙']), codes: Uint32Array.from([1, 1, 2]) } as const];
  const joined = joinTable(workbook, shared, Uint32Array.from([1, 2, 3]), '行');
  expect([joined?.joined, joined?.shared, joined?.used]).toEqual([3, 2, 2]);
});

test('where no column agrees nothing is joined', async () => {
  const workbook = await readWorkbook('值.csv', bytes('名,值\n子,1\n丑,2\n'));
  expect(joinTable(workbook, PLOTS, ROWS, '行')).toBeUndefined();
  expect(joinTable(workbook, PLOTS, ROWS, '行', { attribute: 1, column: 1 })).toBeUndefined();
});
