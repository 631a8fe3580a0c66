import { expect, test } from 'vitest';
import type { Decision } from '../../../src/core/ownData/decisions';
import { understand } from '../../../src/core/ownData/understand';
import { workbookOf } from './textGrid';
import { dataset, told } from './told';

const workbook = workbookOf(`
  2023年
  指标 | 全市 | 柳南区 | 同比增长（%） | 鱼锋区 | 北部新城 | 平均 | 合计
  工业总产值（亿元） | 820 | 500 | 3 | 300 | 20 | 273 | 820
`);

test('heads among places that are not known are asked as rows are, and their numbers are in the sum', () => {
  const { facts, asked, aside, totals, outcome } = told(workbook);
  expect(facts).toEqual([
    'B3 柳州市 industrial-output 2023 = 820 亿元',
    'C3 柳南区 industrial-output 2023 = 500 亿元',
    'D3 柳南区 industrial-output-growth 2023 = 3 %',
    'E3 鱼峰区 industrial-output 2023 = 300 亿元',
  ]);
  expect(asked).toEqual([
    'place-common 全市 → 450200',
    'place-one-character 鱼锋区 → 450203',
    'place-unknown 北部新城',
  ]);
  expect([outcome, aside, totals]).toEqual(['asks', ['G no-place', 'H total'], ['H3 ✓']]);
});

test('a head is decided by the key that its column carries', () => {
  const found = understand(workbook, dataset);
  const key = found.tables[0]?.columns.find(({ column }) => column === 5)?.placeKey;
  if (!key) throw new Error('the head has no key');
  const decisions: Decision[] = [
    ...(found.tables[0]?.questions.map(({ proposal }) => proposal) ?? []),
    { ...key, answer: 'liuzhou-hitech' },
  ];
  const { facts, outcome, asked } = told(workbook, decisions);
  expect([outcome, asked]).toEqual(['read', []]);
  expect(facts).toContain('F3 柳州高新区 industrial-output 2023 = 20 亿元');
  const left = told(workbook, [{ ...key, answer: '' }]);
  expect(left.aside).toContain('F no-place');
});
