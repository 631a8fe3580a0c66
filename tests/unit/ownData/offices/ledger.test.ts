import { expect, test } from 'vitest';
import { workbookOf } from '../textGrid';
import { told } from '../told';

test('a ledger of parks in numbered groups: groups are lines, 小计 stands in the column of numbers', () => {
  const { facts, aside, open, totals, asked } = told(
    workbookOf(`
      附件2
      广西各市产业园区基本情况表（2023年）
      序号 | 园区名称 | 级别 | 所在市 | 规划面积（平方公里） | 入园企业数（家） | 工业总产值（亿元） | 主导产业
      一 | 国家级 |  |  |  |  |  |
      1 | 南宁高新技术产业开发区 | 国家级 | 南宁市 | 163.41 | 3200 | 1500.3 | 电子信息
      2 | 钦州港经开区 | 国家级 | 钦州市 | 152 | 820 | 1200.1 | 石化
      二 | 自治区级 |  |  |  |  |  |
      3 | 广西合浦工业园区 | 自治区级 | 北海市 | 20.5 | 150 | 95.2 | 食品
      4 | 六景工业园 | 自治区级 | 南宁市 | 80 | 210 | 260.5 | 造纸
      小计 |  |  |  | 415.91 | 4380 | 3065.1 |
    `),
  );
  expect(facts.filter((fact) => !fact.includes('入园企业数'))).toEqual([
    'E5 南宁高新技术产业开发区 planned-area 2023 = 163.41 km²',
    'G5 南宁高新技术产业开发区 industrial-output 2023 = 1500.3 亿元',
    'E6 广西钦州港经济技术开发区 planned-area 2023 = 152 km²',
    'G6 广西钦州港经济技术开发区 industrial-output 2023 = 1200.1 亿元',
    'E8 广西合浦工业园区 planned-area 2023 = 20.5 km²',
    'G8 广西合浦工业园区 industrial-output 2023 = 95.2 亿元',
    'E9 南宁六景工业园区 planned-area 2023 = 80 km²',
    'G9 南宁六景工业园区 industrial-output 2023 = 260.5 亿元',
  ]);
  expect(aside).toEqual(['4 section', '7 section', '10 total', 'A serial', 'C text', 'H text']);
  expect(open).toEqual([]);
  expect(totals).toEqual(['E10 ✓', 'F10 ✓', 'G10 = 3065.1, sum 3056.1']);
  expect(asked).toEqual(['indicator-new 入园企业数']);
});

test('towns under a county are not places of the atlas, and no question each', () => {
  const { facts, aside, asked } = told(
    workbookOf(`
      横州市2023年工业投资（万元）
      统计用区划代码 | 名称 | 工业投资
      450181000000 | 横州市 | 300000
      450181100000 | 横州镇 | 200000
      450181101000 | 百合镇 | 60000
       | 江南街道 | 40000
    `),
  );
  expect(facts).toEqual(['C3 横州市 industrial-investment 2023 = 30 亿元']);
  expect(aside).toEqual(['4 town', '5 town', '6 town']);
  expect(asked).toEqual([]);
});

test('groups of cities, the second with a total that is the sum of both', () => {
  const { totals, aside } = told(
    workbookOf(`
      2023年工业投资
      地区 | 工业投资（亿元）
      桂南地区 |
      南宁市 | 1
      崇左市 | 2
      桂北地区 |
      桂林市 | 3
      小计 | 3
      总计 | 9
    `),
  );
  expect(totals).toEqual(['B8 ✓', 'B9 = 9, sum 6']);
  expect(aside).toEqual(['3 section', '6 section', '8 total', '9 total']);
});

test('indicators as numbered lines between the rows, their units in the lines', () => {
  const { facts, outcome } = told(
    workbookOf(`
      2023年分市工业情况
      市 | 2022年 | 2023年
      一、规模以上工业总产值（亿元） |  |
      南宁市 | 3200 | 3300
      二、工业投资（万元） |  |
      南宁市 | 3000000 | 3100000
    `),
  );
  expect(outcome).toBe('read');
  expect(facts).toEqual([
    'B4 南宁市 above-scale-output 2022 = 3200 亿元',
    'C4 南宁市 above-scale-output 2023 = 3300 亿元',
    'B6 南宁市 industrial-investment 2022 = 300 亿元',
    'C6 南宁市 industrial-investment 2023 = 310 亿元',
  ]);
});
