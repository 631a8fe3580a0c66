import type { MultiPolygon, Polygon } from 'geojson';
import type { BoundingBox } from '../place';

/** A border piece: x and y of its ends. */
type Segment = readonly [number, number, number, number];

/** The border pieces of a shape whose box meets another box. */
function segmentsNear(geometry: Polygon | MultiPolygon, [west, south, east, north]: BoundingBox): Segment[] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const found: Segment[] = [];
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i += 1) {
      const [ax = 0, ay = 0] = ring[i] ?? [];
      const [bx = 0, by = 0] = ring[i + 1] ?? [];
      const apart =
        (ax < west && bx < west) ||
        (ax > east && bx > east) ||
        (ay < south && by < south) ||
        (ay > north && by > north);
      if (!apart) found.push([ax, ay, bx, by]);
    }
  }
  return found;
}

/** On which side of a line from a to b a point lies: positive, negative, or 0 on it. */
function side(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}

function meet([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): boolean {
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
  const acrossFirst = side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) <= 0;
  return acrossFirst && side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) <= 0;
}

/**
 * Whether two shapes' borders cross or touch. Where they do not, each shape lies wholly inside or outside the other, and the
 * costly intersection can be spared.
 * @param box the second shape's box
 */
export function bordersMeet(
  one: Polygon | MultiPolygon,
  other: Polygon | MultiPolygon,
  box: BoundingBox,
): boolean {
  const near = segmentsNear(one, box);
  if (near.length === 0) return false;
  const candidates = segmentsNear(other, [-180, -90, 180, 90]);
  return near.some((segment) => candidates.some((candidate) => meet(segment, candidate)));
}
