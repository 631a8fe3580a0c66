import { gzipSync } from 'node:zlib';
import { area, booleanPointInPolygon } from '@turf/turf';
import { merge } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import {
  areaFeatures,
  type GuangxiTopology,
  readBoundaries,
  readBoundaryText,
  readRegions,
} from './geoFiles';

const guangxi = readBoundaries<GuangxiTopology>('counties');
const geometries = guangxi.objects.counties.geometries;
const counties = areaFeatures(guangxi, guangxi.objects.counties);

/** The merge of the counties whose code starts with a prefix. */
function merged(prefix: string) {
  const members = geometries.filter(({ id }) => id.startsWith(prefix));
  return merge(guangxi as unknown as Topology, members);
}

describe('topology of Guangxi', () => {
  test('takes at most 60 KB gzipped', () => {
    expect(gzipSync(readBoundaryText('counties'), { level: 9 }).length).toBeLessThanOrEqual(60 * 1024);
  });

  test('holds ids and arcs, no other properties, and its extent', () => {
    expect(Object.keys(guangxi.objects)).toEqual(['counties']);
    for (const geometry of geometries) expect(Object.keys(geometry).sort()).toEqual(['arcs', 'id', 'type']);
    expect(guangxi.bbox).toEqual([104.44655, 21.01875, 112.0569, 26.3864]);
  });

  test('shares borders: every arc bounds one county or two, and most bound two', () => {
    const uses = new Map<number, number>();
    for (const { arcs } of geometries) {
      for (const arc of (arcs as number[][][]).flat(2)) {
        const index = arc < 0 ? ~arc : arc;
        uses.set(index, (uses.get(index) ?? 0) + 1);
      }
    }
    const counts = [...uses.values()];
    expect(uses.size).toBe(guangxi.arcs.length);
    expect(Math.max(...counts)).toBe(2);
    expect(counts.filter((count) => count === 2)).toHaveLength(289);
  });

  test('merges into a mainland and 涠洲岛 without a hole', () => {
    const { coordinates } = merged('45');
    expect(coordinates.map((rings) => rings.length)).toEqual([1, 1]);
  });

  test('has neither gap nor overlap: the parts add up to the whole', () => {
    const sum = counties.reduce((total, county) => total + area(county), 0);
    const whole = area(merged('45'));
    expect(Math.abs(sum / whole - 1)).toBeLessThan(1e-6);
  });

  test('keeps 涠洲岛, in 海城区', () => {
    const island = merged('450502').coordinates.find((rings) =>
      rings[0]?.every(([, latitude = 0]) => latitude < 21.2),
    );
    expect(island).toBeDefined();
    const polygon = { type: 'Polygon' as const, coordinates: island ?? [] };
    expect(booleanPointInPolygon([109.11, 21.04], polygon)).toBe(true);
    expect(area(polygon) / 1e6).toBeGreaterThan(15);
  });

  const published = readRegions().filter(({ published_area_km2 }) => published_area_km2 !== '');

  test('has a published area for all cities but those whose quoted values disagree', () => {
    const without = readRegions().filter(
      ({ level, published_area_km2 }) => level === 'city' && published_area_km2 === '',
    );
    expect(without.map(({ name_zh }) => name_zh)).toEqual(['北海市', '防城港市']);
  });

  test.each(published.map((region) => [region.name_zh, region] as const))(
    'measures %s within 3 % of its published land area',
    (_, { adcode, level, published_area_km2 }) => {
      const measured = area(merged(adcode.slice(0, level === 'region' ? 2 : 4))) / 1e6;
      expect(Math.abs(measured / Number(published_area_km2) - 1)).toBeLessThan(0.03);
    },
  );
});
