import type { Figure } from '../figure';

/** All values that a printed number may stand for; both ends belong to it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Part of its value by which a number said to be approximate may be off. */
const ABOUT = 0.1;

/**
 * What a figure may stand for: half a unit of the last printed digit to either side, open upwards for `at-least` and
 * `more-than`, downwards for `at-most`, a tenth to either side for `about`.
 * @param halfUnit in the indicator's unit, 0 for counts that are exact
 */
export function intervalOf({ value, bound }: Pick<Figure, 'value' | 'bound'>, halfUnit: number): Interval {
  switch (bound) {
    case 'exact':
      return { low: value - halfUnit, high: value + halfUnit };
    case 'about':
      return { low: value - Math.abs(value) * ABOUT, high: value + Math.abs(value) * ABOUT };
    case 'at-most':
      return { low: value < 0 ? Number.NEGATIVE_INFINITY : 0, high: value };
    case 'at-least':
    case 'more-than':
      return { low: value, high: Number.POSITIVE_INFINITY };
  }
}

/** What a sum may be whose parts are known within bounds; of no parts 0. */
export const sumIntervals = (parts: readonly Interval[]): Interval => ({
  low: parts.reduce((sum, part) => sum + part.low, 0),
  high: parts.reduce((sum, part) => sum + part.high, 0),
});

/** What a product may be whose factors, none negative, are known within bounds; of no factors 1. */
export const productOf = (factors: readonly Interval[]): Interval => ({
  low: factors.reduce((product, factor) => product * factor.low, 1),
  high: factors.reduce((product, factor) => product * factor.high, 1),
});

/** One interval over another; undefined unless both are positive. */
export function ratioOf(top: Interval, bottom: Interval): Interval | undefined {
  if (top.low < 0 || bottom.low <= 0) return undefined;
  return { low: top.low / bottom.high, high: top.high / bottom.low };
}

/** Applies a rising function to both ends. */
export const mapInterval = ({ low, high }: Interval, rising: (value: number) => number): Interval => ({
  low: rising(low),
  high: rising(high),
});

/** Binary arithmetic must not turn two equal decimals into a difference. */
const NOISE = 1e-9;

/** Whether no value belongs to both. */
export function areApart(a: Interval, b: Interval): boolean {
  const slack = NOISE * Math.max(1, Math.abs(a.low), Math.abs(b.low));
  return a.low > b.high + slack || b.low > a.high + slack;
}
