import { circle, featureCollection, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../place';
import { NoArea } from './noArea';
import { ringParts } from './ringParts';

/** Corners of a circle: its polygon lacks 0.01 % of the round area. */
const CIRCLE_STEPS = 256;

/**
 * A geodesic circle.
 * @param radius in km
 * @throws RangeError on a radius that is not positive
 */
export function circleShape(centre: Position, radius: number): Polygon {
  if (!(radius > 0)) throw new RangeError(`a circle's radius must be positive, not ${radius}`);
  return circle([...centre], radius, { steps: CIRCLE_STEPS, units: 'kilometers' }).geometry;
}

/**
 * The land that a drawn ring encloses, each piece once, however the ring crosses, touches or repeats itself. The ring may
 * be open.
 * @throws NoArea where it encloses none
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
  if (!start || open.length < 3) throw new NoArea('areas.threeCorners', { count: open.length });
  const parts = ringParts(open);
  const [only] = parts;
  const isSimple = parts.length === 1 && only?.coordinates[0]?.length === open.length + 1;
  if (isSimple) return { type: 'Polygon', coordinates: [[...open, start].map(([x, y]) => [x, y])] };
  const merged = mergeShapes(parts);
  if (!merged) throw new NoArea('areas.noLand', {});
  return merged;
}

/** One shape of several, without their shared borders; undefined for none. */
export function mergeShapes(shapes: readonly (Polygon | MultiPolygon)[]): Polygon | MultiPolygon | undefined {
  const features = shapes.map(
    (geometry): Feature<Polygon | MultiPolygon> => ({ type: 'Feature', properties: {}, geometry }),
  );
  const [only] = features;
  if (!only || features.length === 1) return only?.geometry;
  return union(featureCollection(features))?.geometry;
}

/** Degrees that no edge exceeds. */
const LONGEST = 0.05;

function denseRing(ring: readonly (readonly number[])[]): number[][] {
  return ring.flatMap((corner, index): number[][] => {
    const next = ring[index + 1];
    if (!next) return [[...corner]];
    const [x = 0, y = 0] = corner;
    const [right, up] = [(next[0] ?? 0) - x, (next[1] ?? 0) - y];
    const parts = Math.max(1, Math.ceil(Math.max(Math.abs(right), Math.abs(up)) / LONGEST));
    return Array.from({ length: parts }, (_, part) => [x + (right * part) / parts, y + (up * part) / parts]);
  });
}

/**
 * The same shape with points along its long edges. Turf reckons a ring's area from the latitudes of its corners, so
 * that a few corners far apart give another area than the same ring cut at borders: 3 of 18,000 km².
 */
export function denseEdges(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(denseRing) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((part) => part.map(denseRing)) };
}
