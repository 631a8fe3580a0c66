import { describe, expect, test } from 'vitest';
import { elementSummary, membersSummary } from '../../../src/core/aggregate/elementSummary';
import type { LayoutElement } from '../../../src/core/layout';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';
import { exampleBoundaries, exampleDataset } from './example';

const OUTPUT = { indicator: 'output', period: '2017', status: 'actual' } as const;
const boundaries = exampleBoundaries();

/** A square degree between two parallels on a sphere of the mean radius, in km²: R² Δλ (sin φ₂ − sin φ₁). */
function squareDegree(south: number): number {
  const radians = Math.PI / 180;
  return 6371.0088 ** 2 * radians * (Math.sin((south + 1) * radians) - Math.sin(south * radians));
}

describe('members of the example land', () => {
  const figures = [
    '450101 output 2017 100',
    'west-park planned-area 2016/2020 10 exact target',
    'west-park output 2020 500 more-than target',
    'west-sub planned-area 2016/2020 4 exact target',
    'stray-park output 2020 200 exact target',
    'city-park planned-area 2016/2020 6 exact target',
    'city-park trade-volume 2020 90 exact target',
  ];

  test('land comes from the merged shape and output per km² from the members that have it', () => {
    const summary = membersSummary(exampleDataset(figures), boundaries, ['450101', '450102'], OUTPUT);
    expect(summary.area).toBeCloseTo(squareDegree(22) + squareDegree(23), 0);
    expect(summary.aggregate).toMatchObject({ ok: true, value: 100, coverage: { count: 1, total: 2 } });
    expect(summary.perArea).toMatchObject({ ok: true, unit: '亿元/km²' });
    expect(summary.perArea?.ok && summary.perArea.value).toBeCloseTo(100 / squareDegree(22), 6);
  });

  test('parks belong by their stated county; ports stand apart', () => {
    const summary = membersSummary(exampleDataset(figures), boundaries, ['450100'], OUTPUT);
    expect(summary.parks.map(({ id }) => id)).toEqual(['west-park', 'west-sub', 'stray-park']);
    expect(summary.sites.map(({ id }) => id)).toEqual(['west-port']);
  });

  test('points that contradict the statement are listed with their distance and accuracy', () => {
    const { disagreements } = membersSummary(exampleDataset(figures), boundaries, ['450100'], OUTPUT);
    expect(
      disagreements.map(({ park, stated, located, withinAccuracy }) => ({
        park,
        stated,
        located,
        withinAccuracy,
      })),
    ).toEqual([
      { park: 'stray-park', stated: true, located: false, withinAccuracy: false },
      { park: 'near-park', stated: false, located: true, withinAccuracy: true },
    ]);
    // 0.5° and 0.01° of longitude east and west of 109° E.
    expect(disagreements[0]?.distance).toBeCloseTo(0.5 * 111.195 * Math.cos((23.5 * Math.PI) / 180), 0);
    expect(disagreements[1]?.distance).toBeCloseTo(0.01 * 111.195 * Math.cos((22.5 * Math.PI) / 180), 1);
  });

  test('a park whose county is not stated contradicts no county', () => {
    const { parks, disagreements } = membersSummary(exampleDataset(figures), boundaries, ['450201'], OUTPUT);
    expect(parks.map(({ id }) => id)).toEqual(['near-park']);
    expect(disagreements.map(({ park }) => park)).toEqual(['near-park']);
    expect(
      membersSummary(exampleDataset(figures), boundaries, ['450200'], OUTPUT).parks.map(({ id }) => id),
    ).toContain('city-park');
  });

  test('planned area and targets are summed apart, sub-parks within their park counted once', () => {
    const { parkSums } = membersSummary(exampleDataset(figures), boundaries, ['450000'], OUTPUT);
    const found = parkSums.map(({ question, sum }) => ({
      indicator: question.indicator,
      value: sum.ok ? sum.value : undefined,
      bound: sum.ok ? sum.bound : undefined,
      covered: `${sum.coverage.count}/${sum.coverage.total}`,
    }));
    expect(found).toEqual([
      { indicator: 'planned-area', value: 16, bound: 'exact', covered: '2/5' },
      { indicator: 'output', value: 700, bound: 'more-than', covered: '2/5' },
      { indicator: 'trade-volume', value: 90, bound: 'exact', covered: '1/5' },
    ]);
    // Only west-park has both an output target and a planned area: 500 / 10.
    expect(parkSums[1]?.perArea).toMatchObject({
      value: 50,
      bound: 'more-than',
      unit: '亿元/km²',
      coverage: { count: 1, total: 2 },
    });
    expect(parkSums[2]?.perArea).toMatchObject({ value: 15, coverage: { count: 1, total: 1 } });
  });

  test('a sub-park stands in for a park without a figure', () => {
    const { parkSums } = membersSummary(
      exampleDataset(['west-sub planned-area 2020 4']),
      boundaries,
      ['450101'],
      OUTPUT,
    );
    expect(parkSums[0]?.sum).toMatchObject({ value: 4, coverage: { count: 1, total: 1, missing: [] } });
  });

  test('an element of parks has no land and sums the parks themselves', () => {
    const element = {
      id: 'e',
      members: [{ place: 'west-park', basis: 'stated', reason: { zh: '', en: '' } }],
    } as unknown as LayoutElement;
    const summary = elementSummary(exampleDataset(['west-park output 2017 7']), boundaries, element, OUTPUT);
    expect(summary.area).toBeUndefined();
    expect(summary.perArea).toBeUndefined();
    expect(summary.aggregate).toMatchObject({ value: 7, coverage: { count: 1, total: 1 } });
    expect(summary.parks.map(({ id }) => id)).toEqual(['west-park', 'west-sub']);
  });

  test('an element without members is empty and refuses to add up', () => {
    const summary = membersSummary(exampleDataset(figures), boundaries, [], OUTPUT);
    expect(summary).toMatchObject({ area: undefined, parks: [], parkSums: [], disagreements: [] });
    expect(summary.aggregate).toMatchObject({
      ok: false,
      reason: 'no-figure',
      coverage: { count: 0, total: 0 },
    });
  });
});

/** Even-odd ray casting over every ring, apart from Turf. */
function contains(rings: readonly (readonly number[][])[], [x = 0, y = 0]: readonly number[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i += 1) {
      const [ax = 0, ay = 0] = ring[i] ?? [];
      const [bx = 0, by = 0] = ring[i + 1] ?? [];
      if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside;
    }
  }
  return inside;
}

describe('the coastal belt of the atlas', () => {
  const dataset = atlasDataset();
  const cities = ['450500', '450600', '450700'];
  const summary = membersSummary(dataset, atlasBoundaries(), cities, {
    indicator: 'industrial-output',
    period: '2017',
    status: 'actual',
  });

  test('has the land of its merged cities', () => {
    const merged = atlasBoundaries().dissolve(cities);
    const radians = Math.PI / 180;
    // Green's theorem on the sphere, edge by edge: R² Σ Δλ (2 + sin φ₁ + sin φ₂) / 2, apart from Turf.
    let area = 0;
    for (const polygon of merged.coordinates) {
      for (const ring of polygon) {
        for (let i = 0; i + 1 < ring.length; i += 1) {
          const [ax = 0, ay = 0] = ring[i] ?? [];
          const [bx = 0, by = 0] = ring[i + 1] ?? [];
          area += (bx - ax) * radians * (2 + Math.sin(ay * radians) + Math.sin(by * radians));
        }
      }
    }
    expect(summary.area).toBeCloseTo(Math.abs((area * 6371.0088 ** 2) / 2), -1);
  });

  test('lists exactly the parks whose point contradicts their city, found by ray casting', () => {
    const merged = atlasBoundaries().dissolve(cities);
    const expected = [...dataset.parks.values()]
      .filter((park) => park.point)
      .filter((park) => contains(merged.coordinates.flat(), park.point ?? []) !== cities.includes(park.city))
      .map((park) => park.id);
    expect(summary.disagreements.map(({ park }) => park)).toEqual(expected);
  });

  test('adds up the printed planned areas and targets of its parks', () => {
    const parks = new Set(
      [...dataset.parks.values()].filter((park) => cities.includes(park.city)).map(({ id }) => id),
    );
    for (const { question, sum } of summary.parkSums) {
      const figures = dataset.figures.filter(
        (figure) =>
          parks.has(figure.place) &&
          figure.indicator === question.indicator &&
          figure.period === question.period &&
          figure.status === question.status,
      );
      const places = new Set(figures.map((figure) => figure.place));
      const holdersOf = (place: string) =>
        [dataset.parks.get(place)?.parent, dataset.parkParts.get(place)?.whole].map((holder) => holder ?? '');
      const standing = figures.filter(({ place }) => !holdersOf(place).some((holder) => places.has(holder)));
      const preferred = standing.filter(
        (figure) => figure.preferred || standing.filter(({ place }) => place === figure.place).length === 1,
      );
      expect(sum.ok && sum.value).toBeCloseTo(
        preferred.reduce((total, figure) => total + figure.value, 0),
        6,
      );
    }
    expect(summary.parkSums.length).toBeGreaterThan(1);
  });
});
