import { kinks, unkinkPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../place';

/**
 * The shape that a drawn ring encloses. The ring may be open; one that crosses itself falls apart at its crossings.
 * @throws RangeError on fewer than three different corners
 */
export function ringShape(ring: readonly Position[]): Polygon | MultiPolygon {
  const corners = ring.filter(([x, y], index) => {
    const [beforeX, beforeY] = ring[index - 1] ?? [];
    return x !== beforeX || y !== beforeY;
  });
  const [first] = corners;
  const last = corners.at(-1);
  const isClosed = first && last && corners.length > 1 && first[0] === last[0] && first[1] === last[1];
  const open = isClosed ? corners.slice(0, -1) : corners;
  const [start] = open;
  if (!start || open.length < 3)
    throw new RangeError(`an area needs three corners, this one has ${open.length}`);
  const polygon: Polygon = { type: 'Polygon', coordinates: [[...open, start].map(([x, y]) => [x, y])] };
  if (kinks(polygon).features.length === 0) return polygon;
  const parts = unkinkPolygon(polygon).features.map((feature) => feature.geometry.coordinates);
  return { type: 'MultiPolygon', coordinates: parts };
}
