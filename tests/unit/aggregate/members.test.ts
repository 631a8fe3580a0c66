import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregateMembers } from '../../../src/core/aggregate/aggregateMembers';
import { ratioBound, sumBound } from '../../../src/core/aggregate/bounds';
import { outermostPlaces } from '../../../src/core/aggregate/outermostPlaces';
import { ratioOfMembers } from '../../../src/core/aggregate/ratioOfMembers';
import { sumFigures } from '../../../src/core/aggregate/sumFigures';
import { sumMembers } from '../../../src/core/aggregate/sumMembers';
import { atlasDataset } from '../../fixtures/atlas';
import { COUNTIES, exampleDataset } from './example';

const OUTPUT = { indicator: 'output', period: '2017', status: 'actual' } as const;

test('the example land breaks no rule of the data contract', () => {
  expect(exampleDataset(['450100 output 2017 5']).problems).toEqual([]);
});

describe('sum of members', () => {
  test('adds up what there is and says who is missing', () => {
    const dataset = exampleDataset(['450101 output 2017 10', '450201 output 2017 5.5']);
    expect(sumMembers(dataset, COUNTIES, OUTPUT)).toMatchObject({
      ok: true,
      rule: 'member-sum',
      value: 15.5,
      bound: 'exact',
      unit: '亿元',
      coverage: { count: 2, total: 4, missing: ['450102', '450202'] },
    });
  });

  test('counts a county inside a member city, and a city named twice through its group, once', () => {
    const dataset = exampleDataset(['450100 output 2017 10', '450101 output 2017 4', '450200 output 2017 1']);
    const sum = sumMembers(dataset, ['450101', 'both', '450100'], OUTPUT);
    expect(sum).toMatchObject({ ok: true, value: 11, coverage: { count: 2, total: 2 } });
  });

  test('refuses what is not additive, what nobody has, and what is no indicator', () => {
    const dataset = exampleDataset(['450100 growth 2017 7', '450200 growth 2017 9']);
    expect(sumMembers(dataset, ['both'], { ...OUTPUT, indicator: 'growth' })).toMatchObject({
      ok: false,
      reason: 'not-additive',
      coverage: { count: 2, total: 2 },
    });
    expect(sumMembers(dataset, ['both'], OUTPUT)).toMatchObject({
      ok: false,
      reason: 'no-figure',
      coverage: { count: 0, total: 2 },
    });
    expect(sumMembers(dataset, ['both'], { ...OUTPUT, indicator: 'x' })).toMatchObject({
      reason: 'unknown-indicator',
    });
    expect(() => sumMembers(dataset, ['nowhere'], OUTPUT)).toThrow('not a place: nowhere');
  });

  test.each([
    [['450100 output 2017 1', '450200 output 2016 1'], 'mixed-periods'],
    [['450100 output 2017 1', '450200 output 2017 1 exact target'], 'mixed-statuses'],
    [['450100 output 2017 1', '450200 firms 2017 1'], 'mixed-units'],
    [['450100 output 2017 1', '450200 trade-volume 2017 1'], 'mixed-indicators'],
    [['450100 output 2017 1', '450100 output 2017 2'], 'repeated-place'],
  ])('refuses to add %j: %s', (figures, reason) => {
    const dataset = exampleDataset(figures);
    const coverage = { count: 2, total: 2, missing: [] };
    expect(sumFigures(dataset, dataset.figures, coverage)).toEqual({ ok: false, reason, coverage });
  });

  test('a part that is more than its value makes the sum more than its own', () => {
    expect(sumBound(['exact', 'exact'])).toBe('exact');
    expect(sumBound(['exact', 'more-than'])).toBe('more-than');
    expect(sumBound(['at-least', 'more-than'])).toBe('more-than');
    expect(sumBound(['at-least', 'exact'])).toBe('at-least');
    expect(sumBound(['at-most', 'exact'])).toBe('at-most');
    expect(sumBound(['at-most', 'at-least'])).toBe('about');
    expect(sumBound(['about', 'exact'])).toBe('about');
    expect(ratioBound('more-than', 'exact')).toBe('more-than');
    expect(ratioBound('exact', 'more-than')).toBe('at-most');
    expect(ratioBound('exact', 'at-least')).toBe('at-most');
    expect(ratioBound('at-least', 'at-least')).toBe('about');
    expect(ratioBound('at-least', 'at-most')).toBe('at-least');
  });
});

describe('ratio of members', () => {
  const figures = [
    '450100 output 2017 100',
    '450100 value-added 2017 20',
    '450200 output 2017 300',
    '450200 value-added 2017 120',
    '450100 rate 2017 20',
    '450200 rate 2017 40',
  ];
  const RATE = { ...OUTPUT, indicator: 'rate' };

  test('is recomputed from the sums of its parts, never from the ratios', () => {
    // (20 + 120) / (100 + 300) = 35 %, while the ratios' mean is 30 and their sum 60.
    expect(aggregateMembers(exampleDataset(figures), ['both'], RATE)).toMatchObject({
      ok: true,
      rule: 'member-ratio',
      value: 35,
      unit: '%',
      coverage: { count: 2, total: 2 },
    });
  });

  test('a member that lacks one part lowers the coverage and leaves both sums', () => {
    const dataset = exampleDataset(figures.filter((figure) => figure !== '450200 value-added 2017 120'));
    expect(ratioOfMembers(dataset, ['both'], RATE)).toMatchObject({
      value: 20,
      coverage: { count: 1, missing: ['450200'] },
    });
  });

  test('is refused without known parts, and growth always', () => {
    const dataset = exampleDataset([...figures, '450100 printed-rate 2017 5', '450100 growth 2017 5']);
    expect(aggregateMembers(dataset, ['both'], { ...OUTPUT, indicator: 'printed-rate' })).toMatchObject({
      reason: 'not-additive',
    });
    expect(aggregateMembers(dataset, ['both'], { ...OUTPUT, indicator: 'growth' })).toMatchObject({
      reason: 'not-additive',
    });
    expect(aggregateMembers(dataset, ['both'], { ...RATE, period: '2016' })).toMatchObject({
      reason: 'no-figure',
    });
  });
});

describe('what holds for any figures', () => {
  const values = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: undefined }), {
    minLength: 4,
    maxLength: 4,
  });
  const rows = (numbers: readonly (number | undefined)[]) =>
    numbers.flatMap((value, index) =>
      value === undefined ? [] : [`${COUNTIES[index]} output 2017 ${value}`],
    );

  test('a part and the remainder add up to the whole, in value and in coverage', () => {
    fc.assert(
      fc.property(values, fc.subarray([...COUNTIES]), (numbers, part) => {
        const dataset = exampleDataset(rows(numbers));
        const rest = COUNTIES.filter((id) => !part.includes(id));
        const [whole, one, other] = [COUNTIES, part, rest].map((members) =>
          sumMembers(dataset, members, OUTPUT),
        );
        if (!whole || !one || !other) throw new Error('three sums');
        const value = (sum: typeof whole) => (sum.ok ? sum.value : 0);
        expect(value(one) + value(other)).toBe(value(whole));
        expect(one.coverage.count + other.coverage.count).toBe(whole.coverage.count);
        expect(one.coverage.total + other.coverage.total).toBe(whole.coverage.total);
      }),
      { numRuns: 40 },
    );
  });

  test('the order of rows and members changes nothing', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const forward = sumMembers(exampleDataset(rows(numbers)), COUNTIES, OUTPUT);
        const backward = sumMembers(
          exampleDataset([...rows(numbers)].reverse()),
          [...COUNTIES].reverse(),
          OUTPUT,
        );
        expect(backward.ok && backward.value).toBe(forward.ok && forward.value);
        expect(backward.coverage.count).toBe(forward.coverage.count);
      }),
      { numRuns: 40 },
    );
  });

  test('a figure taken away lowers the coverage by one and the sum by its value only', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 4 }),
        fc.nat(3),
        (numbers, gone) => {
          const whole = sumMembers(exampleDataset(rows(numbers)), COUNTIES, OUTPUT);
          const less = sumMembers(
            exampleDataset(rows(numbers.map((value, index) => (index === gone ? undefined : value)))),
            COUNTIES,
            OUTPUT,
          );
          if (!whole.ok || !less.ok) throw new Error('both sums exist');
          expect(less.value).toBe(whole.value - (numbers[gone] ?? 0));
          expect(less.coverage).toEqual({ count: 3, total: 4, missing: [COUNTIES[gone]] });
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('on the atlas itself', () => {
  test('the coastal belt made 6153.7 亿元 in 2017, from 3 of 3 cities', () => {
    // 北海 2537.29 + 防城港 1770.10 + 钦州 1846.31
    const sum = sumMembers(atlasDataset(), ['450500', '450600', '450700'], {
      ...OUTPUT,
      indicator: 'industrial-output',
    });
    expect(sum.ok && sum.value).toBeCloseTo(6153.7, 6);
    expect(sum.coverage).toEqual({ count: 3, total: 3, missing: [] });
  });

  test('the group of six cities opens into its members', () => {
    expect(outermostPlaces(atlasDataset(), ['beibu-gulf', '450102'])).toEqual([
      '450100',
      '450500',
      '450600',
      '450700',
      '450900',
      '451400',
    ]);
  });
});
