import { bboxClip } from '@turf/turf';
import type { BBox, Position } from 'geojson';

/** Where the land border meets the sea: the mouth of the Beilun river at 竹山. */
export const beilunMouth: Position = [108.03, 21.55];

/**
 * China's land border from the mouth of the Beilun river westwards, as the boundary package has it
 * (the outer edge of its areas, which it does not hold as a line).
 * @param outerRing China's mainland, `[longitude, latitude]`
 * @param west longitude at which the walk ends
 * @throws when neither direction along the ring leads west
 */
export function traceLandBorder(outerRing: Position[], west: number): Position[] {
  const ring = outerRing.slice(0, -1);
  const mouth = nearestIndex(ring, beilunMouth);
  for (const step of [1, -1]) {
    const path = walk(ring, mouth, step, west);
    if (path) return path;
  }
  throw new Error(`No way along the outer ring from [${beilunMouth}] to longitude ${west}`);
}

/** A coast goes east before it goes west: a walk that leaves the mouth to the east is the wrong one. */
function walk(ring: Position[], start: number, step: number, west: number): Position[] | undefined {
  const path: Position[] = [];
  for (let count = 0; count < ring.length; count += 1) {
    const position = ring[(start + step * count + ring.length * 2) % ring.length] as Position;
    if ((position[0] as number) > (beilunMouth[0] as number) + 0.5) return undefined;
    path.push(position);
    if ((position[0] as number) < west) return path;
  }
  return undefined;
}

/** The position of a ring or path that is nearest to another, in degrees. */
export function nearestIndex(path: Position[], [longitude = 0, latitude = 0]: Position): number {
  const distances = path.map(([x = 0, y = 0]) => Math.hypot(x - longitude, y - latitude));
  return distances.indexOf(Math.min(...distances));
}

/** The parts of a path inside a box. */
export function clipLine(coordinates: Position[], box: BBox): Position[][] {
  const clipped = bboxClip({ type: 'LineString', coordinates }, box).geometry;
  const parts = clipped.type === 'LineString' ? [clipped.coordinates] : (clipped.coordinates as Position[][]);
  return parts.filter((part) => part.length > 1);
}
