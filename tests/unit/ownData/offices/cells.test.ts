import { expect, test } from 'vitest';
import { workbookOf, worksheetOf } from '../textGrid';
import { told } from '../told';

test('亿 and 万 alone are units of what the words beside them count', () => {
  const { facts, asked } = told(
    workbookOf(`
      2023年
      地区 | 工业总产值（亿） | 年末常住人口（万） | 税收
      南宁市 | 3300 | 894 | 1.2亿元
      柳州市 | 1234万 | 418 | 3000万元
    `),
  );
  expect(facts).toEqual([
    'B3 南宁市 industrial-output 2023 = 3300 亿元',
    'C3 南宁市 population-year-end 2023 = 894 万人',
    'D3 南宁市 [税收] 2023 = 1.2 亿元',
    'B4 柳州市 industrial-output 2023 = 0.1234 亿元',
    'C4 柳州市 population-year-end 2023 = 418 万人',
    'D4 柳州市 [税收] 2023 = 0.3 亿元',
  ]);
  expect(asked).toEqual(['indicator-new 税收']);
});

test('a per cent under an amount’s own name is proposed as its growth, and is never the amount', () => {
  const { facts, asked } = told(
    workbookOf(`
      2023年
      地区 | 工业总产值 | <
       | 亿元 | %
      南宁市 | 3300 | 5.5
    `),
  );
  expect(facts).toEqual([
    'B4 南宁市 industrial-output 2023 = 3300 亿元',
    'C4 南宁市 industrial-output-growth 2023 = 5.5 %',
  ]);
  expect(asked).toEqual(['indicator-near 工业总产值 year → industrial-output-growth']);
});

test('a figure in a sentence is proposed, and asked about', () => {
  const { facts, asked } = told(
    workbookOf(`
      2023年
      地区 | 工业总产值（亿元）
      南宁市 | 2023年 南宁市 1,234 亿元
      柳州市 | 由 100 增至 200
      桂林市 | 3,4
    `),
  );
  expect(facts).toEqual([
    'B3 南宁市 industrial-output 2023 = 1234 亿元',
    'B5 桂林市 industrial-output 2023 = 3.4 亿元',
  ]);
  expect(asked).toEqual([
    'number-in-words 2023年 南宁市 1,234 亿元 → 1,234亿元',
    'not-a-number 由 100 增至 200',
    'number-in-words 3,4 → 3.4',
  ]);
});

test('a remark that a figure is a forecast makes it one', () => {
  const { facts } = told(
    workbookOf('2023年|\n地区|工业投资（亿元）|备注\n南宁市|12.5|预计数\n柳州市|12|含高新区'),
  );
  expect(facts).toEqual([
    'B3 南宁市 industrial-investment 2023 forecast = 12.5 亿元',
    'B4 柳州市 industrial-investment 2023 = 12 亿元',
  ]);
});

test('rows set in below 其中 are parts of the same whole', () => {
  const { facts } = told(
    workbookOf(`
      2023年南宁市
      指标 | 亿元
      工业总产值 | 3300
      '　其中：轻工业 | 1300
      '　　　　重工业 | 2000
      工业投资 | 5
    `),
  );
  expect(facts).toEqual([
    'B3 南宁市 industrial-output 2023 = 3300 亿元',
    'B4 南宁市 [工业总产值 轻工业] 2023 = 1300 亿元',
    'B5 南宁市 [工业总产值 重工业] 2023 = 2000 亿元',
    'B6 南宁市 industrial-investment 2023 = 5 亿元',
  ]);
});

test('between semicolons a comma is the decimal point, where the file has no other', () => {
  const ofFile = (...rows: string[]) => ({
    ...workbookOf(''),
    separator: ';' as const,
    worksheets: [worksheetOf('a', rows.join('\n'))],
  });
  expect(
    told(ofFile('地区|2023年工业投资（亿元）', '南宁市|1.234,5', '柳州市|12,75', '桂林市|1,234')).facts,
  ).toEqual([
    'B2 南宁市 industrial-investment 2023 = 1234.5 亿元',
    'B3 柳州市 industrial-investment 2023 = 12.75 亿元',
    'B4 桂林市 industrial-investment 2023 = 1.234 亿元',
  ]);
  expect(told(ofFile('地区|2023年工业投资（亿元）', '南宁市|1,234.5', '柳州市|12.75')).facts).toEqual([
    'B2 南宁市 industrial-investment 2023 = 1234.5 亿元',
    'B3 柳州市 industrial-investment 2023 = 12.75 亿元',
  ]);
});

test('an English table: provinces elsewhere by their English names', () => {
  const { facts, aside } = told(
    workbookOf(`
      Table 3. GDP by region, 2023
      Region | GDP (100 million yuan) | Growth (%)
      Guangxi | 27202 | 4.1
      Guangdong | 135673 | 4.8
      Nanning City | 5469 | 4.0
      Wuming District | 600 | 3.1
    `),
  );
  expect(facts).toEqual([
    'B3 广西壮族自治区 gdp 2023 = 27202 亿元',
    'C3 广西壮族自治区 gdp-growth 2023 = 4.1 %',
    'B5 南宁市 gdp 2023 = 5469 亿元',
    'C5 南宁市 gdp-growth 2023 = 4 %',
    'B6 武鸣区 gdp 2023 = 600 亿元',
    'C6 武鸣区 gdp-growth 2023 = 3.1 %',
  ]);
  expect(aside).toEqual(['4 elsewhere']);
});

test('a group’s unit is that of its amounts, and not of the growth beside them', () => {
  const { facts, aside, outcome } = told(
    workbookOf(`
      表1 2024年1—6月各市工业经济指标
      市别 | 规模以上工业总产值（亿元） | < | 登记日期
      ^ | 累计 | 同比 | ^
      南宁市 | 1500.5 | 0.051{0.0%} | 2024-07-01
      柳州市 | 1800.2 | '#DIV/0! | 2024-07-02
    `),
  );
  expect(outcome).toBe('read');
  expect(facts).toEqual([
    'B4 南宁市 above-scale-output 2024-01/2024-06 = 1500.5 亿元',
    'C4 南宁市 above-scale-output-growth 2024-01/2024-06 = 5.1 %',
    'B5 柳州市 above-scale-output 2024-01/2024-06 = 1800.2 亿元',
  ]);
  expect(aside).toEqual(['C5 error', 'D text']);
});

test('a per cent among amounts is asked about, and answered by a number', () => {
  const table = workbookOf('2023年|\n市|工业总产值（亿元）\n南宁市|12%\n柳州市|4000');
  const { outcome, asked, open } = told(table);
  expect([outcome, asked, open]).toEqual(['asks', ['unit-of-cell 12%'], ['3 no-figures', 'B3 unit-unlike']]);
  const decision = {
    about: 'number',
    value: '12%',
    parent: '',
    column: '工业总产值(亿元)',
    answer: '12',
  } as const;
  expect(told(table, [decision]).facts).toContain('B3 南宁市 industrial-output 2023 = 12 亿元');
});
