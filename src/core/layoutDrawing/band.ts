import { bearing, destination } from '@turf/turf';
import type { Polygon } from 'geojson';
import type { Position } from '../place';

/** Points of a rounded end. */
const CAP_STEPS = 12;

const at = ([longitude, latitude]: Position, distance: number, angle: number): number[] =>
  destination([longitude, latitude], distance, angle).geometry.coordinates;

/** Bearing of the line at a point: from its neighbour before to its neighbour behind. */
function direction(line: readonly Position[], index: number): number {
  const before = line[Math.max(0, index - 1)] as Position;
  const after = line[Math.min(line.length - 1, index + 1)] as Position;
  return bearing([...before], [...after]);
}

/** An even choice of points, so that a band stays light. */
function thin(line: readonly Position[], most: number): readonly Position[] {
  if (line.length <= most) return line;
  const step = (line.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => line[Math.round(index * step)] as Position);
}

/**
 * The land within a distance of a gently bent line, with rounded ends: for drawing only.
 * Lighter than a true buffer, and equal to it where the line bends less than the distance.
 * @param line at least two positions, [longitude, latitude]
 * @param halfWidth in km
 */
export function bandAlong(line: readonly Position[], halfWidth: number): Polygon {
  const points = thin(line, 32);
  const left: number[][] = [];
  const right: number[][] = [];
  points.forEach((point, index) => {
    const angle = direction(points, index);
    left.push(at(point, halfWidth, angle - 90));
    right.push(at(point, halfWidth, angle + 90));
  });
  const cap = (point: Position, from: number) =>
    Array.from({ length: CAP_STEPS - 1 }, (_, step) =>
      at(point, halfWidth, from + ((step + 1) / CAP_STEPS) * 180),
    );
  const last = points.length - 1;
  const ring = [
    ...left,
    ...cap(points[last] as Position, direction(points, last) - 90),
    ...right.reverse(),
    ...cap(points[0] as Position, direction(points, 0) + 90),
  ];
  ring.push(ring[0] as number[]);
  return { type: 'Polygon', coordinates: [ring] };
}
