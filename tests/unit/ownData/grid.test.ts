import { expect, test } from 'vitest';
import { columnWidths, shownCell } from '../../../src/core/ownData/shownCell';
import { ownQuestion } from '../../../src/core/ownData/source/ownQuestion';
import { ownSourceOf } from '../../../src/core/ownData/source/ownSource';
import { understand } from '../../../src/core/ownData/understand';
import {
  columnStarts,
  columnWindow,
  rowWindow,
  scrollInto,
} from '../../../src/ui/ownData/preview/gridWindow';
import { workbookOf, worksheetOf } from './textGrid';
import { dataset } from './told';

test('of any number of rows those in sight are drawn, and few beyond', () => {
  expect(rowWindow(0, 300, 30, 200_000)).toEqual({ first: 0, end: 16 });
  const deep = rowWindow(30 * 150_000 + 7, 300, 30, 200_000);
  expect(deep.first).toBeLessThanOrEqual(150_000);
  expect(deep.end).toBeGreaterThan(150_010);
  expect(deep.end - deep.first).toBeLessThan(30);
  expect(rowWindow(30 * 199_999, 300, 30, 200_000).end).toBe(200_000);
  expect(rowWindow(9000, 300, 30, 3)).toEqual({ first: 2, end: 3 });
  expect(rowWindow(0, 300, 30, 0)).toEqual({ first: 0, end: 0 });
});

test('of any number of columns those in sight are drawn', () => {
  const starts = columnStarts([100, 50, 200]);
  expect(starts).toEqual([0, 100, 150, 350]);
  expect(columnWindow(0, 120, starts)).toEqual({ first: 0, end: 2 });
  expect(columnWindow(100, 50, starts)).toEqual({ first: 1, end: 2 });
  expect(columnWindow(149, 500, starts)).toEqual({ first: 1, end: 3 });
  expect(columnWindow(0, 100, columnStarts([]))).toEqual({ first: 0, end: 0 });
});

test('what is in sight is not moved, what is not comes into sight by the shortest way', () => {
  expect(scrollInto(50, 80, 0, 100)).toBe(0);
  expect(scrollInto(50, 80, 60, 100)).toBe(50);
  expect(scrollInto(150, 180, 0, 100)).toBe(80);
  expect(scrollInto(150, 400, 0, 100)).toBe(150);
});

test('a cell reads as in its spreadsheet, and columns are as wide as what stands in them', () => {
  const sheet = worksheetOf('表', '0.075{0.0%} | 12.5 | 2024-06-30 | #DIV/0! | 广西壮族自治区南宁市青秀区');
  expect(sheet.rows[0]?.map(shownCell)).toEqual([
    '7.5%',
    '12.5',
    '2024-06-30',
    '#DIV/0!',
    '广西壮族自治区南宁市青秀区',
  ]);
  const widths = columnWidths(sheet);
  expect(widths).toHaveLength(5);
  expect(widths[4]).toBeGreaterThan(13 * 13);
  expect(widths[1]).toBe(64);
});

test('a new source is shown by its first indicator, where it has most places, in its own best period', () => {
  const workbook = workbookOf(`
    地区 | 2023年工业投资（亿元） | 2024年工业投资（亿元） | 2025年工业投资（亿元）
    南宁市 | 1 | 2 | 3
    柳州市 | 1 | 2 |
    青秀区 | 1 | 2 |
  `);
  const source = ownSourceOf('表', workbook, understand(workbook, dataset), [], '2026-11-25');
  expect(ownQuestion(source, dataset)).toEqual({
    indicator: 'industrial-investment',
    level: 'city',
    period: '2024',
    status: 'actual',
  });
  expect(ownQuestion({ figures: [] }, dataset)).toBeUndefined();
});
