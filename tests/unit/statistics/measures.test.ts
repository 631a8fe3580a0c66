import { standardDeviationalEllipse } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concentration, concentrationRatio, placesHolding } from '../../../src/core/statistics/concentration';
import { deviationalEllipse } from '../../../src/core/statistics/deviationalEllipse';
import { locationQuotient } from '../../../src/core/statistics/locationQuotient';
import { centreShift, weightedMeanCentre } from '../../../src/core/statistics/meanCentre';
import { percentileRank } from '../../../src/core/statistics/percentile';
import { ranks } from '../../../src/core/statistics/ranks';
import { regression } from '../../../src/core/statistics/regression';
import { arcDistance } from '../areas/rayCasting';

/** Gross industrial output 2017 of the 14 cities, 亿元. */
const OUTPUT = [
  3989.82, 5025.22, 1980.39, 2659.65, 2537.29, 1770.1, 1846.31, 1182.25, 1901.38, 1824.91, 431.64, 403.05,
  611.11, 938.86,
];

describe('concentration', () => {
  test('HHI of shares 30, 30, 20 and 20 is 2600, the example of the Merger Guidelines', () => {
    expect((concentration([30, 30, 20, 20])?.herfindahl ?? 0) * 10_000).toBeCloseTo(2600, 9);
  });

  test('Gini equals that of the R package ineq on its documented example', () => {
    expect(concentration([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261])?.gini).toBeCloseTo(
      0.4620911,
      7,
    );
  });

  test('of equal parts is 1/n with a Gini of 0; of one holder 1 with a Gini of 1 − 1/n', () => {
    expect(concentration([5, 5, 5, 5])).toMatchObject({ herfindahl: 0.25, gini: 0 });
    expect(concentration([0, 0, 0, 8])).toMatchObject({ herfindahl: 1, gini: 0.75 });
  });

  test('three cities made 43 % of the output of 2017, four at least half', () => {
    // (5025.22 + 3989.82 + 2659.65) / 27101.98
    expect(concentrationRatio(OUTPUT, 3)).toBeCloseTo(11674.69 / 27101.98, 12);
    expect(placesHolding(OUTPUT, 0.5)).toBe(4);
    expect(concentrationRatio(OUTPUT, 99)).toBeCloseTo(1, 12);
  });

  test('means nothing for losses, for nothing, and for nobody', () => {
    expect(concentration([5, -1])).toBeUndefined();
    expect(concentration([0, 0])).toBeUndefined();
    expect(concentration([])).toBeUndefined();
    expect(placesHolding([], 0.5)).toBeUndefined();
  });

  test('does not hang on order or unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 2, max: 9 }),
        (values, unit) => {
          const one = concentration(values);
          const other = concentration(values.map((value) => value * unit).reverse());
          expect(other?.gini).toBeCloseTo(one?.gini ?? -1, 9);
          expect(other?.herfindahl).toBeCloseTo(one?.herfindahl ?? -1, 9);
          expect(one?.gini).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

test('location quotient: a fifth here against a tenth everywhere is 2', () => {
  expect(locationQuotient(20, 100, 1000, 10_000)).toBeCloseTo(2, 12);
  expect(locationQuotient(20, 0, 1000, 10_000)).toBeUndefined();
  expect(locationQuotient(20, 100, 0, 10_000)).toBeUndefined();
});

describe('centre of gravity', () => {
  test('lies where the weights balance', () => {
    expect(
      weightedMeanCentre([
        { point: [108, 22], weight: 3 },
        { point: [112, 26], weight: 1 },
      ]),
    ).toEqual([109, 23]);
    expect(weightedMeanCentre([{ point: [108, 22], weight: 0 }])).toBeUndefined();
    expect(
      weightedMeanCentre([
        { point: [108, 22], weight: -1 },
        { point: [109, 22], weight: 5 },
      ]),
    ).toBeUndefined();
  });

  test('moves a degree of latitude north when all weight goes there', () => {
    const shift = centreShift([{ point: [108, 22], weight: 1 }], [{ point: [108, 23], weight: 1 }]);
    expect(shift?.distance).toBeCloseTo((6371.0088 * Math.PI) / 180, 3);
    expect(shift?.bearing).toBeCloseTo(0, 9);
    const west = centreShift([{ point: [108, 22], weight: 1 }], [{ point: [107, 22], weight: 1 }]);
    expect(west?.distance).toBeCloseTo(arcDistance([108, 22], [107, 22]), 3);
    expect(west?.bearing).toBeGreaterThan(269);
    expect(west?.bearing).toBeLessThan(271);
  });
});

describe('deviational ellipse', () => {
  const points = [
    [108.3, 22.8, 3989.82],
    [109.4, 24.3, 5025.22],
    [110.3, 25.3, 1980.39],
    [111.3, 23.5, 2659.65],
    [109.1, 21.5, 2537.29],
    [108.4, 21.7, 1770.1],
    [108.6, 22.0, 1846.31],
  ].map(([x = 0, y = 0, weight = 0]) => ({ point: [x, y] as const, weight }));

  test('has the axes of NumPy’s eigenvectors of the weighted covariance', () => {
    const ellipse = deviationalEllipse(points);
    expect(ellipse?.centre[0]).toBeCloseTo(109.32117379263134, 9);
    expect(ellipse?.centre[1]).toBeCloseTo(23.185077980572256, 9);
    expect(ellipse?.semiMajor).toBeCloseTo(213.16640081660003, 6);
    expect(ellipse?.semiMinor).toBeCloseTo(108.28809935260695, 6);
    expect(ellipse?.rotation).toBeCloseTo(29.966478821759505, 6);
  });

  test('points the same way as Turf’s, which reckons in degrees', () => {
    const features = points.map(({ point, weight }) => ({
      type: 'Feature' as const,
      properties: { weight },
      geometry: { type: 'Point' as const, coordinates: [...point] },
    }));
    const turf = standardDeviationalEllipse({ type: 'FeatureCollection', features }, { weight: 'weight' });
    const { meanCenterCoordinates, angle } = turf.properties?.standardDeviationalEllipse ?? {
      meanCenterCoordinates: [],
      angle: Number.NaN,
    };
    expect(meanCenterCoordinates[0]).toBeCloseTo(109.32117379263134, 6);
    const difference = Math.abs((deviationalEllipse(points)?.rotation ?? 0) - (((angle % 180) + 180) % 180));
    expect(Math.min(difference, 180 - difference)).toBeLessThan(5);
  });

  test('is closed, as long as its axes, and needs three points that weigh', () => {
    const ellipse = deviationalEllipse(points);
    const ring = ellipse?.outline.coordinates[0] ?? [];
    expect(ring[0]).toEqual(ring.at(-1));
    const reaches = ring.map(([x = 0, y = 0]) => arcDistance(ellipse?.centre ?? [0, 0], [x, y]));
    expect(Math.abs(Math.max(...reaches) - 213.17)).toBeLessThan(3);
    expect(Math.abs(Math.min(...reaches) - 108.29)).toBeLessThan(3);
    expect(deviationalEllipse(points.slice(0, 2))).toBeUndefined();
    expect(
      deviationalEllipse(points.map((each, index) => ({ ...each, weight: index < 2 ? 1 : 0 }))),
    ).toBeUndefined();
  });
});

describe('regression', () => {
  test('gives Anscombe’s (1973) line for all four of his sets', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const sets: (readonly [number, number])[][] = [
      [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
      [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74],
      [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73],
    ].map((y) => y.map((value, index) => [x[index] ?? 0, value] as const));
    sets.push(
      [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89].map(
        (y, index) => [index === 7 ? 19 : 8, y] as const,
      ),
    );
    for (const points of sets) {
      const line = regression(points);
      expect(line?.slope).toBeCloseTo(0.5, 2);
      expect(line?.intercept).toBeCloseTo(3, 2);
      expect(line?.r).toBeCloseTo(0.816, 2);
    }
  });

  test('has no line through two points, or where nothing varies', () => {
    expect(
      regression([
        [1, 1],
        [2, 2],
      ]),
    ).toBeUndefined();
    expect(
      regression([
        [1, 1],
        [1, 2],
        [1, 3],
      ]),
    ).toBeUndefined();
    expect(
      regression([
        [1, 5],
        [2, 5],
        [3, 5],
      ]),
    ).toBeUndefined();
    expect(
      regression([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toMatchObject({ slope: -1, intercept: 4, r: -1 });
  });
});

test('equal values share the better rank', () => {
  expect(ranks([5, 9, 5, 1])).toEqual([2, 1, 2, 4]);
  expect(ranks([])).toEqual([]);
});

test('a percentile rank counts half of the equal ones', () => {
  expect(percentileRank([1, 2, 3, 4], 3)).toBe(62.5);
  expect(percentileRank([2, 2, 2], 2)).toBe(50);
  expect(percentileRank([1, 2], 9)).toBe(100);
  expect(percentileRank([], 1)).toBeUndefined();
});
