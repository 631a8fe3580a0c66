import { inBothLanguages } from '../../i18n/inBothLanguages';
import type { Method } from './method';

/**
 * The quantile of ascending values by linear interpolation between order statistics.
 * Method: Hyndman & Fan (1996), Sample quantiles in statistical packages, definition 7 (the default of R and NumPy).
 * @param values ascending, not empty
 * @param share 0 to 1
 * @example quantileOf([1, 2, 3, 4], 0.5) //= 2.5
 */
export function quantileOf(values: readonly number[], share: number): number {
  const position = (values.length - 1) * share;
  const below = Math.floor(position);
  const lower = values[below] ?? Number.NaN;
  const upper = values[below + 1] ?? lower;
  return lower + (upper - lower) * (position - below);
}

/**
 * Classes of equally many values, so far as ties allow: a class holds its lower limit, so that where the least value fills
 * more than a class, the next limit is the next value above it.
 */
export const quantile: Method = {
  id: 'quantile',
  name: inBothLanguages('methods.quantile'),
  breaks: (values, count) => {
    const [least = Number.NaN] = values;
    const next = values.find((value) => value > least) ?? least;
    return Array.from({ length: count - 1 }, (_, index) => {
      const limit = quantileOf(values, (index + 1) / count);
      return limit > least ? limit : next;
    });
  },
};
