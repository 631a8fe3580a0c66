import type { MultiPolygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { sketchMap } from '../../../src/core/sketch';
import type { Surroundings } from '../../../src/core/surroundings';
import { atlasBoundaries } from '../../fixtures/atlas';

const boundaries = atlasBoundaries();

const none = { type: 'FeatureCollection' as const, features: [] };
const surroundings: Surroundings = {
  window: none,
  provinces: none,
  foreign: none,
  nationalLines: none,
  provinceLines: none,
};
const TOLERANCE = 0.005;
const sketch = sketchMap(boundaries, surroundings, TOLERANCE);

const points = ({ coordinates }: MultiPolygon) => coordinates.flat(2).map((position) => position.join());
const shapesOf = (level: string) => [...boundaries.shapes.values()].filter((shape) => shape.level === level);

test('a sketch has far fewer points', () => {
  const count = (shapes: typeof boundaries.shapes) =>
    [...shapes.values()].reduce((sum, { geometry }) => sum + points(geometry).length, 0);
  expect(count(sketch.boundaries.shapes)).toBeLessThan(count(boundaries.shapes) * 0.7);
  expect(sketch.boundaries.shapes.size).toBe(boundaries.shapes.size);
});

test('a point of a shared border is left out for both neighbours or for none', () => {
  const kept = new Map<string, boolean>();
  for (const { id, geometry } of [...shapesOf('county'), ...shapesOf('city'), ...shapesOf('region')]) {
    const thin = new Set(points(sketch.boundaries.shapes.get(id)?.geometry as MultiPolygon));
    for (const point of points(geometry)) {
      expect(kept.get(point) ?? thin.has(point), `${id} at ${point}`).toBe(thin.has(point));
      kept.set(point, thin.has(point));
    }
  }
});

test('no point that is left out lies further off its line than the tolerance', () => {
  const distance = ([x = 0, y = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position) => {
    const square = (bx - ax) ** 2 + (by - ay) ** 2;
    const share = square && Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
    return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
  };
  boundaries.borders.city.coordinates.forEach((line, index) => {
    const thin = sketch.boundaries.borders.city.coordinates[index] ?? [];
    for (const position of line) {
      const off = thin.slice(1).map((end, step) => distance(position, thin[step] ?? [], end));
      expect(Math.min(...off)).toBeLessThanOrEqual(TOLERANCE);
    }
  });
});

test('points that belong to no border stay', () => {
  const drawn = {
    type: 'LineString' as const,
    coordinates: [
      [108, 22],
      [108.0001, 22],
      [108.0002, 22],
    ],
  };
  expect(sketch.simplified(drawn).coordinates).toHaveLength(3);
});
