import { bbox } from '@turf/turf';
import type { Position as Corner, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../place';

export const isPolygon = (geometry: Geometry): geometry is Polygon | MultiPolygon =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** The first corner of any geometry. */
export function cornerOf(geometry: Geometry): Corner | undefined {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.map(cornerOf).find(Boolean);
  let found: unknown = geometry.coordinates;
  while (Array.isArray(found) && Array.isArray(found[0])) found = found[0];
  return Array.isArray(found) && typeof found[0] === 'number' ? (found as Corner) : undefined;
}

/** A polygon's corners as degrees on its own datum; undefined where one of them is nowhere in China. */
export function placedShape(
  geometry: Polygon | MultiPolygon,
  place: (corner: Corner) => Position | undefined,
): Polygon | MultiPolygon | undefined {
  let isWhole = true;
  const ring = (corners: Corner[]): Corner[] =>
    corners.map((corner) => {
      const [x, y] = place(corner) ?? [];
      if (x === undefined || y === undefined) {
        isWhole = false;
        return corner;
      }
      return corner.length > 2 ? [x, y, 0] : [x, y];
    });
  const placed: Polygon | MultiPolygon =
    geometry.type === 'Polygon'
      ? { type: 'Polygon', coordinates: geometry.coordinates.map(ring) }
      : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((part) => part.map(ring)) };
  return isWhole ? placed : undefined;
}

/** The middle of a shape's box, which stands for it where points are counted. */
export function middleOf(geometry: Polygon | MultiPolygon): Position {
  const [west, south, east, north] = bbox(geometry);
  return [(west + east) / 2, (south + north) / 2];
}
