import { circle } from '@turf/turf';
import type { Polygon } from 'geojson';
import type { Position } from '../place';

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
