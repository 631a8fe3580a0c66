import { describe, expect, test } from 'vitest';
import { workbookOf } from './textGrid';
import { told } from './told';

describe('heads', () => {
  test('two rows, merged: pairs of amount and growth', () => {
    const { facts, outcome } = told(
      workbookOf(`
        表1 2024年1—6月各市主要经济指标
        市别 | 规模以上工业总产值（亿元） | < | 工业投资（亿元） | < | GDP | <
        ^ | 累计 | 同比±% | 累计 | 增速(%) | 总量（亿元） | 增长%
        南宁市 | 1500.5 | 5.1 | 200.2 | 10.1 | 2800 | 4.5
        柳州市 | 1800.2 | … | 150 | 下降3.2 | 1500 | 3.1
      `),
    );
    expect(outcome).toBe('read');
    expect(facts).toEqual([
      'B4 南宁市 above-scale-output 2024-01/2024-06 = 1500.5 亿元',
      'C4 南宁市 above-scale-output-growth 2024-01/2024-06 = 5.1 %',
      'D4 南宁市 industrial-investment 2024-01/2024-06 = 200.2 亿元',
      'E4 南宁市 industrial-investment-growth 2024-01/2024-06 = 10.1 %',
      'F4 南宁市 gdp 2024-01/2024-06 = 2800 亿元',
      'G4 南宁市 gdp-growth 2024-01/2024-06 = 4.5 %',
      'B5 柳州市 above-scale-output 2024-01/2024-06 = 1800.2 亿元',
      'D5 柳州市 industrial-investment 2024-01/2024-06 = 150 亿元',
      'E5 柳州市 industrial-investment-growth 2024-01/2024-06 = -3.2 %',
      'F5 柳州市 gdp 2024-01/2024-06 = 1500 亿元',
      'G5 柳州市 gdp-growth 2024-01/2024-06 = 3.1 %',
    ]);
  });

  test('two rows without merges: the blanks of a group are its name', () => {
    const { facts } = told(
      workbookOf(`
        2024年9月工业月报
        地区 | 规模以上工业总产值（万元） |  |  |
         | 当月 | 累计 | 上年同期累计 | 累计增长（%）
        玉林市 | 1000 | 9000 | 8000 | 12.5
      `),
    );
    expect(facts).toEqual([
      'B4 玉林市 above-scale-output 2024-09 = 0.1 亿元',
      'C4 玉林市 above-scale-output 2024-01/2024-09 = 0.9 亿元',
      'D4 玉林市 above-scale-output 2023-01/2023-09 = 0.8 亿元',
      'E4 玉林市 above-scale-output-growth 2024-01/2024-09 = 12.5 %',
    ]);
  });

  test('three rows: year, indicator, unit', () => {
    const { facts } = told(
      workbookOf(`
        地区 | 2022年 | < | 2023年 | <
        ^ | 工业总产值 | 工业投资 | 工业总产值 | 工业投资
        ^ | （万元） | （亿元） | （万元） | （亿元）
        来宾市 | 10000 | 2 | 30000 | 4
      `),
    );
    expect(facts).toEqual([
      'B4 来宾市 industrial-output 2022 = 1 亿元',
      'C4 来宾市 industrial-investment 2022 = 2 亿元',
      'D4 来宾市 industrial-output 2023 = 3 亿元',
      'E4 来宾市 industrial-investment 2023 = 4 亿元',
    ]);
  });

  test('a row of running numbers under the head is set aside', () => {
    const { facts, aside } = told(
      workbookOf(`
        2023年
        地区 | 工业总产值（亿元） | 工业投资（亿元）
        甲 | 1 | 2
        百色市 | 10 | 20
      `),
    );
    expect(facts).toHaveLength(2);
    expect(aside).toEqual(['3 numbering']);
  });

  test('target and forecast beside actual', () => {
    const { facts } = told(
      workbookOf(`
        2025年
        地区 | 工业总产值（亿元） | 年度目标（亿元） | 预计完成（亿元） | 完成率（%）
        贺州市 | 100 | 200 | 190 | 50
      `),
    );
    expect(facts.slice(0, 3)).toEqual([
      'B3 贺州市 industrial-output 2025 = 100 亿元',
      'C3 贺州市 industrial-output 2025 target = 200 亿元',
      'D3 贺州市 industrial-output 2025 forecast = 190 亿元',
    ]);
  });

  test('a plan of “十四五” with bounds', () => {
    const { facts } = told(
      workbookOf(`
        “十四五”时期工业投资目标（亿元）
        地区 | 工业投资
        南宁市 | 不低于1500
        柳州市 | 1200以上
        桂林市 | 约800
        梧州市 | 超500亿元
      `),
    );
    expect(facts).toEqual([
      'B3 南宁市 industrial-investment 2021/2025 target = ≥1500 亿元',
      'B4 柳州市 industrial-investment 2021/2025 target = ≥1200 亿元',
      'B5 桂林市 industrial-investment 2021/2025 target = ≈800 亿元',
      'B6 梧州市 industrial-investment 2021/2025 target = >500 亿元',
    ]);
  });

  test('the change against the month before is no growth of the register', () => {
    const { facts } = told(
      workbookOf(`
        2024年6月
        地区 | 工业投资（亿元） | 环比增长（%）
        南宁市 | 10 | 3
      `),
    );
    expect(facts).toEqual([
      'B3 南宁市 industrial-investment 2024-06 = 10 亿元',
      'C3 南宁市 [工业投资环比增速] 2024-06 = 3 %',
    ]);
  });
});

describe('heads that lean on others', () => {
  test('parts and shares speak about the column to their left', () => {
    const { facts } = told(
      workbookOf(`
        2022年
        县区 | 地区生产总值（万元） | #第一产业 | 规模以上工业总产值（亿元） | 占全区比重（%）
        青秀区 | 13888200 | 200000 | 100 | 10
      `),
    );
    expect(facts).toEqual([
      'B3 青秀区 gdp 2022 = 1388.82 亿元',
      'C3 青秀区 [地区生产总值 第一产业] 2022 = 200000 万元',
      'D3 青秀区 above-scale-output 2022 = 100 亿元',
      'E3 青秀区 above-scale-output-share 2022 = 10 %',
    ]);
  });

  test('a title about 规模以上工业 makes 工业总产值 a question of scope', () => {
    const { facts, asked, outcome } = told(
      workbookOf(`
        2024年1-10月规模以上工业主要指标（单位：亿元、%）
        地区 | 工业总产值 | 同比 | 营业收入
        南宁市 | 2500 | 6 | 2400
      `),
    );
    expect(outcome).toBe('asks');
    expect(facts).toEqual([
      'B3 南宁市 above-scale-output 2024-01/2024-10 = 2500 亿元',
      'C3 南宁市 above-scale-output-growth 2024-01/2024-10 = 6 %',
      'D3 南宁市 above-scale-revenue 2024-01/2024-10 = 2400 亿元',
    ]);
    expect(asked).toHaveLength(3);
  });

  test('a target of growth is growth', () => {
    const { facts, totals } = told(
      workbookOf(`
        2025年各市工业发展目标任务分解表
        序号 | 市 | 规上工业总产值目标（亿元） | 增速目标（%）
        1 | 南宁 | 3000 | 8
        2 | 柳州 | ≥4000 | ≥7
         | 合计 | 7000 |
      `),
    );
    expect(facts).toEqual([
      'C3 南宁市 above-scale-output 2025 target = 3000 亿元',
      'D3 南宁市 above-scale-output-growth 2025 target = 8 %',
      'C4 柳州市 above-scale-output 2025 target = ≥4000 亿元',
      'D4 柳州市 above-scale-output-growth 2025 target = ≥7 %',
    ]);
    expect(totals).toEqual(['C5 ✓']);
  });
});

describe('columns that are worked out', () => {
  test('合计 beside months is no figure of the year', () => {
    const { facts, aside } = told(
      workbookOf(`
        2024年工业投资（亿元）
        市 | 1月 | 2月 | 合计
        南宁市 | 1 | 2 | 3
      `),
    );
    expect(facts).toEqual([
      'B3 南宁市 industrial-investment 2024-01 = 1 亿元',
      'C3 南宁市 industrial-investment 2024-02 = 2 亿元',
    ]);
    expect(aside).toEqual(['D total']);
  });

  test('a unit beside the indicator is not the unit of its growth', () => {
    const { facts } = told(
      workbookOf(`
        2023年南宁市工业
        指标 | 单位 | 数值 | 同比（%）
        工业投资 | 亿元 | 20 | 3
      `),
    );
    expect(facts).toEqual([
      'C3 南宁市 industrial-investment 2023 = 20 亿元',
      'D3 南宁市 industrial-investment-growth 2023 = 3 %',
    ]);
  });

  test('what was done of a plan is a rate, what was added since January a difference', () => {
    const { facts } = told(
      workbookOf(`
        2024年6月末
        市 | 制造业贷款余额（亿元） | 比年初增加（亿元） | 同比增长（%） | 完成年度计划（%）
        南宁市 | 1000 | 50 | 5 | 60
      `),
    );
    expect(facts).toEqual([
      'B3 南宁市 manufacturing-loans 2024-06 = 1000 亿元',
      'C3 南宁市 [制造业贷款余额增减额] 2024-06 = 50 亿元',
      'D3 南宁市 manufacturing-loans-growth 2024-06 = 5 %',
      'E3 南宁市 [完成年度计划] 2024-06 = 60 %',
    ]);
  });
});

describe('units', () => {
  test('a note of two units gives each column the one that fits', () => {
    const { facts, outcome } = told(
      workbookOf(`
        2023年各市指标
        单位：万元、%
        地区 | 工业总产值 | 增速
        河池市 | 50000 | 7.5
      `),
    );
    expect(outcome).toBe('read');
    expect(facts).toEqual([
      'B4 河池市 industrial-output 2023 = 5 亿元',
      'C4 河池市 industrial-output-growth 2023 = 7.5 %',
    ]);
  });

  test('a missing unit is asked, the register’s proposed', () => {
    const { outcome, asked, facts } = told(workbookOf('2023年|\n地区|工业总产值\n河池市|5'));
    expect(outcome).toBe('asks');
    expect(asked).toEqual(['unit-missing 工业总产值 → 亿元']);
    expect(facts).toEqual(['B3 河池市 industrial-output 2023 = 5 亿元']);
  });

  test('number formats: a stored fraction is a per cent, a quoted unit is a unit', () => {
    const { facts, outcome } = told(
      workbookOf(`
        2023年
        地区 | 工业总产值 | 同比增长
        河池市 | 12.5{0.00"亿元"} | 0.075{0.0%}
      `),
    );
    expect(outcome).toBe('read');
    expect(facts).toEqual([
      'B3 河池市 industrial-output 2023 = 12.5 亿元',
      'C3 河池市 industrial-output-growth 2023 = 7.5 %',
    ]);
  });

  test('units in cells', () => {
    const { facts } = told(
      workbookOf(`
        2023年
        地区 | 工业总产值 | 规划面积
        河池市 | 12.3亿元 | 1500亩
        来宾市 | 123000万元 | 2平方公里
      `),
    );
    expect(facts).toEqual([
      'B3 河池市 industrial-output 2023 = 12.3 亿元',
      'C3 河池市 planned-area 2023 = 1 km²',
      'B4 来宾市 industrial-output 2023 = 12.3 亿元',
      'C4 来宾市 planned-area 2023 = 2 km²',
    ]);
  });

  test('persons become 万人', () => {
    const { facts } = told(workbookOf('地区|2023年末常住人口（人）\n北海市|1893456'));
    expect(facts).toEqual(['B2 北海市 population-year-end 2023 = 189.3456 万人']);
  });

  test('growth in fractions without a sign of per cent is asked', () => {
    const { asked } = told(workbookOf('2023年|\n地区|工业总产值增速\n北海市|0.05\n南宁市|0.12'));
    expect(asked).toEqual(['fraction 工业总产值增速 → %']);
  });
});

describe('places', () => {
  const table = (...labels: string[]) =>
    workbookOf(
      `2023年|\n县区|工业投资（亿元）\n${labels.map((label, at) => `${label}|${at + 1}`).join('\n')}`,
    );

  test('full, short, former and padded names', () => {
    const { facts, outcome } = told(
      table(
        '横县',
        '平果县',
        '靖 西 市',
        '荔浦',
        '\u3000临桂县',
        '柳江县\u00a0',
        '宜州市',
        '武鸣县',
        '邕宁',
        '三江县',
        'Heshan',
        '1.上林县',
        '防城',
        '防城港市',
      ),
    );
    expect(outcome).toBe('read');
    expect(facts.map((fact) => fact.split(' ')[1])).toEqual([
      ...[
        '横州市',
        '平果市',
        '靖西市',
        '荔浦市',
        '临桂区',
        '柳江区',
        '宜州区',
        '武鸣区',
        '邕宁区',
        '三江侗族自治县',
      ],
      ...['合山市', '上林县', '防城区', '防城港市'],
    ]);
  });

  test('a name that is nearly one is proposed and never taken by itself', () => {
    expect(told(table('横洲市', '南宁市', '江北区'))).toMatchObject({
      outcome: 'asks',
      open: ['3 place-similar', '5 place-unknown'],
      asked: ['place-one-character 横洲市 → 450181', 'place-unknown 江北区'],
      facts: [
        'B3 横州市 industrial-investment 2023 = 1 亿元',
        'B4 南宁市 industrial-investment 2023 = 2 亿元',
      ],
    });
  });

  test('provinces and cities elsewhere are not ours', () => {
    expect(told(table('广东省', '广西', '贵州', '昆明市', '南宁市'))).toMatchObject({
      outcome: 'read',
      facts: [
        'B4 广西壮族自治区 industrial-investment 2023 = 2 亿元',
        'B7 南宁市 industrial-investment 2023 = 5 亿元',
      ],
      aside: ['3 elsewhere', '5 elsewhere', '6 elsewhere'],
    });
  });

  test('namesakes under a city elsewhere are not ours', () => {
    const { facts, aside } = told(
      workbookOf(`
        城市 | 区县 | 2023年工业投资（亿元）
        西宁市 | 城中区 | 1
        柳州市 | 城中区 | 2
        内江市 | 东兴区 | 3
        防城港市 | 东兴市 | 4
      `),
    );
    expect(facts).toEqual([
      'C3 城中区 industrial-investment 2023 = 2 亿元',
      'C5 东兴市 industrial-investment 2023 = 4 亿元',
    ]);
    expect(aside).toEqual(['2 elsewhere', '4 elsewhere']);
  });

  test('a county under the wrong city is asked about', () => {
    const { facts, open } = told(
      workbookOf(`
        城市 | 区县 | 2023年工业投资（亿元）
        南宁市 | 城中区 | 1
         | 青秀区 | 2
      `),
    );
    expect(facts).toEqual(['C3 青秀区 industrial-investment 2023 = 2 亿元']);
    expect(open).toEqual(['2 parent-disagrees']);
  });

  test('code and name that disagree are asked about', () => {
    const { facts, open } = told(
      workbookOf('代码|地区|2023年工业投资（亿元）\n450100|柳州市|1\n450300|桂林市|2'),
    );
    expect(facts).toEqual(['C3 桂林市 industrial-investment 2023 = 2 亿元']);
    expect(open).toEqual(['2 codes-disagree']);
  });

  test('全市 is the city of the title; 市辖区 is no single place', () => {
    const { facts, aside } = told(
      workbookOf(`
        南宁市2023年各县区工业投资（亿元）
        县区 | 工业投资
        全市 | 100
        市辖区 | 60
        兴宁区 | 10
        横州市 | 20
      `),
    );
    expect(facts).toEqual([
      'B3 南宁市 industrial-investment 2023 = 100 亿元',
      'B5 兴宁区 industrial-investment 2023 = 10 亿元',
      'B6 横州市 industrial-investment 2023 = 20 亿元',
    ]);
    expect(aside).toEqual(['4 urban']);
  });
});

describe('totals', () => {
  test('one that does not add up is told, one within rounding is not', () => {
    const { totals, aside } = told(
      workbookOf(`
        2023年（单位：亿元）
        地区 | 工业总产值 | 工业投资
        南宁市 | 100.4 | 10
        柳州市 | 200.4 | 20
        合计 | 300.9 | 40
      `),
    );
    expect(totals).toEqual(['B5 ✓', 'C5 = 40, sum 30']);
    expect(aside).toEqual(['5 total']);
  });

  test('a missing member leaves a total unchecked', () => {
    const { totals } = told(workbookOf('2023年|\n地区|工业投资（亿元）\n南宁市|—\n柳州市|2\n合计|5'));
    expect(totals).toEqual([]);
  });

  test('growth is never summed', () => {
    const { totals } = told(workbookOf('2023年|\n地区|工业投资增速（%）\n南宁市|1\n柳州市|2\n合计|5'));
    expect(totals).toEqual([]);
  });

  test('cities with their counties below: each city is checked, and only cities make the whole', () => {
    const { facts, totals } = told(
      workbookOf(`
        2023年企业数（家）
        市县 | 规模以上工业企业数
        北海市 | 100
        　海城区 | 20
        　银海区 | 30
        　铁山港区 | 40
        　合浦县 | 11
        来宾市 | 50
        其中：合山市 | 20
        总计 | 150
      `),
    );
    expect(facts).toHaveLength(7);
    expect(totals).toEqual(['B3 = 100, sum 101', 'B10 ✓']);
  });

  test('小计 of groups and 合计 of all', () => {
    const { totals, aside } = told(
      workbookOf(`
        2023年工业投资（亿元）
        市 | 县区 | 工业投资
        钦州市 | 钦南区 | 1
         | 灵山县 | 2
         | 小计 | 5
        贵港市 | 港北区 | 3
         | 桂平市 | 4
         | 小计 | 7
        合计 |  | 10
      `),
    );
    expect(aside).toEqual(['5 total', '8 total', '9 total']);
    expect(totals).toEqual(['C5 = 5, sum 3', 'C8 ✓', 'C9 ✓']);
  });

  test('averages, shares and growth rows are worked out from others', () => {
    const { facts, aside } = told(
      workbookOf(`
        2023年工业投资（亿元）
        地区 | 工业投资
        南宁市 | 1
        平均 | 1
        占全区比重 | 50
        同比增长 | 5
      `),
    );
    expect(facts).toHaveLength(1);
    expect(aside).toEqual(['4 derived', '5 derived', '6 derived']);
  });

  test('全区 is the autonomous region’s own figure', () => {
    const { facts } = told(workbookOf('2023年|\n地区|工业投资（亿元）\n全区合计|100\n南宁市|10'));
    expect(facts[0]).toBe('B3 广西壮族自治区 industrial-investment 2023 = 100 亿元');
  });
});

describe('cells', () => {
  test('missing marks, errors, formulas and words', () => {
    const { facts, aside, open } = told(
      workbookOf(`
        2023年
        地区 | 工业投资（亿元）
        南宁市 | —
        柳州市 | #DIV/0!
        桂林市 | =12.5
        梧州市 | 约十亿
        北海市 | 暂无
        玉林市 | '1,234.5
        贵港市 | 0
      `),
    );
    expect(facts).toEqual([
      'B5 桂林市 industrial-investment 2023 = 12.5 亿元',
      'B8 玉林市 industrial-investment 2023 = 1234.5 亿元',
      'B9 贵港市 industrial-investment 2023 = 0 亿元',
    ]);
    expect(aside).toEqual([
      '3 all-missing',
      '4 all-missing',
      '7 all-missing',
      'B3 missing',
      'B4 error',
      'B7 missing',
    ]);
    expect(open).toEqual(['6 no-figures', 'B6 not-a-number']);
  });

  test('▲ is down, unless ▼ stands beside it', () => {
    const table = (second: string) =>
      workbookOf(`2023年|\n地区|工业投资增速（%）\n南宁市|▲5.2\n柳州市|${second}`);
    expect(told(table('3'))).toMatchObject({ outcome: 'asks', asked: ['triangle ▲ → down'] });
    expect(told(table('3')).facts[0]).toContain('= -5.2 %');
    expect(told(table('▼3')).facts).toEqual([
      'B3 南宁市 industrial-investment-growth 2023 = 5.2 %',
      'B4 柳州市 industrial-investment-growth 2023 = -3 %',
    ]);
  });

  test('text stays text, whatever it says', () => {
    const { facts, open } = told(
      workbookOf(`
        2023年
        地区 | 工业投资（亿元）
        <img src=x onerror=alert(1)> | 1
        __proto__ | 2
        constructor | 3
        '=HYPERLINK("http://x") | 4
        南宁市 | 5
      `),
    );
    expect(facts).toEqual(['B7 南宁市 industrial-investment 2023 = 5 亿元']);
    expect(open).toEqual(['3 place-unknown', '4 place-unknown', '5 place-unknown', '6 place-unknown']);
  });

  test('heads named __proto__ and constructor are new indicators like others', () => {
    const { facts } = told(workbookOf('2023年|\n地区|__proto__|constructor（吨）\n南宁市|1|2'));
    expect(facts.map((fact) => fact.replace(/ = .*/, ''))).toEqual([
      'B3 南宁市 [proto] 2023',
      'C3 南宁市 [constructor] 2023',
    ]);
  });

  test('two unlike figures for one question are both kept and asked about', () => {
    const { facts, asked, aside } = told(
      workbookOf('2023年|\n地区|工业投资（亿元）\n南宁市|1\n柳州市|2\n桂林市|3\n梧州市|4\n南宁|5\n柳州|2'),
    );
    expect(facts).toHaveLength(5);
    expect(asked).toEqual(['several-figures 南宁市 → keep']);
    expect(aside).toContain('B8 repeated');
  });
});
