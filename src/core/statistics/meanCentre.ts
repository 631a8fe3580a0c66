import { bearing, distance } from '@turf/turf';
import type { Position } from '../place';
import type { WeightedPoint } from './weightedPoint';

/**
 * The centre of gravity of weighted points, as the weighted mean of longitudes and latitudes. Undefined where the weights add up
 * to nothing, or one is negative.
 * Method: Lefever (1926), Measuring geographic concentration by means of the standard deviational ellipse.
 */
export function weightedMeanCentre(points: readonly WeightedPoint[]): Position | undefined {
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0 || points.some(({ weight }) => weight < 0)) return undefined;
  return [
    points.reduce((sum, { point, weight }) => sum + point[0] * weight, 0) / total,
    points.reduce((sum, { point, weight }) => sum + point[1] * weight, 0) / total,
  ];
}

/** How far and whither a centre moved. */
export interface CentreShift {
  readonly from: Position;
  readonly to: Position;
  /** Great-circle distance in km. */
  readonly distance: number;
  /** Degrees clockwise from north, 0 to 360. */
  readonly bearing: number;
}

/**
 * The way of the centre of gravity from one period to another. Only places that weigh in both should be given, lest a place that
 * is missing once seem to move the centre.
 */
export function centreShift(
  before: readonly WeightedPoint[],
  after: readonly WeightedPoint[],
): CentreShift | undefined {
  const from = weightedMeanCentre(before);
  const to = weightedMeanCentre(after);
  if (!from || !to) return undefined;
  return {
    from,
    to,
    distance: distance([...from], [...to], { units: 'kilometers' }),
    bearing: (bearing([...from], [...to]) + 360) % 360,
  };
}
