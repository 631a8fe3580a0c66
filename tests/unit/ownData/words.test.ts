import { describe, expect, test } from 'vitest';
import { converted, decimalOf, exactSum, parseDecimal, toNumber } from '../../../src/core/ownData/decimal';
import { readFormat } from '../../../src/core/ownData/numberFormat';
import { readNumber } from '../../../src/core/ownData/numberText';
import { readPeriods } from '../../../src/core/ownData/period/readPeriods';
import { resolvePeriod } from '../../../src/core/ownData/period/resolvePeriod';
import { plainText } from '../../../src/core/ownData/plainText';
import { parseUnit } from '../../../src/core/ownData/unit';
import { readUnit, readUnitNote } from '../../../src/core/ownData/unitText';

/** A number as read, in one word: `≥1500亿元`. */
function read(text: string): string {
  const reading = readNumber(plainText(text));
  if (reading.kind !== 'number') return reading.kind;
  const bound = { exact: '', 'at-least': '≥', 'more-than': '>', about: '≈', 'at-most': '≤' }[reading.bound];
  return `${bound}${toNumber(reading.value)}${reading.unit}`;
}

describe('numbers', () => {
  test.each([
    ['1,234.5', '1234.5'],
    ['1，234，567', '1234567'],
    ['１２３４．５', '1234.5'],
    ['1 234.5', '1234.5'],
    ['1,2345', '12345'],
    ['24 . 5', '24.5'],
    ['1.2E+05', '120000'],
    ['12.3①', '12.3'],
    ['0.5*', '0.5'],
    ['(12.3)', '-12.3'],
    ['（12.3）', '-12.3'],
    ['－3.1', '-3.1'],
    ['−3.1', '-3.1'],
    ['—5.2', '-5.2'],
    ['↓5.2', '-5.2'],
    ['5.2↓', '-5.2'],
    ['▲5.2', '-5.2'],
    ['△5.2', '-5.2'],
    ['↑5.2', '5.2'],
    ['+5.2', '5.2'],
    ['下降5.2%', '-5.2%'],
    ['同比下降5.2个百分点', '-5.2个百分点'],
    ['增长5.2％', '5.2%'],
    ['12.3亿元', '12.3亿元'],
    ['不低于1500亿元', '≥1500亿元'],
    ['500以上', '≥500'],
    ['超500亿元', '>500亿元'],
    ['突破1000', '>1000'],
    ['500余家', '>500家'],
    ['约500', '≈500'],
    ['近300亿元', '≈300亿元'],
    ['500左右', '≈500'],
    ['10以内', '≤10'],
    ['不超过10', '≤10'],
    ['<0.1', '≤0.1'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));

  test.each(['—', '-', '--', '…', '……', '/', '#', '*', '暂无', '无', 'NA', 'n/a', '未公布', '#'])(
    '%s is missing, never zero',
    (text) => expect(read(text)).toBe('missing'),
  );

  test.each(['500-600', '12,5', '南宁3', '第3季度', '1 2', 'constructor', '__proto__'])(
    '%s is no number',
    (text) => expect(read(text)).toBe('text'),
  );
});

describe('units', () => {
  const told = (text: string) => {
    const { unit, rest } = readUnit(text);
    return `${rest}|${unit?.text ?? ''}`;
  };

  test.each([
    ['工业总产值（万元）', '工业总产值|万元'],
    ['GDP/亿元', 'GDP|亿元'],
    ['产值 亿元', '产值|亿元'],
    ['增速%', '增速|%'],
    ['GDP（亿元，现价）', 'GDP|亿元'],
    ['面积(平方公里)', '面积|km²'],
    ['亩均税收（万元/亩）', '亩均税收|万元/亩'],
    ['Output (100 million yuan)', 'Output|亿元'],
    ['GDP (billion yuan)', 'GDP|十亿元'],
    ['单位：万元', '|万元'],
    ['产值超百亿元', '产值超百亿元|'],
    ['规模以上工业总产值（现价）', '规模以上工业总产值(现价)|'],
    ['人口', '人口|'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));

  test.each([
    ['单位：亿元、%', ['亿元', '%']],
    ['填报单位：某局   单位：万元', ['万元']],
    ['（计量单位：万吨）', ['万t']],
    ['单位:亿元/%', ['亿元', '%']],
    ['Unit: 100 million yuan', ['亿元']],
  ])('the note %s', (text, expected) =>
    expect(readUnitNote(text)?.units.map((unit) => unit.text)).toEqual(expected),
  );

  test('an office that fills a form is no unit', () =>
    expect(readUnitNote('填报单位：某局')).toBeUndefined());

  test.each([
    ['12345.6', '万元', '亿元', 1.23456],
    ['0.1', '万亿元', '亿元', 1000],
    ['1500', '亩', 'km²', 1],
    ['1', '亩', '公顷', 0.0666666666667],
    ['123456', '人', '万人', 12.3456],
    ['5', '‰', '%', 0.5],
    ['3', '十亿元', '亿元', 30],
    ['7.1', '公顷', 'km²', 0.071],
  ])('%s %s are %s %s', (value, from, to, expected) => {
    const decimal = parseDecimal(value);
    const [a, b] = [parseUnit(from), parseUnit(to)];
    if (!decimal || !a || !b) throw new Error('not read');
    expect(a.dimension).toBe(b.dimension);
    expect(converted(decimal, a.size, b.size)).toBe(expected);
  });

  test('a stored 7.499999999999999 is 7.5, and sums have no dust', () => {
    expect(decimalOf(7.499999999999999)).toEqual(parseDecimal('7.5'));
    expect(exactSum([0.1, 0.2, 0.3])).toBe(0.6);
  });

  test.each([
    ['0.0%', { percent: true, unit: '' }],
    ['0.00"亿元"', { percent: false, unit: '亿元' }],
    ['#,##0.00_ ', { percent: false, unit: '' }],
    ['0.00亿元;-0.00亿元', { percent: false, unit: '亿元' }],
  ])('the format %s', (format, expected) => expect(readFormat(format)).toMatchObject(expected));
});

describe('periods', () => {
  test.each([
    ['2023年', '2023'],
    ['2023', '2023'],
    ['2024年1-6月', '2024-01/2024-06'],
    ['2024年1—10月累计', '2024-01/2024-10'],
    ['24年1至6月', '2024-01/2024-06'],
    ['2024年（1—6月）', '2024-01/2024-06'],
    ['2024年上半年', '2024-01/2024-06'],
    ['2024年前三季度', '2024-01/2024-09'],
    ['2024年一季度', '2024-01/2024-03'],
    ['2024年第三季度', '2024-07/2024-09'],
    ['2024Q2', '2024-04/2024-06'],
    ['2024年6月', '2024-06'],
    ['2024/6', '2024-06'],
    ['202406', '2024-06'],
    ['2024-06-30', '2024-06-30'],
    ['2020年11月1日', '2020-11-01'],
    ['2023年末', '2023'],
    ['截至2024年6月底', '2024-06'],
    ['2024年1-12月', '2024'],
    ['“十四五”时期', '2021/2025'],
    ['十三五', '2016/2020'],
    ['十四五末', '2025'],
    ['2019—2023年', '2019/2023'],
    ['二〇二三年', '2023'],
    ['Jan-Jun 2024', '2024-01/2024-06'],
    ['first half of 2024', '2024-01/2024-06'],
  ])('%s is %s', (text, expected) => expect(resolvePeriod(readPeriods(text).parts)).toBe(expected));

  test.each([
    [['同期', '2024年1-6月'], '2023-01/2023-06'],
    [['上年同期', '2024年上半年'], '2023-01/2023-06'],
    [['累计', '2024年6月'], '2024-01/2024-06'],
    [['当月', '2024年1-6月'], '2024-06'],
    [['9月当月', '2024年'], '2024-09'],
    [['1-9月', '2024年'], '2024-01/2024-09'],
    [['2023年', '2024年1-6月'], '2023'],
    [['1-6月'], undefined],
  ])('%s', (texts, expected) =>
    expect(resolvePeriod(texts.flatMap((text) => readPeriods(text).parts))).toBe(expected),
  );

  test.each(['产值超2000亿元产业数', '同比增长', '比上年同期增长', '500强企业数'])(
    '%s says no time',
    (text) => expect(readPeriods(text)).toEqual({ parts: [], rest: text }),
  );
});
