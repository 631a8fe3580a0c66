import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Yardstick } from '../../../src/core/areas/areaComparison';
import { areaGeometry } from '../../../src/core/areas/areaGeometry';
import { areaSummary } from '../../../src/core/areas/areaSummary';
import { areaWeighted } from '../../../src/core/areas/areaWeighted';
import { counts } from '../../../src/core/areas/parkStandings';
import type { Boundaries } from '../../../src/core/boundaries';
import type { Dataset } from '../../../src/core/dataset';
import type { PlainQuestion } from '../../../src/core/question';
import type { Area } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';
import { COUNTIES, exampleBoundaries, exampleDataset } from '../aggregate/example';
import { arcDistance, rayInside } from './rayCasting';

const OUTPUT = { indicator: 'output', period: '2017', status: 'actual' } as const;
const example = exampleBoundaries();

/** The summary of an area that is no buffer. */
function summaryOf(
  dataset: Dataset,
  boundaries: Boundaries,
  area: Area,
  level: 'city' | 'county',
  question: PlainQuestion,
  yardsticks: readonly Yardstick[] = [],
) {
  if (area.shape.kind === 'buffer') throw new Error('a buffer has an outline of its own');
  const outline = areaGeometry(dataset, boundaries, area.shape);
  return outline && areaSummary(dataset, boundaries, area, outline, level, question, yardsticks);
}
const west: Area = {
  rule: 'area-weighted',
  shape: {
    kind: 'polygon',
    ring: [
      [108.5, 22],
      [109.5, 22],
      [109.5, 24],
      [108.5, 24],
    ],
  },
};

describe('an area across the example land', () => {
  const dataset = exampleDataset([
    '450101 output 2017 100',
    '450201 output 2017 40',
    '450100 output 2017 300',
    '450200 output 2017 100',
  ]);

  test('by area shares: an estimate with its coverage', () => {
    const summary = summaryOf(dataset, example, west, 'county', OUTPUT);
    expect(summary?.aggregate).toMatchObject({
      ok: true,
      rule: 'area-weighted',
      bound: 'about',
      coverage: { count: 2, total: 4 },
    });
    // Half of each southern county; the northern ones have no figure.
    expect(summary?.aggregate.ok && summary.aggregate.value).toBeCloseTo(70, 3);
    const south = example.shapes.get('450101')?.area ?? Number.NaN;
    expect(summary?.density).toBeCloseTo(70 / south, 6);
    // What lacks two of four counties is no share of anything.
    expect(summary?.comparisons.map(({ share }) => share)).toEqual([undefined, undefined]);
    expect(summary?.landInside).toBeCloseTo(summary?.area ?? 0, 0);
  });

  test('by centroid: a plain sum, here of nobody', () => {
    const narrow: Area = {
      rule: 'centroid',
      shape: {
        kind: 'polygon',
        ring: [
          [108.6, 22],
          [109.4, 22],
          [109.4, 24],
        ],
      },
    };
    expect(summaryOf(dataset, example, narrow, 'county', OUTPUT)?.aggregate).toMatchObject({
      ok: false,
      reason: 'no-figure',
      coverage: { total: 0 },
    });
  });

  test('is set beside its city, a layout and Guangxi', () => {
    const area: Area = {
      rule: 'touches',
      shape: {
        kind: 'polygon',
        ring: [
          [108.1, 22.1],
          [108.9, 22.1],
          [108.9, 22.9],
          [108.1, 22.9],
        ],
      },
    };
    const summary = summaryOf(dataset, example, area, 'county', OUTPUT, [
      { id: 'plan', places: ['450101', '450201'] },
    ]);
    expect(summary?.comparisons.map(({ id, share }) => [id, share && Math.round(share)])).toEqual([
      ['450100', 33],
      ['plan', 71],
      ['450000', 25],
    ]);
  });

  test('land outside Guangxi counts for the outline only', () => {
    const area: Area = {
      rule: 'touches',
      shape: {
        kind: 'polygon',
        ring: [
          [107, 22],
          [109, 22],
          [109, 23],
          [107, 23],
        ],
      },
    };
    const summary = summaryOf(dataset, example, area, 'county', OUTPUT);
    expect((summary?.landInside ?? 0) / (summary?.area ?? 1)).toBeCloseTo(0.5, 3);
  });
});

describe('what holds for area weighting', () => {
  test('an area and its remainder add up to the whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 4, maxLength: 4 }),
        fc.double({ min: 108.05, max: 109.95, noNaN: true }),
        (values, cut) => {
          const dataset = exampleDataset(
            values.map((value, index) => `${COUNTIES[index]} output 2017 ${value}`),
          );
          const strip = (from: number, to: number): Area => ({
            rule: 'area-weighted',
            shape: {
              kind: 'polygon',
              ring: [
                [from, 21],
                [to, 21],
                [to, 25],
                [from, 25],
              ],
            },
          });
          const [left, right] = [strip(107, cut), strip(cut, 111)].map(
            (area) => summaryOf(dataset, example, area, 'county', OUTPUT)?.aggregate,
          );
          const value = (aggregate: typeof left) => (aggregate?.ok ? aggregate.value : 0);
          const whole = values.reduce((sum, each) => sum + each, 0);
          expect(Math.abs(value(left) + value(right) - whole)).toBeLessThan(1e-4 * Math.max(1, whole));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a ratio is estimated from both parts, growth is refused', () => {
    const dataset = exampleDataset([
      '450101 output 2017 100',
      '450101 value-added 2017 20',
      '450201 output 2017 300',
      '450201 value-added 2017 150',
      '450101 growth 2017 5',
    ]);
    const members = [
      { place: '450101', share: 0.5 },
      { place: '450201', share: 0.1 },
      { place: '450202', share: 1 },
    ];
    // (0.5 × 20 + 0.1 × 150) / (0.5 × 100 + 0.1 × 300) = 25 / 80
    expect(areaWeighted(dataset, members, { ...OUTPUT, indicator: 'rate' })).toMatchObject({
      ok: true,
      value: 31.25,
      rule: 'area-weighted',
      coverage: { count: 2, total: 3, missing: ['450202'] },
    });
    expect(areaWeighted(dataset, members, { ...OUTPUT, indicator: 'growth' })).toMatchObject({
      ok: false,
      reason: 'not-additive',
    });
  });
});

describe('within 60 km of 钦州港', () => {
  const dataset = atlasDataset();
  const port = [...dataset.parks.values()].find(
    (park) => park.name.zh === '钦州港' || park.aliases.includes('钦州港'),
  );
  const centre = port?.point ?? [108.6, 21.7];
  const area: Area = { rule: 'touches', shape: { kind: 'circle', centre, radius: 60 } };
  const summary = summaryOf(dataset, atlasBoundaries(), area, 'county', {
    indicator: 'industrial-output',
    period: '2017',
    status: 'actual',
  });

  test('lie the parks that lie no farther by the law of cosines', () => {
    const expected = [...dataset.parks.values()]
      .filter((park) => park.point && arcDistance(centre, park.point) < 60)
      .map((park) => park.id);
    expect(
      summary?.parks
        .filter(counts)
        .map(({ park }) => park.id)
        .sort(),
    ).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(5);
  });

  test('come nearest first, with their distances', () => {
    const distances = summary?.parks.map(({ distance }) => distance ?? Number.MAX_VALUE) ?? [];
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    for (const { park, distance } of summary?.parks.slice(0, 20) ?? []) {
      expect(distance).toBeCloseTo(arcDistance(centre, park.point ?? [0, 0]), 3);
    }
  });

  test('the circle counts from its centre, and its city is 钦州', () => {
    expect(summary?.anchor).toEqual(centre);
    expect(summary?.comparisons.map(({ id }) => id)).toEqual(['450700', '450000']);
    expect(
      rayInside(
        atlasBoundaries().shapes.get('450700')?.geometry ?? { type: 'MultiPolygon', coordinates: [] },
        ...centre,
      ),
    ).toBe(true);
  });
});

test('land inside is never more than the area, however few corners it is drawn with', () => {
  const inland: Area = {
    rule: 'area-weighted',
    shape: {
      kind: 'polygon',
      ring: [
        [106.6, 23.2],
        [109.6, 22.6],
        [109.9, 23.7],
        [107.2, 24.4],
      ],
    },
  };
  const question = { indicator: 'industrial-output', period: '2017', status: 'actual' } as const;
  const summary = summaryOf(atlasDataset(), atlasBoundaries(), inland, 'county', question);
  expect(summary?.area).toBeGreaterThan(20000);
  expect((summary?.landInside ?? 0) / (summary?.area ?? 1)).toBeCloseTo(1, 5);
});
