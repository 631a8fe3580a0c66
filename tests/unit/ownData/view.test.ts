import { expect, test } from 'vitest';
import { packed } from '../../../src/core/ownData/packed';
import { matchingOf, rowSum } from '../../../src/core/ownData/rowSums';
import { understand } from '../../../src/core/ownData/understand';
import {
  cellFact,
  cellReason,
  columnMeanings,
  columnReason,
  factCount,
  rowKey,
  rowMeanings,
  rowReason,
  tableAt,
  tablesOf,
} from '../../../src/core/ownData/understoodView';
import { workbookOf } from './textGrid';
import { dataset } from './told';

const stacked = packed(
  understand(
    workbookOf({
      甲: `
        2024年表一
        地区 | 规模以上工业总产值（亿元） | 工业投资（亿元）
        南宁市 | 1 | 2
        横洲市 | — | 3
        合计 | 4 | 5

        2023年表二
        地区 | 工业投资（亿元）
        柳州市 | 7
        某某谷地 | 8
      `,
      乙: '只有一句话',
    }),
    dataset,
  ),
);
const [upper, lower] = tablesOf(stacked, 0);

test('rows in are rows used, set aside and waiting, sheet by sheet and in all', () => {
  const all = rowSum(stacked.sheets);
  expect(all).toEqual({ rows: 11, used: 6, aside: 3, waiting: 2 });
  expect(all.rows).toBe(all.used + all.aside + all.waiting);
  expect(rowSum(stacked.sheets.slice(1))).toEqual({ rows: 1, used: 0, aside: 1, waiting: 0 });
  expect(rowSum([])).toEqual({ rows: 0, used: 0, aside: 0, waiting: 0 });
});

test('matched, not matched and not tried are told apart', () => {
  const rules = [2, 3, 4, 9].map((row) => rowReason(stacked, 0, row)?.rule ?? 'blank');
  expect(rules).toEqual(['figures', 'place-similar', 'total', 'place-unknown']);
  expect(rules.map(matchingOf)).toEqual(['matched', 'not-matched', 'not-tried', 'not-matched']);
});

test('a cell leads to its table, its figure or the reason why it gives none', () => {
  if (!upper || !lower) throw new Error('no tables');
  const tables = [upper, lower];
  expect([2, 5, 8].map((row) => tableAt(tables, row, 1))).toEqual([upper, upper, lower]);
  expect(cellFact(upper, 2, 1)).toMatchObject({ place: '450100', value: 1, period: '2024' });
  expect(cellFact(upper, 3, 1)).toBeUndefined();
  expect(cellReason(upper, 3, 1)?.rule).toBe('missing');
  expect(cellReason(upper, 2, 1)).toBeUndefined();
  expect(columnReason(upper, 0)?.rule).toBe('place');
  expect(factCount(stacked)).toBe(4);
});

test('a column and a row lead to what their figures mean, and a row to the key of its place', () => {
  if (!upper || !lower) throw new Error('no tables');
  expect(columnMeanings(upper, 2).map(({ name }) => name)).toEqual(['工业投资']);
  expect(rowMeanings(upper, 2)).toHaveLength(2);
  expect(rowMeanings(upper, 4)).toEqual([]);
  expect(rowKey(lower, 9)).toEqual({ about: 'place', value: '某某谷地', parent: '', column: '地区' });
  expect(rowKey(upper, 9)).toBeUndefined();
});
