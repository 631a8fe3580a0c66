import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/core/answer';
import type { Normalisation } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from './atlas';
import { exampleBoundaries, exampleDataset } from './example';

const boundaries = exampleBoundaries();

/** Asks for `place indicator period status`. */
function ask(figures: readonly string[], key: string, normalisation: Normalisation) {
  const [place = '', indicator = '', period = '', status = 'actual'] = key.split(' ');
  const question = { place, indicator, period, status: status as 'actual', normalisation };
  return answer(exampleDataset(figures), boundaries, question, 'zh');
}

test('an amount is the figure itself, whatever its kind', () => {
  expect(ask(['450100 growth 2017 7.1'], '450100 growth 2017', 'amount')).toMatchObject({
    ok: true,
    value: 7.1,
    unit: '%',
  });
  expect(ask([], '450100 growth 2017', 'amount')).toMatchObject({ ok: false, reason: 'no-figure' });
});

test.each(['per-area', 'per-resident', 'share', 'growth', 'achievement'] as const)(
  '%s refuses ratios and growth',
  (normalisation) => {
    expect(ask(['450100 growth 2017 7'], '450100 growth 2017', normalisation)).toMatchObject({
      ok: false,
      reason: 'not-an-amount',
    });
  },
);

describe('per km²', () => {
  test('divides by Turf area of a region and of a group, by planned area of a park', () => {
    const area = boundaries.shapes.get('450100')?.area ?? Number.NaN;
    const other = boundaries.shapes.get('450200')?.area ?? Number.NaN;
    const one = ask(['450100 output 2017 500'], '450100 output 2017', 'per-area');
    expect(one.ok && one.value).toBeCloseTo(500 / area, 9);
    const group = ask(['both output 2017 500'], 'both output 2017', 'per-area');
    expect(group.ok && group.value).toBeCloseTo(500 / (area + other), 9);
    expect(
      ask(
        ['west-park output 2020 50', 'west-park planned-area 2020 20'],
        'west-park output 2020',
        'per-area',
      ),
    ).toMatchObject({
      value: 2.5,
      unit: '亿元/km²',
    });
    expect(ask(['west-park output 2020 50'], 'west-park output 2020', 'per-area')).toMatchObject({
      ok: false,
      reason: 'no-area',
    });
    expect(ask(['west-park planned-area 2020 5'], 'west-park planned-area 2020', 'per-area')).toMatchObject({
      reason: 'same-measure',
    });
  });
});

describe('per resident', () => {
  const census = '450100 population-census 2020-11-01 5000000';

  test('takes the year-end count of the same year before the census', () => {
    // 1000 亿元 over 400 万人 are 25,000 yuan each.
    const figures = ['450100 output 2022 1000', '450100 population-year-end 2022 400', census];
    expect(ask(figures, '450100 output 2022', 'per-resident')).toMatchObject({
      value: 25000,
      unit: '元/人',
      cautions: [],
    });
  });

  test('marks a census of another year, and gives counts per ten thousand', () => {
    expect(ask(['450100 output 2017 1000', census], '450100 output 2017', 'per-resident')).toMatchObject({
      value: 20000,
      cautions: ['population-of-another-year'],
    });
    expect(ask(['450100 output 2020 1000', census], '450100 output 2020', 'per-resident')).toMatchObject({
      cautions: [],
    });
    expect(ask(['450100 firms 2020 1000', census], '450100 firms 2020', 'per-resident')).toMatchObject({
      value: 2,
      unit: '家/万人',
    });
  });

  test('refuses where residents are unknown, for a group as soon as one member is', () => {
    expect(ask(['450101 output 2017 5'], '450101 output 2017', 'per-resident')).toMatchObject({
      reason: 'no-population',
    });
    expect(ask(['both output 2020 5', census], 'both output 2020', 'per-resident')).toMatchObject({
      reason: 'no-population',
    });
    expect(ask([census], '450100 population-census 2020-11-01', 'per-resident')).toMatchObject({
      reason: 'same-measure',
    });
  });
});

describe('share', () => {
  test("is of the whole's own figure, else of the sum of all its members", () => {
    const own = ask(['450100 output 2017 30', '450000 output 2017 120'], '450100 output 2017', 'share');
    expect(own).toMatchObject({ value: 25, unit: '%', cautions: [] });
    const summed = ask(['450100 output 2017 30', '450200 output 2017 10'], '450100 output 2017', 'share');
    expect(summed).toMatchObject({ value: 75, cautions: ['whole-is-sum-of-members'] });
  });

  test('is refused where a member of the whole has no figure', () => {
    expect(ask(['450100 output 2017 30'], '450100 output 2017', 'share')).toMatchObject({
      ok: false,
      reason: 'no-whole',
    });
  });

  test('of a whole that is at least something is at most something', () => {
    expect(
      ask(['450100 output 2017 30', '450000 output 2017 120 at-least'], '450100 output 2017', 'share'),
    ).toMatchObject({ bound: 'at-most' });
  });
});

describe('growth', () => {
  const figures = ['450100 output 2015 80', '450100 output 2016 100', '450100 output 2017 120'];

  test('counts from the last comparable period', () => {
    const last = ask(figures, '450100 output 2017', 'growth');
    expect(last.ok && last.value).toBeCloseTo(20, 9);
    expect(ask(figures, '450100 output 2015', 'growth')).toMatchObject({
      ok: false,
      reason: 'no-earlier-period',
    });
  });

  test('compares ten months with ten months and never with a year', () => {
    const months = [
      '450100 output 2019 200',
      '450100 output 2019-01/2019-10 100',
      '450100 output 2020-01/2020-10 110',
    ];
    const answer = ask(months, '450100 output 2020-01/2020-10', 'growth');
    expect(answer.ok && answer.value).toBeCloseTo(10, 9);
  });

  test('marks a target set against an actual, and refuses a base of zero', () => {
    const target = ask(
      ['450100 output 2015 80', '450100 output 2020 160 at-least target'],
      '450100 output 2020 target',
      'growth',
    );
    expect(target).toMatchObject({ value: 100, bound: 'at-least', cautions: ['mixed-statuses'] });
    expect(
      ask(['450100 output 2016 0', '450100 output 2017 5'], '450100 output 2017', 'growth'),
    ).toMatchObject({ reason: 'not-positive' });
  });

  test('is not derived from the panel whose years are spliced as first published', () => {
    const question = {
      place: '450100',
      indicator: 'gdp',
      period: '2023',
      status: 'actual',
      normalisation: 'growth',
    } as const;
    expect(answer(atlasDataset(), atlasBoundaries(), question, 'zh')).toMatchObject({
      ok: false,
      reason: 'spliced-series',
    });
  });
});

describe('achievement', () => {
  test('is the actual in per cent of the target of its period, else of the next one, which is marked', () => {
    const figures = [
      '450100 output 2017 120',
      '450100 output 2020 160 at-least target',
      '450100 output 2020 200',
    ];
    expect(ask(figures, '450100 output 2020', 'achievement')).toMatchObject({
      value: 125,
      bound: 'exact',
      cautions: [],
    });
    const early = ask(figures, '450100 output 2017', 'achievement');
    expect(early).toMatchObject({ value: 75, cautions: ['target-of-a-later-period'] });
    expect(early.ok && early.figures[1]).toMatchObject({
      status: 'target',
      period: '2020',
      bound: 'at-least',
    });
  });

  test('is refused without a target and for a target itself', () => {
    expect(ask(['450100 output 2017 120'], '450100 output 2017', 'achievement')).toMatchObject({
      ok: false,
      reason: 'no-target',
    });
    expect(
      ask(['450100 output 2020 1 exact target'], '450100 output 2020 target', 'achievement'),
    ).toMatchObject({ reason: 'not-an-actual' });
  });
});

test("output of 2017: Nanning's share, growth and output per resident as reckoned by hand", () => {
  const question = {
    place: '450100',
    indicator: 'industrial-output',
    period: '2017',
    status: 'actual',
  } as const;
  const asked = (normalisation: Normalisation) =>
    answer(atlasDataset(), atlasBoundaries(), { ...question, normalisation }, 'zh');
  const perResident = asked('per-resident');
  // 3989.82 亿元 over 8,741,584 residents of the census of 2020.
  expect(perResident.ok && perResident.value).toBeCloseTo(45641.84, 1);
  const share = asked('share');
  // Guangxi's own output of 2017 is 27,138.4 亿元, not the sum of its cities.
  expect(share.ok && share.value).toBeCloseTo((3989.82 / 27138.4) * 100, 9);
});
