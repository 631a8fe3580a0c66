import type { LocalText } from '../../i18n/language';
import type { ClassificationMethod } from '../view';

/** Why a method cannot classify the values at hand. */
export type MethodProblem = 'needs-positive-values' | 'needs-varying-values';

/** A way to find class limits. */
export interface Method {
  readonly id: ClassificationMethod;
  readonly name: LocalText;
  /**
   * The inner limits before they are made clean by `classify`.
   * @param values finite numbers, ascending, at least two distinct ones
   * @param count wanted classes, at most the number of distinct values
   * @param given limits that the user set
   */
  readonly breaks: (values: readonly number[], count: number, given: readonly number[]) => readonly number[];
  /** Says why it cannot serve these values (ascending), or nothing when it can. */
  readonly problem?: (values: readonly number[]) => MethodProblem | undefined;
}
