import type { ClassificationMethod } from '../view';
import { equalInterval } from './equalInterval';
import { geometric } from './geometric';
import { manual } from './manual';
import type { Method, MethodProblem } from './method';
import { naturalBreaks } from './naturalBreaks';
import { pretty } from './pretty';
import { quantile } from './quantile';
import { standardDeviation } from './standardDeviation';

/** Every classification method, in the order of the picker. */
export const METHODS: Readonly<Record<ClassificationMethod, Method>> = {
  quantile,
  'equal-interval': equalInterval,
  ckmeans: naturalBreaks,
  'standard-deviation': standardDeviation,
  geometric,
  pretty,
  manual,
};

/**
 * Why a method cannot classify these values; undefined when it can.
 * @example methodAvailable('geometric', [-1, 2]) //= 'needs-positive-values'
 */
export function methodAvailable(
  method: ClassificationMethod,
  values: readonly number[],
): MethodProblem | undefined {
  const ascending = values.filter(Number.isFinite).sort((a, b) => a - b);
  return METHODS[method].problem?.(ascending);
}
