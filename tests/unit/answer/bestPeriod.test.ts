import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Availability, bestPeriod, compareAvailability } from '../../../src/core/bestPeriod';
import type { Status } from '../../../src/core/figure';
import { availability, availabilityAmong } from '../../../src/core/query';
import { validateView } from '../../../src/core/validateView';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { indicatorChoice, levelChoice, statusChoice } from '../../../src/state/indicatorChoice';
import { commonQuestions } from '../../../src/ui/details/commonQuestions';
import { exampleDataset } from '../aggregate/example';

/** `period status count`, of a hundred places. */
function entry(text: string): Availability {
  const [period = '', status = 'actual', count = '0'] = text.split(' ');
  return { period, status: status as Status, count: Number(count), total: 100 };
}
const best = (entries: readonly string[]) => {
  const found = bestPeriod(entries.map(entry));
  return found && `${found.period} ${found.status} ${found.count}`;
};

describe('which period and status opens', () => {
  test.each<[rule: string, opens: string, others: readonly string[]]>([
    ['the newest of equals', '2020 actual 10', ['2019 actual 10', '2018 actual 10']],
    [
      'a year that lacks a fifth of the places or less',
      '2020 actual 8',
      ['2019 actual 10', '2018 actual 10'],
    ],
    ['no year that lacks more than a fifth', '2019 actual 10', ['2020 actual 7']],
    ['actual before forecast', '2019 actual 10', ['2021 forecast 10']],
    ['actual before target', '2019 actual 10', ['2025 target 10']],
    ['forecast before target', '2021 forecast 10', ['2025 target 10']],
    [
      'actual that covers nearly as much before a target that covers all',
      '2017 actual 12',
      ['2020 target 14'],
    ],
    ['the target of all before the actual of one', '2020 target 14', ['2024 actual 1']],
    ['the target of all before the forecast of some', '2020 target 14', ['2021 forecast 11']],
    ['a year after the half-year in it', '2024 actual 9', ['2024-01/2024-06 actual 10']],
    ['the shorter of two that end together', '2020 actual 5', ['2016/2020 actual 5']],
    ['the only one', '2015 target 1', []],
  ])('%s: %s', (_rule, opens, others) => {
    for (const entries of [[opens, ...others], [...others, opens], [...others].reverse().concat(opens)])
      expect(best(entries)).toBe(opens);
  });

  test('is none of none', () => {
    expect(bestPeriod([])).toBeUndefined();
  });

  test('depends on no order', () => {
    const entries = ['2015 actual 9', '2016 actual 10', '2020 target 12', '2017 forecast 12'].map(entry);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: 4 }), (shuffled) => {
        expect(bestPeriod(shuffled)).toBe(bestPeriod(entries));
      }),
    );
  });
});

describe('what is available', () => {
  const dataset = exampleDataset([
    '450100 output 2017 1',
    '450100 output 2017 2',
    '450200 output 2017 3',
    '450200 output 2017 4 exact target',
    '450200 output 2017 4 exact forecast',
    '450200 output 2016 5',
    '450101 output 2024 6',
    '450100 gdp 2030 6',
  ]);
  test('is counted by place, oldest first, actual before forecast before target', () => {
    expect(availability(dataset, 'output', 'city')).toEqual([
      { period: '2016', status: 'actual', count: 1, total: 2 },
      { period: '2017', status: 'actual', count: 2, total: 2 },
      { period: '2017', status: 'forecast', count: 1, total: 2 },
      { period: '2017', status: 'target', count: 1, total: 2 },
    ]);
    expect(availability(dataset, 'none', 'city')).toEqual([]);
  });
  test('is asked of any places', () => {
    expect(availabilityAmong(dataset, 'output', new Set(['450101', '450102', '450100']))).toEqual([
      { period: '2017', status: 'actual', count: 1, total: 3 },
      { period: '2024', status: 'actual', count: 1, total: 3 },
    ]);
  });
  test('is ordered by period, then by status', () => {
    const entries = [
      entry('2017 target'),
      entry('2017 actual'),
      entry('2016 target'),
      entry('2017 forecast'),
    ];
    expect(entries.sort(compareAvailability).map(({ period, status }) => `${period} ${status}`)).toEqual([
      '2016 target',
      '2017 actual',
      '2017 forecast',
      '2017 target',
    ]);
  });
});

describe('link, pickers and comparison open alike', () => {
  // Actual 2019 of both cities, a newer one of one; a target of both; at counties only an old one.
  const dataset = exampleDataset([
    '450100 output 2018 1',
    '450200 output 2018 1',
    '450100 output 2019 1',
    '450200 output 2019 1',
    '450100 output 2021 1',
    '450100 output 2025 1 exact target',
    '450200 output 2025 1 exact target',
    '450101 output 2010 1',
    '450101 output 2012 1',
    '450101 output 2030 1 exact target',
    '450100 firms 2016 1',
    '450101 trade-volume 2016 1',
  ]);
  const view = { ...DEFAULT_VIEW, indicator: 'output', level: 'city', period: '1990' } as const;

  test('a link that asks for a period without figures', () => {
    expect(validateView({ ...view, status: 'forecast' }, dataset).view).toMatchObject({
      period: '2019',
      status: 'actual',
    });
  });
  test('a choice of indicator', () => {
    expect(indicatorChoice(dataset, { ...view, indicator: 'firms' }, 'output')).toMatchObject({
      indicator: 'output',
      level: 'city',
      period: '2019',
      status: 'actual',
      normalisation: 'amount',
      second: undefined,
      palette: '',
      encoding: 'choropleth',
    });
  });
  test('a choice of indicator that stays where it has figures', () => {
    const kept = indicatorChoice(dataset, { ...view, period: '2018', encoding: 'symbols' }, 'output');
    expect(kept).not.toHaveProperty('period');
    expect(kept).not.toHaveProperty('status');
    expect(kept).toMatchObject({ encoding: 'symbols' });
    const target = indicatorChoice(dataset, { ...view, period: '2018', status: 'target' }, 'output');
    expect(target).toMatchObject({ period: '2019', status: 'actual' });
  });
  test('a choice of indicator that has figures at another level only', () => {
    expect(indicatorChoice(dataset, view, 'trade-volume')).toMatchObject({ level: 'county', period: '2016' });
    expect(indicatorChoice(dataset, view, 'growth')).toMatchObject({ level: 'city' });
  });
  test('limits of classes are dropped with their indicator', () => {
    const own = { ...DEFAULT_VIEW.classification, method: 'manual', breaks: [1, 2], locked: true } as const;
    expect(indicatorChoice(dataset, { ...view, classification: own }, 'output').classification).toEqual({
      ...own,
      method: 'quantile',
      breaks: [],
      locked: false,
    });
    const ckmeans = { ...own, method: 'ckmeans' } as const;
    expect(
      indicatorChoice(dataset, { ...view, classification: ckmeans }, 'output').classification,
    ).toMatchObject({ method: 'ckmeans' });
  });
  test('a choice of level', () => {
    expect(levelChoice(dataset, { ...view, period: '2019' }, 'county')).toEqual({
      level: 'county',
      brush: undefined,
      period: '2012',
      status: 'actual',
    });
    expect(levelChoice(dataset, { ...view, period: '2019' }, 'city')).toEqual({
      level: 'city',
      brush: undefined,
    });
    expect(levelChoice(dataset, view, 'park')).toEqual({ level: 'park', brush: undefined });
  });
  test('a choice of status', () => {
    expect(statusChoice(dataset, { ...view, period: '2018' }, 'target')).toEqual({
      status: 'target',
      brush: undefined,
      period: '2025',
    });
    expect(statusChoice(dataset, { ...view, period: '2018' }, 'actual')).toEqual({
      status: 'actual',
      brush: undefined,
    });
    expect(statusChoice(dataset, view, 'forecast')).toMatchObject({ period: '1990' });
  });
  test('the compared places’ other indicators', () => {
    expect(commonQuestions(dataset, ['450100', '450200'], '')).toMatchObject([
      { indicator: { id: 'output' }, period: '2019', status: 'actual' },
      { indicator: { id: 'firms' }, period: '2016', status: 'actual' },
    ]);
    expect(commonQuestions(dataset, ['450100', '450200'], 'output')).toHaveLength(1);
  });
});
