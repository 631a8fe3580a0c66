import { bezierSpline, distance, lineString } from '@turf/turf';
import type { Position } from '../place';

const SAMPLES = 48;
/** How far an arc between two places bows out, as a share of their distance. */
const BOW = 0.16;

/** Orders points along their longest direction, so that a belt runs and does not zigzag. */
export function alongAxis(points: readonly Position[]): Position[] {
  let far: readonly [Position, Position] | undefined;
  let longest = -1;
  for (const a of points) {
    for (const b of points) {
      const length = distance([...a], [...b]);
      if (length > longest) {
        longest = length;
        far = a[0] <= b[0] ? [a, b] : [b, a];
      }
    }
  }
  if (!far) return [...points];
  const [[startX, startY], [endX, endY]] = far;
  const along = ([x, y]: Position) => (x - startX) * (endX - startX) + (y - startY) * (endY - startY);
  return [...points].sort((a, b) => along(a) - along(b));
}

/**
 * A smooth curve through points: a spline through three or more, an arc that bows away from `avoid` through two.
 * @returns positions [longitude, latitude]; empty for fewer than two points
 */
export function smoothCurve(points: readonly Position[], avoid?: Position): Position[] {
  const [first, second] = points;
  if (!first || !second) return [];
  if (points.length > 2) {
    return bezierSpline(lineString(points.map((point) => [...point])), {
      resolution: 4000,
      sharpness: 0.8,
    }).geometry.coordinates.map(([x = 0, y = 0]): Position => [x, y]);
  }
  const [dx, dy] = [second[0] - first[0], second[1] - first[1]];
  const left: Position = [(first[0] + second[0]) / 2 - dy * BOW, (first[1] + second[1]) / 2 + dx * BOW];
  const right: Position = [(first[0] + second[0]) / 2 + dy * BOW, (first[1] + second[1]) / 2 - dx * BOW];
  const bow = avoid && distance([...avoid], [...left]) > distance([...avoid], [...right]) ? left : right;
  return Array.from({ length: SAMPLES + 1 }, (_, index): Position => {
    const t = index / SAMPLES;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return [
      a * first[0] + b * (2 * bow[0] - (first[0] + second[0]) / 2) + c * second[0],
      a * first[1] + b * (2 * bow[1] - (first[1] + second[1]) / 2) + c * second[1],
    ];
  });
}
