import { booleanPointInPolygon } from '@turf/turf';
import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon } from 'geojson';

/** Stands in the result for a point in none of the shapes. */
export const NOWHERE = 0xffff;

/** Tells in which of a set of shapes a point lies. */
export type PlaceFinder = (longitude: number, latitude: number) => number;

/**
 * Prepares shapes for many questions: an index of their parts' boxes stands before Turf's point in polygon.
 * @param shapes at most 65,535, WGS-84
 * @returns a function that gives the index of the first shape that holds the point, its border included, or `NOWHERE`
 * @throws RangeError on too many shapes
 */
export function placeFinder(shapes: readonly (Polygon | MultiPolygon)[]): PlaceFinder {
  if (shapes.length >= NOWHERE)
    throw new RangeError(`${shapes.length} shapes, at most ${NOWHERE - 1} can be told apart`);
  const parts = shapes.flatMap((shape, index) =>
    (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map((coordinates) => ({
      index,
      polygon: { type: 'Polygon', coordinates } satisfies Polygon,
    })),
  );
  if (parts.length === 0) return () => NOWHERE;
  const boxes = new Flatbush(parts.length);
  for (const { polygon } of parts) {
    let [west, south, east, north] = [
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ];
    for (const [x = 0, y = 0] of polygon.coordinates[0] ?? []) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
    boxes.add(west, south, east, north);
  }
  boxes.finish();

  return (longitude, latitude) => {
    let found = NOWHERE;
    for (const candidate of boxes.search(longitude, latitude, longitude, latitude)) {
      const part = parts[candidate];
      if (part && part.index < found && booleanPointInPolygon([longitude, latitude], part.polygon))
        found = part.index;
    }
    return found;
  };
}
