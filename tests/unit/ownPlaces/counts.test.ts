import { booleanPointInPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { answer } from '../../../src/core/answer';
import { circleShape } from '../../../src/core/areas/shapes';
import { withOwnData } from '../../../src/core/ownData/source/withOwnData';
import { countedSource, unitOfHead } from '../../../src/core/ownPlaces/countedSource';
import { countInEach, countInParts } from '../../../src/core/ownPlaces/countInZones';
import { countZones } from '../../../src/core/ownPlaces/countZones';
import { atOnce } from '../../../src/core/steps';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';
import { ownPoints, ownShapes } from './ownPoints';

const data = () => ({
  dataset: { ...atlasDataset(), ownPlaces: [ownShapes()] },
  boundaries: atlasBoundaries(),
  view: { ...DEFAULT_VIEW, layout: 'beibu-gulf', language: 'zh' as const },
  outlines: new Map(),
});
const { positions } = ownPoints(1200).set;
const values = Float64Array.from({ length: 1200 }, (_, at) => (at % 4 === 0 ? Number.NaN : at));

test('counts and sums per county equal those of Turf, and so do cities', () => {
  const counties = countZones('county', data());
  expect(counties).toHaveLength(111);
  const counts = countInParts(
    positions,
    values,
    counties.map(({ geometry }) => geometry),
  );
  for (const [index, { geometry }] of counties.entries()) {
    if (index % 6 !== 0) continue;
    const inside = Array.from({ length: 1200 }, (_, at) => at).filter((at) =>
      booleanPointInPolygon([positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0], geometry),
    );
    const filled = inside.filter((at) => at % 4 !== 0);
    expect(counts[index]).toEqual({
      count: inside.length,
      sum: filled.reduce((sum, at) => sum + at, 0),
      withValue: filled.length,
    });
  }
  const cities = countInParts(
    positions,
    values,
    countZones('city', data()).map(({ geometry }) => geometry),
  );
  const total = (all: readonly { count: number }[]) => all.reduce((sum, { count }) => sum + count, 0);
  expect(total(cities)).toBe(total(counts));
});

test('zones that lie over one another each count a point', () => {
  const circles = [circleShape([108.3, 22.8], 50), circleShape([108.4, 22.9], 50), circleShape([100, 10], 5)];
  const counts = countInEach(positions, undefined, circles);
  circles.forEach((circle, index) => {
    let wanted = 0;
    for (let at = 0; at < 1200; at++)
      if (booleanPointInPolygon([positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0], circle)) wanted++;
    expect(counts[index]?.count).toBe(wanted);
  });
  expect(counts[0]?.count).toBeGreaterThan(0);
});

test('parks with a planned area, elements of the layout and own shapes are zones', () => {
  expect(countZones('park', data()).length).toBeGreaterThan(20);
  expect(countZones('shape', data()).map(({ name }) => name)).toEqual(['一号地', '二号地']);
  const layout = [...atlasDataset().layouts.keys()][0] ?? '';
  const given = data();
  expect(countZones('element', { ...given, view: { ...given.view, layout } }).length).toBeGreaterThan(0);
});

test('a count per county is an own indicator: zero where no point is, and a sum of no value is no figure', () => {
  const counties = countZones('county', data());
  const geometries = counties.map(({ geometry }) => geometry);
  const counts = countInParts(positions, values, geometries);
  const as = { name: '企业个数', unit: '个', sumOf: '', period: '2026' };
  const source = countedSource('企业个数 · 县', counties, counts, as, '2026-11-25');
  expect(source.figures).toHaveLength(111);
  const dataset = atOnce(withOwnData(atlasDataset(), [{ ...source, id: 'own-x' }]));
  expect(dataset.problems).toEqual(atlasDataset().problems);
  const [made] = source.made;
  const question = {
    indicator: made?.id ?? '',
    period: '2026',
    status: 'actual',
    normalisation: 'amount',
  } as const;
  const busiest = counts.reduce((best, { count }, at) => (count > (counts[best]?.count ?? 0) ? at : best), 0);
  const place = counties[busiest]?.place ?? '';
  expect(answer(dataset, atlasBoundaries(), { place, ...question }, 'zh')).toMatchObject({
    ok: true,
    value: counts[busiest]?.count,
  });
  const summed = countedSource(
    '企业产值 · 县',
    counties,
    counts,
    { ...as, name: '产值', sumOf: '产值' },
    '2026-11-25',
  );
  expect(summed.figures).toHaveLength(counts.filter(({ withValue }) => withValue > 0).length);
  expect(unitOfHead('产值（亿元）')).toBe('亿元');
  expect(unitOfHead('产值')).toBe('');
});
