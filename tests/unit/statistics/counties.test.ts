import { expect, test } from 'vitest';
import { classIndex } from '../../../src/core/classification/classIndex';
import { classify } from '../../../src/core/classification/classify';
import { figureFor } from '../../../src/core/query';
import { levelPoints } from '../../../src/core/statistics/levelPoints';
import { localMorans, significantClusters } from '../../../src/core/statistics/lisa';
import { locationQuotient } from '../../../src/core/statistics/locationQuotient';
import { weightedMeanCentre } from '../../../src/core/statistics/meanCentre';
import { moransI } from '../../../src/core/statistics/moransI';
import { neighbourIndices } from '../../../src/core/statistics/spatialLag';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const counties = [...dataset.regions.values()].filter(({ level }) => level === 'county').map(({ id }) => id);
const CENSUS = '2020-11-01';
const figure = (place: string, indicator: string, period: string) =>
  figureFor(dataset, { place, indicator, period, status: 'actual' })?.value;
const shares = () =>
  counties.map((county) => figure(county, 'industry-employment-share', CENSUS) ?? Number.NaN);

test('the share of employment in industry of all 111 counties is clustered as the formula written out says', () => {
  const values = shares();
  expect(values.filter(Number.isFinite)).toHaveLength(111);
  const neighbours = neighbourIndices(counties, atlasBoundaries().neighbours);
  const mean = values.reduce((sum, value) => sum + value, 0) / 111;
  const lags = neighbours.map(
    (around) => around.reduce((sum, other) => sum + (values[other] ?? 0) - mean, 0) / around.length,
  );
  const above = values.reduce((sum, value, at) => sum + (value - mean) * (lags[at] ?? 0), 0);
  const below = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const result = moransI(values, neighbours);
  expect(result?.statistic).toBeCloseTo(above / below, 10);
  expect(result?.count).toBe(111);

  const locals = localMorans(values, neighbours) ?? [];
  expect(locals).toHaveLength(111);
  locals.forEach(({ quadrant }, at) => {
    const [own, around] = [(values[at] ?? 0) > mean ? 'H' : 'L', (lags[at] ?? 0) > 0 ? 'H' : 'L'];
    expect(quadrant).toBe(own + around);
  });
  // Corrected for 111 tests, fewer stand than single tests would give.
  const single = locals.filter(({ pValue }) => (pValue ?? 1) <= 0.05).length;
  const named = significantClusters(locals);
  expect(named.length).toBeLessThan(single);
  for (const { corrected, pValue } of named) expect(corrected).toBeGreaterThanOrEqual(pValue);
});

test('the centre of the residents of all counties is their weighted mean', () => {
  const weighed = counties.map(
    (county) => [county, figure(county, 'population-census', CENSUS) ?? 0] as const,
  );
  const points = levelPoints(dataset, atlasBoundaries(), weighed);
  expect(points).toHaveLength(111);
  const total = weighed.reduce((sum, [, weight]) => sum + weight, 0);
  const mean = (of: 0 | 1) =>
    points.reduce((sum, { place, weight }) => {
      const centroid = atlasBoundaries().shapes.get(place)?.centroid ?? [Number.NaN, Number.NaN];
      return sum + centroid[of] * weight;
    }, 0) / total;
  const centre = weightedMeanCentre(points);
  expect(centre?.[0]).toBeCloseTo(mean(0), 10);
  expect(centre?.[1]).toBeCloseTo(mean(1), 10);
});

test('five quantiles of 111 counties hold 22 or 23 each, and every value has one class', () => {
  const values = shares();
  const breaks = classify(values, { ...DEFAULT_VIEW.classification, method: 'quantile', count: 5 });
  const counts = [0, 0, 0, 0, 0];
  for (const value of values)
    counts[classIndex(value, breaks)] = (counts[classIndex(value, breaks)] ?? 0) + 1;
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(111);
  for (const count of counts) expect(Math.abs(count - 22.2)).toBeLessThan(2);
});

test('a county’s location quotient is its share over the share of all that have both figures', () => {
  const both = counties.flatMap((county) => {
    const [part, all] = [figure(county, 'secondary-value-added', '2020'), figure(county, 'gdp', '2020')];
    return part !== undefined && all !== undefined ? [{ county, part, all }] : [];
  });
  expect(both.length).toBeGreaterThan(70);
  const [wholePart, wholeAll] = [
    both.reduce((sum, { part }) => sum + part, 0),
    both.reduce((sum, { all }) => sum + all, 0),
  ];
  const quotients = both.map(
    ({ part, all }) => locationQuotient(part, all, wholePart, wholeAll) ?? Number.NaN,
  );
  both.forEach(({ part, all }, at) => {
    expect(quotients[at]).toBeCloseTo(part / all / (wholePart / wholeAll), 12);
  });
  // Weighed by size they balance at one.
  const weighed =
    quotients.reduce((sum, quotient, at) => sum + quotient * (both[at]?.all ?? 0), 0) / wholeAll;
  expect(weighed).toBeCloseTo(1, 10);
});
