import { quantileOf } from '../classification/quantile';

/** What a set of values is like. Quartiles by linear interpolation, deviation with n − 1. */
export interface Summary {
  readonly count: number;
  readonly sum: number;
  readonly mean: number;
  readonly deviation: number;
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly greatest: number;
}

/** Describes values; undefined for none. The deviation of a single value is 0. */
export function summarise(values: readonly number[]): Summary | undefined {
  const ascending = [...values].sort((a, b) => a - b);
  const count = ascending.length;
  if (count === 0) return undefined;
  const sum = ascending.reduce((total, value) => total + value, 0);
  const mean = sum / count;
  const squares = ascending.reduce((total, value) => total + (value - mean) ** 2, 0);
  return {
    count,
    sum,
    mean,
    deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : 0,
    least: quantileOf(ascending, 0),
    lowerQuartile: quantileOf(ascending, 0.25),
    median: quantileOf(ascending, 0.5),
    upperQuartile: quantileOf(ascending, 0.75),
    greatest: quantileOf(ascending, 1),
  };
}
