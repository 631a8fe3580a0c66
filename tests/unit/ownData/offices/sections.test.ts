import { expect, test } from 'vitest';
import { workbookOf } from '../textGrid';
import { told } from '../told';

test('lines of a place’s name give the rows below them to that place, whatever the title names', () => {
  for (const title of ['主要年份经济指标', '广西各市主要年份经济指标']) {
    const { facts, asked, totals } = told(
      workbookOf(`
        ${title}
        指标 | 2022 | 2023
        柳州市
        地区生产总值（亿元） | 3109.1 | 3115.9
        工业总产值（亿元） | 4400 | 4500
        桂林市
        地区生产总值（亿元） | 2435.8 | 2523.5
        工业总产值（亿元） | 1000 | 1020
        合计
        地区生产总值（亿元） | 5544.9 | 5639.4
      `),
    );
    expect(facts).toEqual([
      'B4 柳州市 gdp 2022 = 3109.1 亿元',
      'C4 柳州市 gdp 2023 = 3115.9 亿元',
      'B5 柳州市 industrial-output 2022 = 4400 亿元',
      'C5 柳州市 industrial-output 2023 = 4500 亿元',
      'B7 桂林市 gdp 2022 = 2435.8 亿元',
      'C7 桂林市 gdp 2023 = 2523.5 亿元',
      'B8 桂林市 industrial-output 2022 = 1000 亿元',
      'C8 桂林市 industrial-output 2023 = 1020 亿元',
    ]);
    expect(asked).toEqual([]);
    expect(totals.every((total) => total.endsWith('✓'))).toBe(true);
  }
});

test('rows above the first place’s name are of no place', () => {
  const { facts, aside } = told(
    workbookOf(`
      指标 | 2022 | 2023
      地区生产总值（亿元） | 26300 | 27202
      工业总产值（亿元） | 20000 | 21000
      柳州市
      地区生产总值（亿元） | 3109.1 | 3115.9
    `),
  );
  expect(facts).toEqual(['B5 柳州市 gdp 2022 = 3109.1 亿元', 'C5 柳州市 gdp 2023 = 3115.9 亿元']);
  expect(aside.filter((each) => each.includes('place-unknown'))).toHaveLength(2);
});

test('2023年同期 is of the year that it names and of the months beside it', () => {
  const { facts } = told(
    workbookOf(`
      地区 | 2024年1-10月工业总产值（亿元） | 2023年同期（亿元） | 增速（%）
      南宁市 | 3021 | 2890 | 4.5
    `),
  );
  expect(facts).toEqual([
    'B2 南宁市 industrial-output 2024-01/2024-10 = 3021 亿元',
    'C2 南宁市 industrial-output 2023-01/2023-10 = 2890 亿元',
    'D2 南宁市 industrial-output-growth 2024-01/2024-10 = 4.5 %',
  ]);
});

test('a unit that begins with a number is no figure', () => {
  const { facts, kinds } = told(
    workbookOf(`
      name | year | indicator | value | unit
      Nanning | 2023 | GDP | 5469.06 | 100 million yuan
      Liuzhou | 2023 | GDP | 3115.91 | 100 million yuan
      Nanning | 2022 | GDP | 5218.34 | 100 million yuan
    `),
  );
  expect(kinds).toEqual(['long']);
  expect(facts).toEqual([
    'D2 南宁市 gdp 2023 = 5469.06 亿元',
    'D3 柳州市 gdp 2023 = 3115.91 亿元',
    'D4 南宁市 gdp 2022 = 5218.34 亿元',
  ]);
});
