import { expect, test } from 'vitest';
import { workbookOf } from '../textGrid';
import { told } from '../told';

test('a page with English second lines, a unit line above the head, a continued table and footnotes', () => {
  const page = workbookOf(`
    3-12  各市县主要工业经济指标（2023年）
    Main Industrial Indicators by City and County (2023)
     |  |  |  | 单位：亿元
    地区 Region | 规模以上工业企业单位数（个） Number of Above-scale Industrial Enterprises (unit) | 规模以上工业总产值 Gross Output Value | 规模以上工业营业收入 Revenue | 规模以上工业利润总额 Total Profits
    全　区 Total | 8200 | 22000.5 | 21000.4 | 900.1
    南宁市 Nanning | 1500 | 3500.1 | 3300.2 | 120.5
    　兴宁区 Xingning District | 60 | 80.5 | 79.1 | 2.5
    　横州市① Hengzhou | 120 | 150.3 | 148.2 | -1.5
    续表 Continued
    地区 Region | 规模以上工业企业单位数（个） Number of Above-scale Industrial Enterprises (unit) | 规模以上工业总产值 Gross Output Value | 规模以上工业营业收入 Revenue | 规模以上工业利润总额 Total Profits
    柳州市 Liuzhou | 1100 | 4200.9 | 4100.3 | …
    注：①横州市2021年由横县改设。
    a) 本表按当年价格计算。
  `);
  expect(told(page)).toEqual({
    outcome: 'read',
    kinds: ['places-indicators'],
    facts: [
      'B5 广西壮族自治区 above-scale-firms 2023 = 8200 家',
      'C5 广西壮族自治区 above-scale-output 2023 = 22000.5 亿元',
      'D5 广西壮族自治区 above-scale-revenue 2023 = 21000.4 亿元',
      'E5 广西壮族自治区 above-scale-profit 2023 = 900.1 亿元',
      'B6 南宁市 above-scale-firms 2023 = 1500 家',
      'C6 南宁市 above-scale-output 2023 = 3500.1 亿元',
      'D6 南宁市 above-scale-revenue 2023 = 3300.2 亿元',
      'E6 南宁市 above-scale-profit 2023 = 120.5 亿元',
      'B7 兴宁区 above-scale-firms 2023 = 60 家',
      'C7 兴宁区 above-scale-output 2023 = 80.5 亿元',
      'D7 兴宁区 above-scale-revenue 2023 = 79.1 亿元',
      'E7 兴宁区 above-scale-profit 2023 = 2.5 亿元',
      'B8 横州市 above-scale-firms 2023 = 120 家',
      'C8 横州市 above-scale-output 2023 = 150.3 亿元',
      'D8 横州市 above-scale-revenue 2023 = 148.2 亿元',
      'E8 横州市 above-scale-profit 2023 = -1.5 亿元',
      'B11 柳州市 above-scale-firms 2023 = 1100 家',
      'C11 柳州市 above-scale-output 2023 = 4200.9 亿元',
      'D11 柳州市 above-scale-revenue 2023 = 4100.3 亿元',
    ],
    aside: ['9 note', '10 repeated-head', '12 note', '13 note', 'E11 missing'],
    open: [],
    totals: [],
    asked: [],
  });
});

test('three rows of head with a group, years under it and a unit row', () => {
  const page = workbookOf(`
    2-5 主要年份分市地区生产总值及构成
    地　区 | 地区生产总值 | < | < | 第二产业增加值 | <
    ^ | 2020年 | 2022年 | 2023年 | 2022年 | 2023年
    ^ | （亿元） | （亿元） | （亿元） | （亿元） | （亿元）
    南宁市 | 4726.34 | 5218.34 | 5469.06 | 1200.1 | 1250.2
    柳州市 | 3176.94 | 3109.09 | 3115.85 | 1480.3 | 1390.4
  `);
  expect(told(page)).toMatchObject({
    outcome: 'read',
    facts: [
      'B5 南宁市 gdp 2020 = 4726.34 亿元',
      'C5 南宁市 gdp 2022 = 5218.34 亿元',
      'D5 南宁市 gdp 2023 = 5469.06 亿元',
      'E5 南宁市 secondary-value-added 2022 = 1200.1 亿元',
      'F5 南宁市 secondary-value-added 2023 = 1250.2 亿元',
      'B6 柳州市 gdp 2020 = 3176.94 亿元',
      'C6 柳州市 gdp 2022 = 3109.09 亿元',
      'D6 柳州市 gdp 2023 = 3115.85 亿元',
      'E6 柳州市 secondary-value-added 2022 = 1480.3 亿元',
      'F6 柳州市 secondary-value-added 2023 = 1390.4 亿元',
    ],
    asked: [],
  });
});

test('an index with the year before as 100 is no growth and no level', () => {
  const page = workbookOf(`
    2023年各市地区生产总值及指数
    市别 | 地区生产总值（亿元） | 指数（上年=100）
    南宁市 | 5469.06 | 104.0
    柳州市 | 3115.85 | 101.2
  `);
  const { facts, outcome } = told(page);
  expect(facts.filter((fact) => fact.startsWith('B'))).toEqual([
    'B3 南宁市 gdp 2023 = 5469.06 亿元',
    'B4 柳州市 gdp 2023 = 3115.85 亿元',
  ]);
  expect(facts.filter((fact) => fact.startsWith('C') && / gdp(?:-growth)? /.test(fact))).toEqual([]);
  expect(outcome).toBe('asks');
});

test('the same province’s cities down, years across, one sheet an indicator', () => {
  const { facts, outcome, asked } = told(
    workbookOf(
      {
        '1.地区生产总值': `
          各市地区生产总值（亿元）
          市别 | 2021 | 2022 | 2023
          防城港市 | 815.9 | 968.08 | 1003.6
          百　色市 | 1568.7 | 1729.95 | 1741.3
        `,
        '2.常住人口': `
          各市常住人口（万人）
          市别 | 2021 | 2022 | 2023
          防城港市 | 105.15 | 105.9 | 106.3
          崇左市 | 209.06 | 208.4 | －
        `,
      },
      '广西统计年鉴2024.xlsx',
    ),
  );
  expect([outcome, asked]).toEqual(['asks', ['indicator-near 常住人口 → population-year-end']]);
  expect(facts).toEqual([
    '1.地区生产总值!B3 防城港市 gdp 2021 = 815.9 亿元',
    '1.地区生产总值!C3 防城港市 gdp 2022 = 968.08 亿元',
    '1.地区生产总值!D3 防城港市 gdp 2023 = 1003.6 亿元',
    '1.地区生产总值!B4 百色市 gdp 2021 = 1568.7 亿元',
    '1.地区生产总值!C4 百色市 gdp 2022 = 1729.95 亿元',
    '1.地区生产总值!D4 百色市 gdp 2023 = 1741.3 亿元',
    '2.常住人口!B3 防城港市 population-year-end 2021 = 105.15 万人',
    '2.常住人口!C3 防城港市 population-year-end 2022 = 105.9 万人',
    '2.常住人口!D3 防城港市 population-year-end 2023 = 106.3 万人',
    '2.常住人口!B4 崇左市 population-year-end 2021 = 209.06 万人',
    '2.常住人口!C4 崇左市 population-year-end 2022 = 208.4 万人',
  ]);
});

test('a yearbook’s name is the year of the book: figures that say no year of their own are asked about', () => {
  const { asked } = told(workbookOf('地区|工业投资（亿元）\n南宁市|1\n柳州市|2', '广西统计年鉴2024.xlsx'));
  expect(asked).toEqual(['period-missing']);
});

test('one place in time: years down, indicators across, with the units in a row of their own', () => {
  const { facts, outcome } = told(
    workbookOf(`
      北海市国民经济主要指标
      年份 | 地区生产总值 | 规模以上工业总产值 | 财政收入
      | 亿元 | 亿元 | 万元
      2021 | 1504.43 | 2600.1 | 1800000
      2022 | 1674.21 | 2900.2 | 1750000
    `),
  );
  expect(outcome).toBe('read');
  expect(facts).toEqual([
    'B4 北海市 gdp 2021 = 1504.43 亿元',
    'C4 北海市 above-scale-output 2021 = 2600.1 亿元',
    'D4 北海市 fiscal-revenue 2021 = 180 亿元',
    'B5 北海市 gdp 2022 = 1674.21 亿元',
    'C5 北海市 above-scale-output 2022 = 2900.2 亿元',
    'D5 北海市 fiscal-revenue 2022 = 175 亿元',
  ]);
});

test('other provinces’ counties of one name are not ours', () => {
  const { facts, aside, open } = told(
    workbookOf(`
      2023年全国部分县（市、区）工业投资（亿元）
      省份 | 县（市、区） | 工业投资
      福建省 | 鼓楼区 | 10
      青海省 | 城中区 | 20
      广西 | 城中区 | 30
      浙江省 | 象山县 | 40
      广西壮族自治区 | 象州县 | 50
      广东省 | 兴宁市 | 60
    `),
  );
  expect(facts).toEqual([
    'C5 城中区 industrial-investment 2023 = 30 亿元',
    'C7 象州县 industrial-investment 2023 = 50 亿元',
  ]);
  expect(aside).toEqual(['3 elsewhere', '4 elsewhere', '6 elsewhere', '8 elsewhere']);
  expect(open).toEqual([]);
});

test('a second row of head in English says the same again', () => {
  const { facts, aside, open } = told(
    workbookOf(`
      表3-5 各市规模以上工业主要经济指标（2023年）
      3-5 Main Economic Indicators of Industry by City (2023)
      单位：亿元 (100 million yuan)
      地　区 | 规模以上工业企业单位数(个) | 规模以上工业总产值 | 营业收入
      Region | Number of Enterprises (unit) | Gross Output Value | Business Revenue
      南宁市 Nanning | 1500 | 3300 | 3200
    `),
  );
  expect(facts).toEqual([
    'B6 南宁市 above-scale-firms 2023 = 1500 家',
    'C6 南宁市 above-scale-output 2023 = 3300 亿元',
    'D6 南宁市 above-scale-revenue 2023 = 3200 亿元',
  ]);
  expect([aside, open]).toEqual([[], []]);
});
