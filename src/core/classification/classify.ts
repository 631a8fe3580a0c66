import type { Classification } from '../view';
import { METHODS } from './methods';

const MINIMUM_CLASSES = 2;
export const MAXIMUM_CLASSES = 9;

function ascendingDistinct(values: readonly number[]): number[] {
  return [...new Set(values.filter(Number.isFinite))].sort((a, b) => a - b);
}

/**
 * The inner limits of the classes: ascending, above the least value and at most the greatest one; one fewer than
 * the classes, and fewer when there are fewer distinct values. Manual and locked limits come back as given
 * (ascending, without repeats), even beyond the values, since they hold still while the values change.
 * A method that cannot serve the values (see `methodAvailable`) gives way to quantiles.
 * @param values in the shown unit, in any order; what is not finite is left out
 */
export function classify(values: readonly number[], classification: Classification): readonly number[] {
  const given = ascendingDistinct(classification.breaks).slice(0, MAXIMUM_CLASSES - 1);
  if (classification.method === 'manual' || (classification.locked && given.length > 0)) return given;

  const ascending = values.filter(Number.isFinite).sort((a, b) => a - b);
  const distinct = ascendingDistinct(values);
  const wanted = Math.min(MAXIMUM_CLASSES, Math.max(MINIMUM_CLASSES, Math.round(classification.count)));
  const count = Math.min(wanted, distinct.length);
  if (count < MINIMUM_CLASSES) return [];

  const asked = METHODS[classification.method];
  const method = asked.problem?.(ascending) === undefined ? asked : METHODS.quantile;
  const [least = 0] = distinct;
  const greatest = distinct.at(-1) ?? least;
  return ascendingDistinct(method.breaks(ascending, count, given)).filter(
    (limit) => limit > least && limit <= greatest,
  );
}
