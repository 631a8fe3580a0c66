import { distance } from '@turf/turf';
import type { Position } from '../core/place';
import type { AreaShape } from '../core/view';
import type { DrawingKind, DrawnLine } from '../state/areaDrawing';
import type { ScreenPoint } from '../state/mapControl';

/** Pixels by which a point must differ from the one before it to count. */
const APART = 3;

export const isApart = (a: ScreenPoint, b: ScreenPoint): boolean => Math.hypot(a.x - b.x, a.y - b.y) >= APART;

/** How many points a shape has at least; a rectangle and a circle are told by two. */
const FEWEST: Readonly<Record<DrawingKind, number>> = { rectangle: 2, circle: 2, polygon: 3, lasso: 3 };

const CIRCLE_POINTS = 64;

/** The corners that points on the screen stand for, in pixels. */
export function cornersOf(kind: DrawingKind, points: readonly ScreenPoint[]): readonly ScreenPoint[] {
  const [first, second] = points;
  if (!first || !second) return points;
  if (kind === 'rectangle') return [first, { x: second.x, y: first.y }, second, { x: first.x, y: second.y }];
  if (kind !== 'circle') return points;
  const radius = Math.hypot(second.x - first.x, second.y - first.y);
  return Array.from({ length: CIRCLE_POINTS }, (_, index) => {
    const angle = (2 * Math.PI * index) / CIRCLE_POINTS;
    return { x: first.x + radius * Math.cos(angle), y: first.y + radius * Math.sin(angle) };
  });
}

/** The points without those that a slow pointer or the second click of two repeats. */
const apartPoints = (points: readonly ScreenPoint[]): readonly ScreenPoint[] =>
  points.filter((point, index) => {
    const before = points[index - 1];
    return !before || isApart(point, before);
  });

/** The line that points on the screen stand for; undefined where there are no two. */
export function lineOfPoints(
  points: readonly ScreenPoint[],
  toPosition: (point: ScreenPoint) => Position,
): DrawnLine | undefined {
  const apart = apartPoints(points);
  return apart.length < 2 ? undefined : { kind: 'line', path: apart.map(toPosition) };
}

/**
 * The area that points on the screen stand for; undefined where they are too few or too close to make one.
 * @param toPosition pixels to [longitude, latitude]
 */
export function areaOfPoints(
  kind: DrawingKind,
  points: readonly ScreenPoint[],
  toPosition: (point: ScreenPoint) => Position,
): AreaShape | undefined {
  const apart = apartPoints(points);
  const [first, second] = apart;
  // A pointer that goes to and fro between two spots encloses nothing.
  const spots = new Set(apart.map(({ x, y }) => `${x},${y}`)).size;
  if (!first || !second || spots < FEWEST[kind]) return undefined;
  if (kind === 'circle') {
    const [centre, edge] = [toPosition(first), toPosition(second)];
    return { kind: 'circle', centre, radius: distance([...centre], [...edge], { units: 'kilometers' }) };
  }
  const isFlat = first.x === second.x || first.y === second.y;
  if (kind === 'rectangle' && isFlat) return undefined;
  return { kind: 'polygon', ring: cornersOf(kind, apart).map(toPosition) };
}
