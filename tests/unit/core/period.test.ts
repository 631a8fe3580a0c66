import { describe, expect, test } from 'vitest';
import { comparePeriods, formatPeriod, isPeriod } from '../../../src/core/period';

describe('a period', () => {
  test.each(['2015', '2020-11', '2020-11-01', '2020-01/2020-10', '2016/2020'])('%s is one', (text) => {
    expect(isPeriod(text)).toBe(true);
  });
  test.each(['', '15', '2020年', '2020/2016', '2016/2018/2020', '2020-1'])('%s is none', (text) => {
    expect(isPeriod(text)).toBe(false);
  });
  test.each([
    ['2017', '2017年', '2017'],
    ['2016/2020', '2016—2020年', '2016–2020'],
    ['2020-01/2020-10', '2020年1—10月', '2020-01–2020-10'],
    ['2020-11-01', '2020年11月1日', '2020-11-01'],
  ])('%s reads %s', (period, zh, en) => {
    expect(formatPeriod(period, 'zh')).toBe(zh);
    expect(formatPeriod(period, 'en')).toBe(en);
  });
  test('is ordered by its end', () => {
    expect(['2020', '2016/2018', '2019', '2016'].sort(comparePeriods)).toEqual([
      '2016',
      '2016/2018',
      '2019',
      '2020',
    ]);
  });
});
