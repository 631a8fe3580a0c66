import { area, booleanPointInPolygon, convex, multiPoint } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaCentroid } from '../../../src/core/areas/areaCentroid';
import { areaGeometry } from '../../../src/core/areas/areaGeometry';
import { bufferGeometry } from '../../../src/core/areas/bufferGeometry';
import { membersOf } from '../../../src/core/areas/membersOf';
import { NoArea } from '../../../src/core/areas/noArea';
import { circleShape, ringShape } from '../../../src/core/areas/shapes';
import type { Position } from '../../../src/core/place';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';
import { exampleBoundaries, exampleDataset } from '../aggregate/example';
import { arcDistance, borderDistance, lehmer, rayInside } from './rayCasting';

const example = exampleBoundaries();
const rectangle = (west: number, south: number, east: number, north: number) =>
  ringShape([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]);

/** How often a ring goes round a point, by the angle that it turns as seen from there. */
function windingNumber(ring: readonly Position[], [x, y]: Position): number {
  let turned = 0;
  ring.forEach(([fromX, fromY], index) => {
    const [toX, toY] = ring[(index + 1) % ring.length] ?? [fromX, fromY];
    const angle = Math.atan2(toY - y, toX - x) - Math.atan2(fromY - y, fromX - x);
    turned += angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
  });
  return Math.round(turned / (2 * Math.PI));
}

describe('a ring', () => {
  test('is closed once, wherever it was drawn from', () => {
    const open = ringShape([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
    expect(open).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    });
    expect(
      ringShape([
        [0, 0],
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ]),
    ).toEqual(open);
  });

  test('that crosses itself falls apart, so that both halves count', () => {
    const bow = ringShape([
      [108, 22],
      [109, 23],
      [109, 22],
      [108, 23],
    ]);
    expect(bow.type).toBe('MultiPolygon');
    // Two triangles, each a quarter of the square degree.
    expect(area(bow) / area(rectangle(108, 22, 109, 23))).toBeCloseTo(0.5, 2);
  });

  const squareKilometres = (ring: readonly Position[]) => area(ringShape(ring)) / 1e6;

  test('that is a pentagram counts its middle once', () => {
    // 13,217 km² by counting random points; parts side by side made 17,300, even and odd 9,138.
    const pentagram = [
      [108.5, 24],
      [109.1, 22.2],
      [107.5, 23.3],
      [109.5, 23.3],
      [107.9, 22.2],
    ] as const;
    expect(squareKilometres(pentagram)).toBeCloseTo(13_217, -1);
  });

  test('that touches itself at a corner, goes there and back, or is gone round twice is the land that it encloses', () => {
    const square = [
      [108, 22],
      [109, 22],
      [109, 23],
      [108, 23],
    ] as const;
    const whole = squareKilometres(square);
    const [one, two, three, four] = square;
    expect(squareKilometres([one, two, [110, 22], two, three, four])).toBeCloseTo(whole, 6);
    expect(squareKilometres([...square, ...square])).toBeCloseTo(whole, 6);
    expect(squareKilometres([...square, one, two])).toBeCloseTo(whole, 6);
    expect(squareKilometres([...square, one, [108.5, 22]])).toBeCloseTo(whole, 6);
    // Two triangles that meet at a corner only.
    const pinched = [one, two, [108.5, 22.5], three, four, [108.5, 22.5]] as const;
    expect(squareKilometres(pinched) / whole).toBeCloseTo(0.5, 2);
  });

  test('whatever it does, encloses no more than its hull, and no land twice', () => {
    const degree = fc.integer({ min: 0, max: 40 }).map((step) => step / 20);
    const corner = fc.tuple(degree, degree).map(([x, y]) => [108 + x, 22 + y] as const);
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 9 }), (ring) => {
        let once: number;
        try {
          once = squareKilometres(ring);
        } catch (error) {
          expect(error).toBeInstanceOf(NoArea);
          return;
        }
        const hull = convex(multiPoint(ring.map(([x, y]) => [x, y])));
        expect(once).toBeGreaterThan(0);
        if (hull) expect(once).toBeLessThanOrEqual((area(hull) / 1e6) * 1.002 + 1e-6);
        expect(squareKilometres([...ring, ...ring])).toBeCloseTo(once, 3);
        expect(squareKilometres([...ring].reverse())).toBeCloseTo(once, 3);
        // Points thrown at random say the same.
        const shape = ringShape(ring);
        let hits = 0;
        for (let index = 1; index <= 400; index += 1) {
          const point = [108 + ((index * 0.618034) % 1) * 2, 22 + ((index * 0.754878) % 1) * 2] as const;
          if ((windingNumber(ring, point) !== 0) === booleanPointInPolygon([...point], shape)) hits += 1;
        }
        expect(hits).toBe(400);
      }),
      { numRuns: 200 },
    );
  });

  test('that encloses nothing is refused in words', () => {
    const line = [
      [108, 22],
      [109, 22],
      [110, 22],
    ] as const;
    expect(() => ringShape(line)).toThrow(NoArea);
    expect(() => ringShape(line)).toThrow('encloses no area');
  });

  test('of two corners is refused', () => {
    expect(() =>
      ringShape([
        [0, 0],
        [1, 1],
        [0, 0],
      ]),
    ).toThrow('three corners, this one has 2');
  });
});

describe('a circle and a buffer', () => {
  test('of 60 km has its border 60 km away and the area of a spherical cap', () => {
    const centre = [108.6, 21.7] as const;
    const circle = circleShape(centre, 60);
    for (const [x = 0, y = 0] of circle.coordinates[0] ?? [])
      expect(arcDistance(centre, [x, y])).toBeCloseTo(60, 3);
    const cap = 2 * Math.PI * 6371.0088 ** 2 * (1 - Math.cos(60 / 6371.0088));
    expect(area(circle) / 1e6 / cap).toBeCloseTo(1, 3);
  });

  test('of 30 km round the coastal cities keeps its border 30 km away within 1 %', () => {
    const dataset = atlasDataset();
    const shape = { kind: 'buffer', places: ['450500', '450600', '450700'], distance: 30 } as const;
    const outline = bufferGeometry(dataset, atlasBoundaries(), shape)?.geometry;
    const land = atlasBoundaries().dissolve(['450500', '450600', '450700']);
    const rings = outline?.type === 'Polygon' ? outline.coordinates : (outline?.coordinates.flat() ?? []);
    const border = rings.flat().filter((_, index) => index % 7 === 0);
    expect(border.length).toBeGreaterThan(20);
    for (const [x = 0, y = 0] of border) {
      expect(Math.abs(borderDistance(land, [x, y]) - 30)).toBeLessThan(0.3);
    }
  });

  test('of parks unites their circles and names those without a point', () => {
    const shape = {
      kind: 'buffer',
      places: ['west-park', 'city-park', 'pointless-park'],
      distance: 10,
    } as const;
    const outline = bufferGeometry(exampleDataset([]), example, shape);
    expect(outline?.leftOut).toEqual(['pointless-park']);
    const round = area(circleShape([108.5, 22.5], 10)) + area(circleShape([109.5, 22.5], 10));
    expect(area(outline?.geometry ?? rectangle(0, 0, 1, 1)) / round).toBeCloseTo(1, 6);
  });

  test('of nothing is nothing, and a radius of zero is refused', () => {
    expect(
      bufferGeometry(exampleDataset([]), example, { kind: 'buffer', places: [], distance: 5 }),
    ).toBeUndefined();
    expect(() => circleShape([108, 22], 0)).toThrow('must be positive, not 0');
  });
});

describe("a layout's element", () => {
  const layout = JSON.stringify({
    id: 'plan',
    name: { zh: '布局', en: 'Plan' },
    source: 'doc',
    locator: '一',
    period: '2020',
    note: { zh: '', en: '' },
    elements: [
      {
        id: 'mixed',
        name: { zh: '混', en: 'Mixed' },
        role: 'belt',
        locator: '一',
        members: [
          { place: '450201', basis: 'stated' },
          { place: 'west-park', basis: 'stated' },
          { place: 'stray-park', basis: 'stated' },
        ],
      },
      {
        id: 'empty',
        name: { zh: '空', en: 'Empty' },
        role: 'zone',
        locator: '一',
        members: [],
        membersStated: false,
      },
    ],
  });
  const dataset = exampleDataset(['west-park planned-area 2020 25'], { 'data/layouts/plan.json': layout });

  test('is its merged regions and the circles of its parks, marked as schematic', () => {
    const outline = areaGeometry(dataset, example, { kind: 'element', layout: 'plan', element: 'mixed' });
    expect(outline).toMatchObject({ schematic: true, leftOut: ['stray-park'] });
    const expected = (example.shapes.get('450201')?.area ?? 0) + 25;
    expect(area(outline?.geometry ?? rectangle(0, 0, 1, 1)) / 1e6 / expected).toBeCloseTo(1, 4);
  });

  test('without members has no outline, and one that is unknown is refused', () => {
    expect(
      areaGeometry(dataset, example, { kind: 'element', layout: 'plan', element: 'empty' }),
    ).toBeUndefined();
    expect(() => areaGeometry(dataset, example, { kind: 'element', layout: 'plan', element: 'x' })).toThrow(
      'no element x in layout plan',
    );
  });
});

describe('members of a shape', () => {
  // Most of the southern counties, a sliver of the north.
  const shape = rectangle(108.4, 22, 109.4, 23.1);

  test('by centroid: the counties whose middle lies inside', () => {
    expect(membersOf(example, shape, 'centroid', 'county')).toEqual([{ place: '450101', share: 1 }]);
  });

  test('by touch: every county with land inside, not its mere neighbours', () => {
    expect(membersOf(example, shape, 'touches', 'county').map(({ place }) => place)).toEqual([
      '450101',
      '450102',
      '450201',
      '450202',
    ]);
    expect(membersOf(example, rectangle(108, 22, 109, 23), 'touches', 'county')).toEqual([
      { place: '450101', share: 1 },
    ]);
  });

  test('by area: with the share of land inside', () => {
    const shares = new Map(
      membersOf(example, shape, 'area-weighted', 'county').map(({ place, share }) => [place, share]),
    );
    expect(shares.get('450101')).toBeCloseTo(0.6, 4);
    expect(shares.get('450201')).toBeCloseTo(0.4, 4);
    expect(shares.get('450202')).toBeCloseTo(0.04, 3);
    expect(membersOf(example, shape, 'area-weighted', 'city').map(({ place }) => place)).toEqual([
      '450100',
      '450200',
    ]);
  });

  test('shares of real counties within 60 km of 钦州港 equal those of a sample of points', () => {
    const circle = circleShape([108.62, 21.75], 60);
    const random = lehmer(60);
    const members = membersOf(atlasBoundaries(), circle, 'area-weighted', 'county');
    expect(members.length).toBeGreaterThan(8);
    for (const { place, share } of members) {
      const region = atlasBoundaries().shapes.get(place);
      if (!region) throw new Error(`no shape of ${place}`);
      const [west, south, east, north] = region.bbox;
      let all = 0;
      let inside = 0;
      for (let sample = 0; sample < 3000; sample += 1) {
        const x = west + (east - west) * random();
        const y = south + (north - south) * random();
        if (!rayInside(region.geometry, x, y)) continue;
        all += 1;
        if (rayInside(circle, x, y)) inside += 1;
      }
      expect(Math.abs(share - inside / all)).toBeLessThan(0.05);
    }
  });

  test('a city merged from its counties holds just them', () => {
    const nanning = atlasBoundaries().dissolve(['450100']);
    const expected = [...atlasDataset().regions.values()]
      .filter(({ parent }) => parent === '450100')
      .map(({ id }) => id);
    for (const rule of ['touches', 'area-weighted'] as const) {
      const members = membersOf(atlasBoundaries(), nanning, rule, 'county');
      expect(members.map(({ place }) => place).sort()).toEqual([...expected].sort());
      for (const { share } of members) expect(share).toBeCloseTo(1, 6);
    }
  });
});

describe('the centre of mass', () => {
  test('ignores how densely a border is drawn', () => {
    const square = [
      [0, 0],
      [0.25, 0],
      [0.5, 0],
      [0.75, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ];
    const [x, y] = areaCentroid({ type: 'Polygon', coordinates: [square] });
    expect(x).toBeCloseTo(0.5, 12);
    expect(y).toBeCloseTo(0.5, 12);
  });

  test('weighs parts by area and takes holes away, whichever way they are wound', () => {
    const ring = (x: number, size: number) => [
      [x, 0],
      [x + size, 0],
      [x + size, size],
      [x, size],
      [x, 0],
    ];
    const [x] = areaCentroid({
      type: 'MultiPolygon',
      coordinates: [[ring(0, 1)], [[...ring(10, 2)].reverse()]],
    });
    expect(x).toBeCloseTo((0.5 * 1 + 11 * 4) / 5, 12);
    const hole = [
      [0, 0],
      [0.5, 0],
      [0.5, 1],
      [0, 1],
      [0, 0],
    ];
    for (const wound of [hole, [...hole].reverse()]) {
      expect(areaCentroid({ type: 'Polygon', coordinates: [ring(0, 1), wound] })[0]).toBeCloseTo(0.75, 12);
    }
  });

  test('of counties equals the mean of points sampled in it', () => {
    const random = lehmer(111);
    for (const region of [...atlasBoundaries().shapes.values()]
      .filter(({ level }) => level === 'county')
      .slice(0, 12)) {
      const [west, south, east, north] = region.bbox;
      const sums = [0, 0, 0];
      for (let sample = 0; sample < 4000; sample += 1) {
        const x = west + (east - west) * random();
        const y = south + (north - south) * random();
        if (rayInside(region.geometry, x, y))
          [x, y, 1].forEach((value, index) => {
            sums[index] = (sums[index] ?? 0) + value;
          });
      }
      const [x = 0, y = 0, count = 1] = sums;
      expect(Math.abs(x / count - region.centroid[0])).toBeLessThan((east - west) * 0.03);
      expect(Math.abs(y / count - region.centroid[1])).toBeLessThan((north - south) * 0.03);
    }
  });
});
