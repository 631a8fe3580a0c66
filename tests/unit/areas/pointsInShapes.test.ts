import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { NOWHERE } from '../../../src/core/areas/placeFinder';
import { countByShape, pointsInShapes } from '../../../src/core/areas/pointsInShapes';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';
import { lehmer } from './rayCasting';

const counties = [...atlasBoundaries().shapes.values()].filter((shape) => shape.level === 'county');
const shapes: readonly MultiPolygon[] = counties.map((county) => county.geometry);

/** Plain Turf, county after county. */
function plainly(longitude: number, latitude: number): number {
  const found = shapes.findIndex((shape) => booleanPointInPolygon([longitude, latitude], shape));
  return found < 0 ? NOWHERE : found;
}

describe('against plain Turf', () => {
  test('the points of all parks fall into the same counties', () => {
    const points = [...atlasDataset().parks.values()].flatMap((park) => park.point ?? []);
    expect(points.length).toBeGreaterThan(100);
    const found = pointsInShapes(shapes, Float64Array.from(points));
    found.forEach((index, point) => {
      expect(index).toBe(plainly(points[2 * point] ?? 0, points[2 * point + 1] ?? 0));
    });
  });

  test('so do 10,000 random points in and around Guangxi', () => {
    const random = lehmer(2017);
    const points = Float64Array.from({ length: 20_000 }, (_, index) =>
      index % 2 === 0 ? 104 + 8.5 * random() : 20.5 + 6 * random(),
    );
    const found = pointsInShapes(shapes, points);
    let outside = 0;
    found.forEach((index, point) => {
      if (index === NOWHERE) outside += 1;
      expect(index).toBe(plainly(points[2 * point] ?? 0, points[2 * point + 1] ?? 0));
    });
    expect(outside).toBeGreaterThan(1000);
    expect(outside).toBeLessThan(9000);
  });

  test('so do the corners of borders, which belong to two counties or more', () => {
    const points = shapes.flatMap((shape) => shape.coordinates[0]?.[0]?.slice(0, 3) ?? []).flat();
    const found = pointsInShapes(shapes, Float64Array.from(points));
    found.forEach((index, point) => {
      expect(index).toBe(plainly(points[2 * point] ?? 0, points[2 * point + 1] ?? 0));
    });
  });
});

test('counts points by shape', () => {
  const found = Uint16Array.from([0, 2, 2, NOWHERE]);
  expect([...countByShape(found, 3)]).toEqual([1, 0, 2]);
});

test('no shapes hold no point, and an odd coordinate is refused', () => {
  expect([...pointsInShapes([], Float64Array.from([108, 22]))]).toEqual([NOWHERE]);
  expect(() => pointsInShapes(shapes, Float64Array.from([108]))).toThrow('1 coordinates do not pair up');
});
