import { expect, test } from 'vitest';
import { workbookOf } from '../textGrid';
import { told } from '../told';

test('a notice of targets: last year’s column is what was done, whatever the title says', () => {
  const { facts, aside } = told(
    workbookOf(`
      关于下达2025年工业投资目标任务的通知附表
      单位：亿元
      市 | 2024年完成 | 2025年目标 | 增长（%） | 责任单位
      南宁市 | 300.5 | 350以上 | 10 | 市工信局
      柳州市 | 280 | 超300 | ≥8 | 市工信局
      桂林市 | 约150 | 不低于170 | 12左右 | 市工信局
    `),
  );
  expect(facts).toEqual([
    'B4 南宁市 industrial-investment 2024 = 300.5 亿元',
    'C4 南宁市 industrial-investment 2025 target = ≥350 亿元',
    'D4 南宁市 industrial-investment-growth 2025 target = 10 %',
    'B5 柳州市 industrial-investment 2024 = 280 亿元',
    'C5 柳州市 industrial-investment 2025 target = >300 亿元',
    'D5 柳州市 industrial-investment-growth 2025 target = ≥8 %',
    'B6 桂林市 industrial-investment 2024 = ≈150 亿元',
    'C6 桂林市 industrial-investment 2025 target = ≥170 亿元',
    'D6 桂林市 industrial-investment-growth 2025 target = ≈12 %',
  ]);
  expect(aside).toEqual(['E text']);
});

test('“十四五”末 is its last year', () => {
  const { facts } = told(
    workbookOf(`
      “十四五”末各市工业发展主要目标
      市 | 规模以上工业总产值（亿元） | 规模以上工业企业数（家）
      南宁市 | 5000 | 2000以上
    `),
  );
  expect(facts).toEqual([
    'B3 南宁市 above-scale-output 2025 target = 5000 亿元',
    'C3 南宁市 above-scale-firms 2025 target = ≥2000 家',
  ]);
});

test('growth behind two years is that of the later one, in whatever order they stand', () => {
  const { facts } = told(
    workbookOf(`
      南宁市主要指标
      指标名称 | 计量单位 | 2023年 | 2022年 | 增减（%）
      地区生产总值 | 亿元 | 5469.06 | 5218.34 | 4.0
    `),
  );
  expect(facts).toEqual([
    'C3 南宁市 gdp 2023 = 5469.06 亿元',
    'D3 南宁市 gdp 2022 = 5218.34 亿元',
    'E3 南宁市 gdp-growth 2023 = 4 %',
  ]);
});

test.each([
  ['when a form was filled in', '填报日期：2024年7月5日', 'table.xlsx'],
  ['when a file was saved', '', '2024-07-05 各市工业投资.xlsx'],
  ['a source', '数据来源：2024年统计公报', 'table.xlsx'],
])('%s is no period of the figures', (_, line, file) => {
  const { asked } = told(workbookOf(`各市工业投资（亿元）\n${line}\n市|工业投资\n南宁市|1\n柳州市|2`, file));
  expect(asked).toEqual(['period-missing']);
});
