import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aroundReference } from '../../../src/core/classification/aroundReference';
import { classCounts, classIndex } from '../../../src/core/classification/classIndex';
import { classify } from '../../../src/core/classification/classify';
import { METHODS, methodAvailable } from '../../../src/core/classification/methods';
import { CLASSIFICATION_METHODS, type ClassificationMethod } from '../../../src/core/view';

/** Gross industrial output 2017 of the 14 cities, 亿元. */
const OUTPUT = [
  3989.82, 5025.22, 1980.39, 2659.65, 2537.29, 1770.1, 1846.31, 1182.25, 1901.38, 1824.91, 431.64, 403.05,
  611.11, 938.86,
];

function breaksOf(method: ClassificationMethod, count: number, values: readonly number[] = OUTPUT) {
  return classify(values, { method, count, breaks: [], locked: false });
}

/** Worked out apart from this code; what with is named beside each row. */
const REFERENCES: [ClassificationMethod, number, string, number[]][] = [
  ['quantile', 5, 'NumPy 2.4.6 quantile, method linear', [807.76, 1781.062, 1890.366, 2586.234]],
  ['equal-interval', 5, 'NumPy 2.4.6 linspace', [1327.484, 2251.918, 3176.352, 4100.786]],
  ['ckmeans', 5, 'least sum of squares of all 715 partitions, Python', [1770.1, 2537.29, 3989.82, 5025.22]],
  [
    'standard-deviation',
    4,
    'NumPy 2.4.6 mean and std(ddof=1)',
    [616.5159005635153, 1935.8557142857146, 3255.1955280079137],
  ],
  [
    'standard-deviation',
    5,
    'NumPy 2.4.6 mean ± 0.5 and 1.5 std(ddof=1); the lowest limit is below the values',
    [1276.185807424615, 2595.525621146814, 3914.8654348690134],
  ],
  [
    'geometric',
    5,
    'NumPy 2.4.6 geomspace; geostats 2.1.0 agrees to its rounding',
    [667.6028104742016, 1105.8020408213674, 1831.62523329724, 3033.8621845545244],
  ],
  ['pretty', 5, 'd3-array 3 ticks', [1000, 2000, 3000, 4000, 5000]],
];

test.each(REFERENCES)('%s, %i classes: equal to %s', (method, count, _source, expected) => {
  const breaks = breaksOf(method, count);
  expect(breaks).toHaveLength(expected.length);
  breaks.forEach((limit, index) => {
    expect(limit).toBeCloseTo(expected[index] ?? Number.NaN, 6);
  });
});

test.each([
  [[0, 94], 5, [20, 40, 60, 80]],
  [[0.013, 0.097], 5, [0.02, 0.04, 0.06, 0.08]],
  [[-7.3, 12.1], 4, [-5, 0, 5, 10]],
  [[1, 10], 3, [2.5, 5, 7.5]],
])('rounded limits of %j in %i classes are multiples of a round step', (ends, count, expected) => {
  const values = [
    ends[0] ?? 0,
    (ends[0] ?? 0) + 1e-4,
    ((ends[0] ?? 0) + (ends[1] ?? 0)) / 2,
    ends[1] ?? 0,
    ...ends.map((end) => end * 0.99 + 0.001),
  ];
  expect(breaksOf('pretty', count, values)).toEqual(expected);
});

describe('what holds for every method', () => {
  const values = fc.oneof(
    fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 60 }),
    fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 }),
  );
  const methods = fc.constantFrom(...CLASSIFICATION_METHODS.filter((method) => method !== 'manual'));
  const counts = fc.integer({ min: 2, max: 9 });

  test('limits ascend inside the values, and there are never more classes than asked for or than distinct values', () => {
    fc.assert(
      fc.property(values, methods, counts, (numbers, method, count) => {
        const breaks = breaksOf(method, count, numbers);
        const distinct = new Set(numbers.map((value) => value + 0)).size;
        expect(breaks.length).toBeLessThanOrEqual(
          method === 'pretty' ? 8 : Math.max(0, Math.min(count, distinct) - 1),
        );
        breaks.forEach((limit, index) => {
          expect(limit).toBeGreaterThan(index === 0 ? Math.min(...numbers) : (breaks[index - 1] ?? 0));
          expect(limit).toBeLessThanOrEqual(Math.max(...numbers));
        });
      }),
    );
  });

  test('the order of the values changes nothing', () => {
    fc.assert(
      fc.property(values, methods, counts, (numbers, method, count) => {
        expect(breaksOf(method, count, [...numbers].reverse())).toEqual(breaksOf(method, count, numbers));
      }),
    );
  });

  test('each value falls into one class, at or above its lower limit and below its upper one', () => {
    fc.assert(
      fc.property(values, methods, counts, (numbers, method, count) => {
        const breaks = breaksOf(method, count, numbers);
        expect(classCounts(numbers, breaks).reduce((sum, each) => sum + each, 0)).toBe(numbers.length);
        for (const value of numbers) {
          const index = classIndex(value, breaks);
          if (index > 0) expect(value).toBeGreaterThanOrEqual(breaks[index - 1] ?? Number.NaN);
          if (index < breaks.length) expect(value).toBeLessThan(breaks[index] ?? Number.NaN);
        }
      }),
    );
  });
});

test('two distinct values give two classes, one value gives one', () => {
  for (const method of ['quantile', 'equal-interval', 'ckmeans', 'geometric'] as const) {
    expect(breaksOf(method, 5, [1, 1, 4, 4])).toHaveLength(1);
    expect(classCounts([1, 1, 4, 4], breaksOf(method, 5, [1, 1, 4, 4]))).toEqual([2, 2]);
    expect(breaksOf(method, 5, [7, 7])).toEqual([]);
    expect(breaksOf(method, 5, [])).toEqual([]);
  }
});

test('manual limits come back ascending, without repeats and at most eight, even beyond the values', () => {
  const breaks = [500, 100, 100, 9999, 1, 2, 3, 4, 5, 6];
  expect(classify([200, 300], { method: 'manual', count: 5, breaks, locked: false })).toEqual([
    1, 2, 3, 4, 5, 6, 100, 500,
  ]);
});

test('locked limits hold still while the values change', () => {
  const locked = { method: 'quantile', count: 3, breaks: [1000, 2000], locked: true } as const;
  expect(classify(OUTPUT, locked)).toEqual([1000, 2000]);
  expect(classify([1, 2, 3], locked)).toEqual([1000, 2000]);
  expect(classify([1, 2, 3], { ...locked, locked: false })).not.toEqual([1000, 2000]);
});

test('geometric says that it needs positive values, and quantiles stand in for it', () => {
  expect(methodAvailable('geometric', [0, 1, 2])).toBe('needs-positive-values');
  expect(methodAvailable('geometric', [1, 2])).toBeUndefined();
  expect(methodAvailable('standard-deviation', [3, 3, 3])).toBe('needs-varying-values');
  expect(breaksOf('geometric', 3, [-1, 0, 5, 9])).toEqual(breaksOf('quantile', 3, [-1, 0, 5, 9]));
});

test('every method of a view has an entry under its own id', () => {
  for (const method of CLASSIFICATION_METHODS) expect(METHODS[method].id).toBe(method);
});

test('a reference inside the values becomes a limit in place of the nearest one', () => {
  expect(aroundReference([-4, 2, 6], 0, [-9, 9])).toEqual([-4, 0, 6]);
  expect(aroundReference([-4, 0, 6], 0, [-9, 9])).toEqual([-4, 0, 6]);
  expect(aroundReference([3, 5], 0, [1, 9])).toEqual([3, 5]);
  expect(aroundReference([8.1, 9.3], 7.1, [5, 12])).toEqual([7.1, 9.3]);
});

test('a reference that no value passes changes nothing, one that a value equals does', () => {
  expect(aroundReference([3, 5], 9, [1, 8]), 'all below').toEqual([3, 5]);
  expect(aroundReference([3, 5], 1, [1, 8]), 'none below').toEqual([3, 5]);
  expect(aroundReference([3, 5], 8, [1, 8]), 'the greatest value').toEqual([3, 8]);
  expect(aroundReference([-6, -2, 3], -3, [-9, 9]), 'by distance, not by size').toEqual([-6, -3, 3]);
  expect(aroundReference([-1, 1], 0, [-9, 9]), 'of two as near, the lower').toEqual([0, 1]);
});

test('what is not finite is left out, and the values themselves stay as they were', () => {
  const values = [9, Number.NaN, 1, Number.POSITIVE_INFINITY, 5];
  const before = [...values];
  expect(breaksOf('equal-interval', 2, values)).toEqual([5]);
  expect(methodAvailable('geometric', values)).toBeUndefined();
  expect(methodAvailable('standard-deviation', values)).toBeUndefined();
  expect(values).toEqual(before);
});

test('a method is asked about the values in ascending order, whatever order they came in', () => {
  expect(methodAvailable('geometric', [5, -1, 2])).toBe('needs-positive-values');
  expect(methodAvailable('standard-deviation', [3, 4, 3])).toBeUndefined();
  expect(methodAvailable('standard-deviation', [10, 9, 100])).toBeUndefined();
  expect(methodAvailable('quantile', [])).toBeUndefined();
});

test('locked without limits is classified anew', () => {
  const locked = { method: 'equal-interval', count: 2, breaks: [], locked: true } as const;
  expect(classify([0, 10], locked)).toEqual([5]);
});

test('every class is counted, the empty ones too', () => {
  expect(classCounts([5], [1, 2, 9])).toEqual([0, 0, 1, 0]);
  expect(classIndex(Number.POSITIVE_INFINITY, [1])).toBe(1);
});

test('an even count has the mean of the values for a limit, and the limits ascend from it', () => {
  const { breaks } = METHODS['standard-deviation'];
  expect(breaks([1, 2, 3], 3, [])).toEqual([1.5, 2.5]);
});

test.each([
  [[1000, 1040], 5, [1010, 1020, 1030], 'values far from zero take a step of their own width'],
  [[0, 70_000], 4, [20_000, 40_000, 60_000], 'steps above one'],
  [[0, 0.3], 4, [0.1, 0.2], 'no digits that come of the arithmetic'],
  [[0, 900], 9, [100, 200, 300, 400, 500, 600, 700, 800], 'at most eight limits'],
  [[0, 10_000], 2, [5000], 'one limit'],
] as const)('rounded limits of %j in %i classes: %j, %s', (ends, count, expected, _why) => {
  const values = Array.from({ length: 40 }, (_, index) => ends[0] + ((ends[1] - ends[0]) * index) / 39);
  expect(breaksOf('pretty', count, values)).toEqual(expected);
});

describe('ties at the low end', () => {
  const quantiles = (values: readonly number[], count: number) =>
    classify(values, { method: 'quantile', count, breaks: [], locked: false });

  test('leave the values above them a class of their own', () => {
    expect(quantiles([1, 1, 1, 5], 2)).toEqual([5]);
    expect(quantiles([0, 0, 0, 0, 0, 0, 0, 0, 3, 8], 5)[0]).toBe(3);
    expect(quantiles([2, 2, 2, 2, 7, 7, 9], 3)[0]).toBe(7);
  });

  test('of values that differ change no limit', () => {
    expect(quantiles([1, 10, 20, 30], 2)).toEqual([15]);
    expect(quantiles([1, 10, 20, 30, 40, 50], 5)[0]).toBe(10);
  });

  test('of values that are all alike make no class', () => {
    expect(quantiles([4, 4, 4], 3)).toEqual([]);
  });
});
