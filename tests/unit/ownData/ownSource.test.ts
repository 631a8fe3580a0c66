import { expect, test } from 'vitest';
import { ownSourceOf } from '../../../src/core/ownData/source/ownSource';
import { understand } from '../../../src/core/ownData/understand';
import { workbookOf } from './textGrid';
import { dataset } from './told';

const workbook = workbookOf(
  { 一季度: '地区 | 工业总产值（亿元） | 园区税收（万元）\n南宁市 | 12.5 | 300\n柳州市 | 8 | 200' },
  '2023年报表.xlsx',
);
const read = (name = '报表') => ownSourceOf(name, workbook, understand(workbook, dataset), [], '2026-11-25');

test('every figure of an own source leads back to its sheet and cell, in the indicator that it is of', () => {
  const { figures, made } = read();
  const cells = figures.map(({ sheet, cell, place, value }) => `${sheet} ${cell} ${place} ${value}`);
  expect(cells).toEqual([
    '一季度 B2 450100 12.5',
    '一季度 C2 450100 300',
    '一季度 B3 450200 8',
    '一季度 C3 450200 200',
  ]);
  expect(made.map(({ name, unit }) => [name, unit])).toEqual([['园区税收', '万元']]);
  expect(figures.filter(({ indicator }) => indicator === made[0]?.id)).toHaveLength(2);
  expect(figures[0]?.indicator).toBe('industrial-output');
});

test('the same table of the same day is the same source, and a new indicator of one name and unit is one', () => {
  expect(read()).toEqual(read());
  expect(read('另一份').id).not.toBe(read().id);
  expect(read('另一份').made[0]?.id).toBe(read().made[0]?.id);
  expect(read().id).toMatch(/^own-[a-z0-9]+$/);
});
