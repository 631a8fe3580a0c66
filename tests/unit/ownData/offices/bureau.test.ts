import { describe, expect, test } from 'vitest';
import { workbookOf } from '../textGrid';
import { told } from '../told';

describe('growth under a group’s head', () => {
  test('beside the group’s one amount it is proposed as that amount’s', () => {
    const { facts, asked } = told(
      workbookOf(`
        2024年1-6月
        地区 | 规模以上工业 | <
        ^ | 总产值（亿元） | 增速（%）
        南宁市 | 100.5 | 6.2
      `),
    );
    expect(facts[1]).toBe('C4 南宁市 above-scale-output-growth 2024-01/2024-06 = 6.2 %');
    expect(asked).toEqual(['indicator-near 规模以上工业 总产值 year → above-scale-output-growth']);
  });

  test('alone it is proposed as the growth of value added', () => {
    const { facts, asked } = told(
      workbookOf(`
        2024年1-6月
        地区 | 规模以上工业 | 固定资产投资
        ^ | 增速（%） | 增速
        南宁市 | 6.2 | 3.3
      `),
    );
    expect(facts[0]).toBe('B4 南宁市 above-scale-value-added-growth 2024-01/2024-06 = 6.2 %');
    expect(asked).toEqual(['indicator-near 规模以上工业 year → above-scale-value-added-growth']);
  });

  test('it is the group’s own behind a column of 其中', () => {
    const { facts } = told(
      workbookOf(`
        2024年1-9月
        地区 | 工业投资 | < | 同比增长%
        ^ | 合计（万元） | 其中：制造业（万元） | ^
        南宁市 | 5000000 | 4000000 | 11
      `),
    );
    expect(facts).toEqual([
      'B4 南宁市 industrial-investment 2024-01/2024-09 = 500 亿元',
      'C4 南宁市 [工业投资 制造业] 2024-01/2024-09 = 4000000 万元',
      'D4 南宁市 industrial-investment-growth 2024-01/2024-09 = 11 %',
    ]);
  });

  test('points against another time belong to the rate before, and keep its period', () => {
    const { facts } = told(
      workbookOf(`
        2024年上半年
        市 | 规模以上工业增加值增速（%） | 比一季度回落（个百分点）
        南宁市 | 5.1 | 0.2
      `),
    );
    expect(facts).toEqual([
      'B3 南宁市 above-scale-value-added-growth 2024-01/2024-06 = 5.1 %',
      'C3 南宁市 [规模以上工业增加值 增速 比一季度回落] 2024-01/2024-06 = 0.2 个百分点',
    ]);
  });
});

describe('全市 in the table of a city', () => {
  const grid = `
    2024年上半年各县（市、区）工业投资
    县（市、区） | 工业投资（万元）
    全市 | 500000
    市本级 | 20000
    玉州区 | 100000
    福绵区 | 50000
    玉东新区 | 30000
    北流市 | 150000
    容县 | 50000
    陆川县 | 40000
    博白县 | 30000
    兴业县 | 30000
  `;

  test('is the file’s city, whose sum counts rows that are no place of the atlas', () => {
    const { facts, asked, totals } = told(workbookOf(grid, '玉林市工业投资.xlsx'));
    expect(facts[0]).toBe('B3 玉林市 industrial-investment 2024-01/2024-06 = 50 亿元');
    expect(asked).toEqual(['place-unknown 玉东新区']);
    expect(totals).toEqual(['B3 ✓']);
  });

  test('is the sheet’s city, and that of the bureau that fills it in', () => {
    const { facts } = told(workbookOf({ 玉林市: grid }));
    expect(facts[0]).toContain('B3 玉林市');
    const signed = told(workbookOf(`编制单位：玉林市统计局\n${grid.trim()}`));
    expect(signed.facts[0]).toContain('B4 玉林市');
  });

  test('is asked, with the city of all its counties proposed, where nothing names it', () => {
    const { facts, asked } = told(workbookOf(grid));
    expect(facts[0]).toContain('B3 玉林市');
    expect(asked).toEqual(['place-common 全市 → 450900', 'place-unknown 玉东新区']);
  });
});

test('a title with its date, or its unit, in a cell of its own', () => {
  for (const date of ['2024年6月', '2024-06-01{yyyy"年"m"月"}', '2024-06-01{yyyy-mm}']) {
    const { facts, outcome } = told(
      workbookOf(`
        各市工业情况 |  | ${date}
        市 | 规模以上工业总产值（亿元） | 同比增长（%）
        南宁 | 100 | 3
      `),
    );
    expect([outcome, facts]).toEqual([
      'read',
      [
        'B3 南宁市 above-scale-output 2024-06 = 100 亿元',
        'C3 南宁市 above-scale-output-growth 2024-06 = 3 %',
      ],
    ]);
  }
});

test('parks with 市, 县, 广西 or 管委会 put in or left out, and notes behind their names', () => {
  const { facts, open, aside } = told(
    workbookOf(`
      2024年园区工业总产值（亿元）
      园区 | 工业总产值
      南宁市经济技术开发区 | 1
      防城港企沙工业区 | 2
      北海市工业园区管委会 | 3
      宾阳黎塘工业集中区 | 4
      柳州高新区（柳东新区） | 5
      桂林市高新区（含七星园） | 6
    `),
  );
  expect(facts.map((fact) => fact.split(' ')[1])).toEqual([
    ...['南宁经济技术开发区', '防城港市企沙工业区', '广西北海工业园区', '宾阳县黎塘工业集中区'],
    ...['柳州高新区', '桂林国家高新区'],
  ]);
  expect([open, aside]).toEqual([[], []]);
});

test('上年同期 beside 本年累计 is cumulative too, and in its unit', () => {
  const { facts } = told(
    workbookOf(
      `
        横州市工业月报
        指标 | 本年累计（万元） | 上年同期
        工业总产值 | 1234567 | 1200000
      `,
      '2024年6月.xls',
    ),
  );
  expect(facts).toEqual([
    'B3 横州市 industrial-output 2024-01/2024-06 = 123.4567 亿元',
    'C3 横州市 industrial-output 2023-01/2023-06 = 120 亿元',
  ]);
});

test('a unit in a row of its own under its head, the table set off to the right', () => {
  const { facts, outcome } = told(
    workbookOf(`
       |  | 2023年县域工业
       |  | 县域 | 工业总产值
       |  |  | （万元）
       |  | 横州市 | 3000500
    `),
  );
  expect([outcome, facts]).toEqual(['read', ['D4 横州市 industrial-output 2023 = 300.05 亿元']]);
});

test('two titles over two tables, and each month of a year', () => {
  const beside = told(
    workbookOf(`
      2023年各市工业总产值 |  |  | 2023年各市工业投资 |
      市 | 总量（亿元） |  | 市 | 总量（亿元）
      南宁市 | 3800 |  | 柳州市 | 700
    `),
  );
  expect(beside.facts).toEqual([
    'B3 南宁市 industrial-output 2023 = 3800 亿元',
    'E3 柳州市 industrial-investment 2023 = 700 亿元',
  ]);
  const months = told(
    workbookOf(`
      “十四五”各月规模以上工业总产值（亿元）
      地区 | “十四五”前三年 | 2024年1-2月
      南宁市 | 9000 | 400
    `),
  );
  expect(months.facts).toEqual([
    'B3 南宁市 above-scale-output 2021/2023 = 9000 亿元',
    'C3 南宁市 above-scale-output 2024-01/2024-02 = 400 亿元',
  ]);
});

test('of several units in the title each column takes that of its kind; a note says the period', () => {
  const { facts, asked } = told(
    workbookOf(`
      广西各市工业用地出让情况（单位：公顷，万元）
      地区 | 面积 | 成交价款
      南宁市 | 120.5 | 50000
      注：统计时间为2024年1—9月。
    `),
  );
  expect(facts).toEqual([
    'B3 南宁市 [面积] 2024-01/2024-09 = 120.5 公顷',
    'C3 南宁市 [成交价款] 2024-01/2024-09 = 50000 万元',
  ]);
  expect(asked).toEqual(['indicator-new 面积', 'indicator-new 成交价款']);
});

test('a year that is expected, in a column of years', () => {
  const { facts } = told(
    workbookOf(`
      广西主要城市工业总产值
      单位：亿元
      年份 | 南宁 | 柳州
      2023年（预计） | 3800 | 4800
    `),
  );
  expect(facts).toEqual([
    'B4 南宁市 industrial-output 2023 forecast = 3800 亿元',
    'C4 柳州市 industrial-output 2023 forecast = 4800 亿元',
  ]);
});

test('growth in the rows of a county is no amount in the unit of the row’s label', () => {
  const { facts, outcome } = told(
    workbookOf(`
      横州市2024年工业
      项目 | 1-11月 | 增幅 | 全年预计 | 增幅
      工业投资（亿元） | 60 | 8% | 70 | 9%
    `),
  );
  expect([outcome, facts]).toEqual([
    'read',
    [
      'B3 横州市 industrial-investment 2024-01/2024-11 = 60 亿元',
      'C3 横州市 industrial-investment-growth 2024-01/2024-11 = 8 %',
      'D3 横州市 industrial-investment 2024 forecast = 70 亿元',
      'E3 横州市 industrial-investment-growth 2024 forecast = 9 %',
    ],
  ]);
});
