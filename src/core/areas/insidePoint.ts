import { area, feature, pointOnFeature } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../place';
import { areaCentroid } from './areaCentroid';

function isInside([x, y]: Position, { coordinates }: Polygon): boolean {
  let inside = false;
  for (const ring of coordinates) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi = 0, yi = 0] = ring[i] ?? [];
      const [xj = 0, yj = 0] = ring[j] ?? [];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

/**
 * Where a label or mark of a shape stands best, [longitude, latitude]: the centre of mass of its largest part where that
 * lies inside the part, else a point inside it near its middle.
 * @throws RangeError on a geometry without parts
 */
export function insidePoint({ coordinates }: MultiPolygon): Position {
  const parts = coordinates.map((rings): Polygon => ({ type: 'Polygon', coordinates: rings }));
  const [largest] = parts.map((part) => ({ part, size: area(part) })).sort((a, b) => b.size - a.size);
  if (!largest) throw new RangeError('a shape without parts has no inside');
  const centre = areaCentroid(largest.part);
  if (isInside(centre, largest.part)) return centre;
  const [longitude = 0, latitude = 0] = pointOnFeature(feature(largest.part)).geometry.coordinates;
  return [longitude, latitude];
}
