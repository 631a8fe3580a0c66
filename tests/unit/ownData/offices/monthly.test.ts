import { expect, test } from 'vitest';
import { workbookOf } from '../textGrid';
import { told } from '../told';

test('a monthly report: this month, cumulative, the year before and ± in points', () => {
  const { facts, outcome, asked } = told(
    workbookOf(`
      2024年1—10月全区规模以上工业总产值完成情况
      填报单位：某某市统计局 |  |  |  | 单位：万元、%
      序号 | 市 | 本月 | 1-10月累计 | 去年同期累计 | 同比±%
      1 | 南宁 | 2650000 | 25500000 | 24000000 | 6.3
      2 | 柳州 | 3100000 | 30120000 | 30500000 | -1.2
      3 | 桂林 | 900000 | 8600000 | 8600000 | 持平
       | 合计 | 6650000 | 64220000 | 63100000 | 1.8
      制表人：张三 |  |  | 审核人：李四 |  |
    `),
  );
  expect(facts).toEqual([
    'C4 南宁市 above-scale-output 2024-10 = 265 亿元',
    'D4 南宁市 above-scale-output 2024-01/2024-10 = 2550 亿元',
    'E4 南宁市 above-scale-output 2023-01/2023-10 = 2400 亿元',
    'F4 南宁市 above-scale-output-growth 2024-01/2024-10 = 6.3 %',
    'C5 柳州市 above-scale-output 2024-10 = 310 亿元',
    'D5 柳州市 above-scale-output 2024-01/2024-10 = 3012 亿元',
    'E5 柳州市 above-scale-output 2023-01/2023-10 = 3050 亿元',
    'F5 柳州市 above-scale-output-growth 2024-01/2024-10 = -1.2 %',
    'C6 桂林市 above-scale-output 2024-10 = 90 亿元',
    'D6 桂林市 above-scale-output 2024-01/2024-10 = 860 亿元',
    'E6 桂林市 above-scale-output 2023-01/2023-10 = 860 亿元',
    'F6 桂林市 above-scale-output-growth 2024-01/2024-10 = 0 %',
  ]);
  expect([outcome, asked]).toEqual(['read', []]);
});

test('growth beside levels in two indicators, with ranks between', () => {
  const { facts, aside, outcome, asked } = told(
    workbookOf(`
      2024年上半年各市主要指标排名
      设区市 | 工业投资 | < | < | 财政收入 | < | <
      ^ | 总量(亿元) | 增速(%) | 增速排名 | 总量(亿元) | 增速(%) | 位次
      钦州市 | 120.5 | 15.2 | 1 | 80.1 | -3.5 | 12
      玉林市 | 95.3 | ▲2.1 | 13 | 90.2 | 4.4 | 3
      来宾市 | 60.1 | ▼8.4 | 14 | 30.2 | 1.1 | 8
    `),
  );
  expect([outcome, asked]).toEqual(['asks', ['indicator-new 财政收入 year']]);
  expect(facts.filter((fact) => /B|C|E/.test(fact[0] ?? ''))).toEqual([
    'B4 钦州市 industrial-investment 2024-01/2024-06 = 120.5 亿元',
    'C4 钦州市 industrial-investment-growth 2024-01/2024-06 = 15.2 %',
    'E4 钦州市 fiscal-revenue 2024-01/2024-06 = 80.1 亿元',
    'B5 玉林市 industrial-investment 2024-01/2024-06 = 95.3 亿元',
    'C5 玉林市 industrial-investment-growth 2024-01/2024-06 = 2.1 %',
    'E5 玉林市 fiscal-revenue 2024-01/2024-06 = 90.2 亿元',
    'B6 来宾市 industrial-investment 2024-01/2024-06 = 60.1 亿元',
    'C6 来宾市 industrial-investment-growth 2024-01/2024-06 = -8.4 %',
    'E6 来宾市 fiscal-revenue 2024-01/2024-06 = 30.2 亿元',
  ]);
  expect(aside).toEqual(['D rank', 'G rank']);
});

test('growth as Excel percents with a sign in its format, and ahead of its level', () => {
  const { facts } = told(
    workbookOf(`
      2024年一季度
      地区 | 规模以上工业增加值增速 | 规模以上工业总产值（亿元） | 同比增长
      贵港市 | 0.081{+0.0%;-0.0%} | 200.5 | -0.0123{0.00%}
    `),
  );
  expect(facts).toEqual([
    'B3 贵港市 above-scale-value-added-growth 2024-01/2024-03 = 8.1 %',
    'C3 贵港市 above-scale-output 2024-01/2024-03 = 200.5 亿元',
    'D3 贵港市 above-scale-output-growth 2024-01/2024-03 = -1.23 %',
  ]);
});

test('sheets 1月 to 3月, the year in the file’s name', () => {
  const grid = (value: number) => `
    各市工业用电量
    单位：亿千瓦时
    市 | 工业用电量 | 同比（%）
    贺州 | ${value} | 2.5
  `;
  const { facts, outcome } = told(
    workbookOf({ '1月': grid(1), '1-2月': grid(2), '3月': grid(3) }, '2024年工业用电.xls'),
  );
  expect(outcome).toBe('asks');
  expect(facts.filter((fact) => fact.includes('industrial-electricity'))).toEqual([
    '1月!B4 贺州市 industrial-electricity 2024-01 = 1 亿千瓦时',
    '1-2月!B4 贺州市 industrial-electricity 2024-01/2024-02 = 2 亿千瓦时',
    '3月!B4 贺州市 industrial-electricity 2024-03 = 3 亿千瓦时',
  ]);
});

test('months across as dates, the cumulative total of the year after them', () => {
  const { facts, aside } = told(
    workbookOf(`
      各市工业投资（亿元）
      市 | 2024-01-31{yyyy"年"m"月"} | 2024-02-29{yyyy"年"m"月"} | 合计
      北海市 | 1.5 | 2.5 | 4
    `),
  );
  expect(facts).toEqual([
    'B3 北海市 industrial-investment 2024-01 = 1.5 亿元',
    'C3 北海市 industrial-investment 2024-02 = 2.5 亿元',
  ]);
  expect(aside).toEqual(['D total']);
});

test('the total is wrong on purpose, the region’s own row too', () => {
  const { totals, facts } = told(
    workbookOf(`
      2024年1-3月工业投资（亿元）
      市别 | 工业投资
      合计 | 64
      南宁市 | 10
      柳州市 | 20
      桂林市 | 31
    `),
  );
  expect(totals).toEqual(['B3 = 64, sum 61']);
  expect(facts).toHaveLength(3);
});

test('其中 under each city, and 市本级 and 市直 rows', () => {
  const { facts, aside } = told(
    workbookOf(`
      2024年1—6月工业投资（亿元）
      单位 | 工业投资
      南宁市 | 100
      其中：市本级 | 30
      　　　青秀区 | 20
      其中：高新区 | 15
      柳州市 | 80
      市直单位 | 5
    `),
  );
  expect(facts).toEqual([
    'B3 南宁市 industrial-investment 2024-01/2024-06 = 100 亿元',
    'B5 青秀区 industrial-investment 2024-01/2024-06 = 20 亿元',
    'B7 柳州市 industrial-investment 2024-01/2024-06 = 80 亿元',
  ]);
  expect(aside).toEqual(['4 urban', '6 part', '8 urban']);
});

test('long form with a unit, a status and a year a row', () => {
  const { facts, outcome } = told(
    workbookOf(`
      指标名称 | 地区 | 时间 | 数值 | 单位 | 性质
      规模以上工业总产值 | 南宁市 | 2024年1-6月 | 15,023,456 | 万元 | 实际
      规模以上工业总产值 | 南宁市 | 2025年 | 3500 | 亿元 | 目标
      规模以上工业总产值增速 | 柳州市 | 202406 | 3.5 | % | 实际
      工业投资 | 桂林市 | 2024/6/30 | １２３．４ | 亿元 | 预计
    `),
  );
  expect(outcome).toBe('read');
  expect(facts).toEqual([
    'D2 南宁市 above-scale-output 2024-01/2024-06 = 1502.3456 亿元',
    'D3 南宁市 above-scale-output 2025 target = 3500 亿元',
    'D4 柳州市 above-scale-output-growth 2024-06 = 3.5 %',
    'D5 桂林市 industrial-investment 2024-06-30 forecast = 123.4 亿元',
  ]);
});
