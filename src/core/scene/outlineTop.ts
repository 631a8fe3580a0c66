import type { Position as Coordinates, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../place';

interface Ring {
  readonly ring: readonly Coordinates[];
  readonly middle: number;
  readonly size: number;
}

function measured(ring: readonly Coordinates[]): Ring {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { ring, middle: (west + east) / 2, size: (east - west) * (north - south) };
}

/**
 * Where the name of an outline stands: the northernmost point, [longitude, latitude], at which the middle meridian of the
 * largest part meets its outer ring.
 * @throws RangeError on a geometry without rings
 */
export function outlineTop(geometry: Polygon | MultiPolygon): Position {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const [largest] = polygons
    .flatMap(([outer]) => (outer && outer.length > 1 ? [measured(outer)] : []))
    .sort((a, b) => b.size - a.size);
  if (!largest) throw new RangeError(`a ${geometry.type} without rings has no top`);
  const { ring, middle } = largest;
  let top = -Infinity;
  for (let index = 0; index + 1 < ring.length; index++) {
    const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [ring[index], ring[index + 1]];
    if (x0 <= middle !== x1 <= middle) top = Math.max(top, y0 + ((y1 - y0) * (middle - x0)) / (x1 - x0));
  }
  return [middle, top];
}
