import { distance } from '@turf/turf';
import type { Position } from '../place';

/** Metres along the ground between two positions, [longitude, latitude] in WGS-84 degrees. */
export const metresBetween = (from: Position, to: Position): number =>
  distance([...from], [...to], { units: 'meters' });
