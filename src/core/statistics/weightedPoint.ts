import type { Position } from '../place';

/** A place's point with the value that it weighs. */
export interface WeightedPoint {
  readonly point: Position;
  readonly weight: number;
}
