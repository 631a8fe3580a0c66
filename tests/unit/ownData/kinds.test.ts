import { describe, expect, test } from 'vitest';
import { workbookOf } from './textGrid';
import { told } from './told';

describe('kinds of tables', () => {
  test('a yearbook page: places × indicators, two amounts and a growth, ranks set aside', () => {
    const page = workbookOf(`
      表3-2 2023年广西各市主要经济指标
      地区 | 工业总产值（亿元） | 比上年增长（%） | 位次 | 年末常住人口（万人）
      南宁市 | 3000.5 | 6.1 | 1 | 894.08
      柳州市 | 4000.1 | -2.3 | 2 | 418.73
      注：本表数据为初步核算数。
      资料来源：广西统计年鉴
    `);
    expect(told(page)).toEqual({
      outcome: 'read',
      kinds: ['places-indicators'],
      facts: [
        'B3 南宁市 industrial-output 2023 = 3000.5 亿元',
        'C3 南宁市 industrial-output-growth 2023 = 6.1 %',
        'E3 南宁市 population-year-end 2023 = 894.08 万人',
        'B4 柳州市 industrial-output 2023 = 4000.1 亿元',
        'C4 柳州市 industrial-output-growth 2023 = -2.3 %',
        'E4 柳州市 population-year-end 2023 = 418.73 万人',
      ],
      aside: ['5 note', '6 note', 'D rank'],
      open: [],
      totals: [],
      asked: [],
    });
  });

  test('places × periods take the indicator and its unit from the title', () => {
    const { kinds, facts, outcome } = told(
      workbookOf(`
        2019—2021年各市地区生产总值
        单位：亿元
        市别 | 2019年 | 2020年 | 2021年
        南宁市 | 4506.6 | 4726.3 | 5120.9
        桂林市 | 2105.6 | 2130.4 | …
      `),
    );
    expect(kinds).toEqual(['places-periods']);
    expect(outcome).toBe('read');
    expect(facts).toEqual([
      'B4 南宁市 gdp 2019 = 4506.6 亿元',
      'C4 南宁市 gdp 2020 = 4726.3 亿元',
      'D4 南宁市 gdp 2021 = 5120.9 亿元',
      'B5 桂林市 gdp 2019 = 2105.6 亿元',
      'C5 桂林市 gdp 2020 = 2130.4 亿元',
    ]);
  });

  test('a year as a number is a head and no figure', () => {
    const { facts } = told(
      workbookOf(
        {
          GDP: `
            地区 | 2022 | 2023
            南宁市 | 5218 | 5469
          `,
        },
        '各市GDP（亿元）.xlsx',
      ),
    );
    expect(facts).toEqual(['B2 南宁市 gdp 2022 = 5218 亿元', 'C2 南宁市 gdp 2023 = 5469 亿元']);
  });

  test('transposed: indicators down, places across, a total across that is checked', () => {
    const { kinds, facts, totals, aside } = told(
      workbookOf(`
        2023年主要指标
        指标 | 单位 | 南宁市 | 柳州市 | 合计
        工业总产值 | 万元 | 1000000 | 2000000 | 3000000
        工业投资 | 亿元 | 100 | 200 | 310
      `),
    );
    expect(kinds).toEqual(['transposed']);
    expect(facts).toEqual([
      'C3 南宁市 industrial-output 2023 = 100 亿元',
      'D3 柳州市 industrial-output 2023 = 200 亿元',
      'C4 南宁市 industrial-investment 2023 = 100 亿元',
      'D4 柳州市 industrial-investment 2023 = 200 亿元',
    ]);
    expect(totals).toEqual(['E3 ✓', 'E4 = 310, sum 300']);
    expect(aside).toEqual(['E total']);
  });

  test('transposed with two rows of head: places above, this year and growth below', () => {
    const { facts } = told(
      workbookOf(`
        2024年1—6月工业运行情况
        指标名称 | 南宁市 | < | 柳州市 | <
        ^ | 累计 | 同比增长% | 累计 | 同比增长%
        规模以上工业总产值（亿元） | 1500 | 5.1 | 1800 | -2
      `),
    );
    expect(facts).toEqual([
      'B4 南宁市 above-scale-output 2024-01/2024-06 = 1500 亿元',
      'C4 南宁市 above-scale-output-growth 2024-01/2024-06 = 5.1 %',
      'D4 柳州市 above-scale-output 2024-01/2024-06 = 1800 亿元',
      'E4 柳州市 above-scale-output-growth 2024-01/2024-06 = -2 %',
    ]);
  });

  test('long: code, place, indicator, year, value, unit', () => {
    const { kinds, facts, aside } = told(
      workbookOf(`
        行政区划代码 | 地区 | 指标 | 年份 | 数值 | 单位
        450100 | 南宁市 | 工业总产值 | 2022 | 100 | 亿元
        450127 | 横县 | 工业总产值 | 2023 | 11000 | 万元
        430100 | 长沙市 | 工业总产值 | 2023 | 1 | 亿元
      `),
    );
    expect(kinds).toEqual(['long']);
    expect(facts).toEqual([
      'E2 南宁市 industrial-output 2022 = 100 亿元',
      'E3 横州市 industrial-output 2023 = 1.1 亿元',
    ]);
    expect(aside).toEqual(['4 elsewhere']);
  });

  test('a panel: place and year down, indicators across, places only where they change', () => {
    const { facts } = told(
      workbookOf(`
        城市 | 年份 | GDP（亿元） | 城镇化率（%）
        北海市 | 2021 | 1504.4 | 59.1
         | 2022 | 1674.2 | 60.3
        钦州市 | 2021 | 1647.8 | 43.5
      `),
    );
    expect(facts.filter((fact) => fact.includes(' gdp '))).toEqual([
      'C2 北海市 gdp 2021 = 1504.4 亿元',
      'C3 北海市 gdp 2022 = 1674.2 亿元',
      'C4 钦州市 gdp 2021 = 1647.8 亿元',
    ]);
  });

  test('a year and a month in columns of their own', () => {
    const { facts } = told(
      workbookOf(`
        年份 | 月份 | 地区 | 工业投资（亿元）
        2024 | 5 | 柳州 | 12
        2024 | 6 | 柳州 | 13
      `),
    );
    expect(facts).toEqual([
      'D2 柳州市 industrial-investment 2024-05 = 12 亿元',
      'D3 柳州市 industrial-investment 2024-06 = 13 亿元',
    ]);
  });

  test('two tables stacked on one sheet, each with its title, unit and head', () => {
    const { kinds, facts } = told(
      workbookOf(`
        表1 2022年各市工业总产值
        单位：亿元
        地区 | 工业总产值
        南宁市 | 1
        柳州市 | 2

        表2 2023年各市工业投资
        单位：万元
        地区 | 工业投资
        南宁市 | 10000
      `),
    );
    expect(kinds).toEqual(['places-indicators', 'places-indicators']);
    expect(facts).toEqual([
      'B4 南宁市 industrial-output 2022 = 1 亿元',
      'B5 柳州市 industrial-output 2022 = 2 亿元',
      'B10 南宁市 industrial-investment 2023 = 1 亿元',
    ]);
  });

  test('the same head under another title is another table; under the same title the page only turns', () => {
    const sheet = (second: string) =>
      workbookOf(`
        2022年工业总产值（亿元）
        地区 | 工业总产值
        南宁市 | 1
        ${second}
        地区 | 工业总产值
        柳州市 | 2
      `);
    expect(told(sheet('2023年工业总产值（亿元）')).facts).toEqual([
      'B3 南宁市 industrial-output 2022 = 1 亿元',
      'B6 柳州市 industrial-output 2023 = 2 亿元',
    ]);
    const turned = told(sheet('续表'));
    expect(turned.facts[1]).toBe('B6 柳州市 industrial-output 2022 = 2 亿元');
    expect(turned.aside).toContain('5 repeated-head');
  });

  test('sheets of one form, the period in their names', () => {
    const grid = `
      地区 | 规模以上工业总产值（亿元）
      南宁市 | 1
    `;
    const { facts } = told(workbookOf({ '2024年1-5月': grid, '2024年1-6月': grid }));
    expect(facts).toEqual([
      '2024年1-5月!B2 南宁市 above-scale-output 2024-01/2024-05 = 1 亿元',
      '2024年1-6月!B2 南宁市 above-scale-output 2024-01/2024-06 = 1 亿元',
    ]);
  });

  test('three hundred sheets', () => {
    const sheets = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `${1950 + (at % 75)}年${Math.floor(at / 75) + 1}月`,
        '地区|工业投资（亿元）\n南宁市|1\n合计|1',
      ]),
    );
    expect(told(workbookOf(sheets)).facts).toHaveLength(300);
  });

  test('a sheet named after a place: indicators × years of one place', () => {
    const { kinds, facts } = told(
      workbookOf({
        南宁市: `
          指标 | 2022 | 2023
          地区生产总值（亿元） | 5218.3 | 5469.1
          工业增加值增速（%） | 1.2 | 3.4
        `,
      }),
    );
    expect(kinds).toEqual(['one-place']);
    expect(facts).toEqual([
      'B2 南宁市 gdp 2022 = 5218.3 亿元',
      'C2 南宁市 gdp 2023 = 5469.1 亿元',
      'B3 南宁市 industrial-value-added-growth 2022 = 1.2 %',
      'C3 南宁市 industrial-value-added-growth 2023 = 3.4 %',
    ]);
  });

  test('years down, indicators across, the place in the title', () => {
    const { kinds, facts } = told(
      workbookOf(`
        横州市历年主要指标
        年份 | GDP（亿元） | 工业投资（万元）
        2021 | 500 | 120000
        2022 | 520 | 130000
      `),
    );
    expect(kinds).toEqual(['one-place']);
    expect(facts).toEqual([
      'B3 横州市 gdp 2021 = 500 亿元',
      'C3 横州市 industrial-investment 2021 = 12 亿元',
      'B4 横州市 gdp 2022 = 520 亿元',
      'C4 横州市 industrial-investment 2022 = 13 亿元',
    ]);
  });

  test('an English table', () => {
    const { facts, aside, totals, outcome } = told(
      workbookOf(`
        Guangxi cities, 2023
        City | GDP (100 million yuan) | Growth (%)
        Nanning | 5469 | 4.5
        Liuzhou City | 3115 | 3.0
        Total | 8584 |
        Source: yearbook
      `),
    );
    expect(outcome).toBe('read');
    expect(facts).toEqual([
      'B3 南宁市 gdp 2023 = 5469 亿元',
      'C3 南宁市 gdp-growth 2023 = 4.5 %',
      'B4 柳州市 gdp 2023 = 3115 亿元',
      'C4 柳州市 gdp-growth 2023 = 3 %',
    ]);
    expect(aside).toEqual(['5 total', '6 note']);
    expect(totals).toEqual(['B5 ✓']);
  });

  test('codes alone, as numbers and as texts of twelve figures', () => {
    const { facts, aside } = told(
      workbookOf(`
        代码 | 2023年工业总产值（亿元）
        450100 | 1
        '450200000000 | 2
        451281 | 3
        440100 | 4
      `),
    );
    expect(facts).toEqual([
      'B2 南宁市 industrial-output 2023 = 1 亿元',
      'B3 柳州市 industrial-output 2023 = 2 亿元',
      'B4 宜州区 industrial-output 2023 = 3 亿元',
    ]);
    expect(aside).toEqual(['5 elsewhere']);
  });

  test('points with coordinates are told as such and give no figure', () => {
    const { outcome, kinds, facts } = told(
      workbookOf(`
        名称 | 经度 | 纬度 | 产值（万元）
        甲厂 | 108.1 | 22.1 | 100
        乙厂 | 109.2 | 23.4 | 200
      `),
    );
    expect([outcome, kinds, facts]).toEqual(['refused', ['points: points'], []]);
  });

  test('a ledger of firms is no table of places', () => {
    const { outcome, kinds, facts } = told(
      workbookOf(`
        序号 | 企业名称 | 所在县区 | 2023年产值（万元）
        1 | 甲公司 | 青秀区 | 100
        2 | 乙公司 | 江南区 | 200
      `),
    );
    expect([outcome, kinds, facts]).toEqual(['refused', ['none: owners'], []]);
  });

  test('several unlike rows a place are refused', () => {
    const { outcome, kinds } = told(
      workbookOf(`
        地区 | 2023年工业投资（亿元）
        南宁市 | 1
        南宁市 | 2
        南宁市 | 3
        柳州市 | 4
        柳州市 | 5
        柳州市 | 6
      `),
    );
    expect([outcome, kinds]).toEqual(['refused', ['places-indicators: several-rows']]);
  });

  test('a ledger of parks, with the city beside each', () => {
    const { facts, open, asked } = told(
      workbookOf(`
        2023年园区台账
        序号 | 园区名称 | 所在市 | 工业总产值（亿元） | 备注
        1 | 南宁高新区 | 南宁市 | 800 |
        2 | 北海工业园区 | 北海市 | 500 | 含铁山港
        3 | 某某产业园 | 玉林市 | 5 |
      `),
    );
    expect(facts).toEqual([
      'D3 南宁高新技术产业开发区 industrial-output 2023 = 800 亿元',
      'D4 广西北海工业园区 industrial-output 2023 = 500 亿元',
    ]);
    expect(open).toEqual(['5 place-unknown']);
    expect(asked).toEqual(['place-unknown 某某产业园']);
  });

  test('a text without a table', () => {
    expect(told(workbookOf('关于报送数据的说明\n请于6月前报送'))).toMatchObject({
      outcome: 'refused',
      facts: [],
    });
  });

  test('no place of Guangxi', () => {
    const { outcome, kinds } = told(workbookOf('产品|2023年产量（万t）\n钢材|1\n水泥|2'));
    expect([outcome, kinds]).toEqual(['refused', ['none: no-place']]);
  });

  test('two halves of one table side by side', () => {
    const { facts, aside } = told(
      workbookOf(`
        2023年各市工业投资（亿元）
        市别 | 工业投资 | 市别 | 工业投资
        南宁市 | 1 | 贵港市 | 4
        柳州市 | 2 | 玉林市 | 5
        桂林市 | 3 |  |
      `),
    );
    expect(facts).toEqual([
      'B3 南宁市 industrial-investment 2023 = 1 亿元',
      'B4 柳州市 industrial-investment 2023 = 2 亿元',
      'B5 桂林市 industrial-investment 2023 = 3 亿元',
      'D3 贵港市 industrial-investment 2023 = 4 亿元',
      'D4 玉林市 industrial-investment 2023 = 5 亿元',
    ]);
    expect(aside).toEqual([]);
  });

  test('without a head, the title says what is measured', () => {
    const { facts } = told(
      workbookOf(`
        2023年各市工业投资（亿元）
        南宁市 | 1
        柳州市 | 2
      `),
    );
    expect(facts).toEqual([
      'B2 南宁市 industrial-investment 2023 = 1 亿元',
      'B3 柳州市 industrial-investment 2023 = 2 亿元',
    ]);
  });

  test('sections that say the year', () => {
    const { facts, aside } = told(
      workbookOf(`
        地区 | 工业投资（亿元）
        2022年 |
        南宁市 | 1
        2023年 |
        南宁市 | 2
      `),
    );
    expect(facts).toEqual([
      'B3 南宁市 industrial-investment 2022 = 1 亿元',
      'B5 南宁市 industrial-investment 2023 = 2 亿元',
    ]);
    expect(aside).toEqual(['2 section', '4 section']);
  });

  test('months across, the growth in the title', () => {
    const { facts, outcome } = told(
      workbookOf(`
        指标：工业增加值_同比增长（%）
        地区 | 2024年5月 | 2024年6月
        广西壮族自治区 | 8.7 | 10
        河北省 | 1 | 2
        【注】1.从2011年起，标准有变
      `),
    );
    expect(outcome).toBe('read');
    expect(facts).toEqual([
      'B3 广西壮族自治区 industrial-value-added-growth 2024-05 = 8.7 %',
      'C3 广西壮族自治区 industrial-value-added-growth 2024-06 = 10 %',
    ]);
  });

  test('transposed: a growth row is about the row above it', () => {
    const { facts } = told(
      workbookOf(`
        2023年
        指标 | 南宁市 | 柳州市
        工业总产值（亿元） | 1 | 2
        同比增长（%） | 3 | 4
        其中：轻工业（亿元） | 5 | 6
        同比增长（%） | 7 | 8
      `),
    );
    expect(facts.filter((fact) => fact.includes('南宁市'))).toEqual([
      'B3 南宁市 industrial-output 2023 = 1 亿元',
      'B4 南宁市 industrial-output-growth 2023 = 3 %',
      'B5 南宁市 [工业总产值 轻工业] 2023 = 5 亿元',
      'B6 南宁市 [工业总产值 轻工业增速] 2023 = 7 %',
    ]);
  });
});
