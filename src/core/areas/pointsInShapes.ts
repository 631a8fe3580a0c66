import type { MultiPolygon, Polygon } from 'geojson';
import { gridFinder } from './gridFinder';
import { placeFinder } from './placeFinder';

/** From so many points on a grid is worth its making. */
const MANY = 2000;

/**
 * Finds the shape of every point, for very many of them: positions and results are plain arrays of numbers.
 * @param shapes at most 65,535, WGS-84
 * @param positions longitude, latitude, longitude, latitude …
 * @returns per point the index of the first shape that holds it, `NOWHERE` where none does
 * @throws RangeError on an odd number of coordinates
 */
export function pointsInShapes(
  shapes: readonly (Polygon | MultiPolygon)[],
  positions: Float64Array,
): Uint16Array {
  if (positions.length % 2 !== 0) throw new RangeError(`${positions.length} coordinates do not pair up`);
  const locate = (positions.length > 2 * MANY ? gridFinder : placeFinder)(shapes);
  const found = new Uint16Array(positions.length / 2);
  for (let point = 0; point < found.length; point += 1) {
    found[point] = locate(positions[2 * point] ?? Number.NaN, positions[2 * point + 1] ?? Number.NaN);
  }
  return found;
}

/** How many points fell into each shape, by shape index; points outside all are left out. */
export function countByShape(found: Uint16Array, shapeCount: number): Uint32Array {
  const counts = new Uint32Array(shapeCount);
  for (const index of found) if (index < shapeCount) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}
