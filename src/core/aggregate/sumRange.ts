import type { Dataset } from '../dataset';
import type { Park } from '../place';
import type { PlainQuestion } from '../question';
import type { Aggregate } from './aggregate';
import { sumParks } from './sumParks';

/** What parks add up to for sure, and with all that may belong to them; each the sum with its own coverage. */
export interface SumRange {
  readonly sure: Aggregate;
  readonly most: Aggregate;
  /** What the places of `most` would be if each were added, parts of counted wholes too; undefined where none is left out. */
  readonly addedUp: number | undefined;
}

/** Parks that surely belong together, and those of which only the error of their points decides. */
export interface UnsureParks {
  readonly sure: readonly Park[];
  readonly possible: readonly Park[];
}

/** The range of a sum; undefined where no possible park has a figure, so that nothing can change it. */
export function sumRange(
  dataset: Dataset,
  { sure, possible }: UnsureParks,
  question: PlainQuestion,
): SumRange | undefined {
  if (!sumParks(dataset, possible, question).ok) return undefined;
  const least = sumParks(dataset, sure, question);
  const most = sumParks(dataset, [...sure, ...possible], question);
  if (!most.ok) return undefined;
  const leftOut = most.leftOut.map(({ figure }) => figure.value);
  return {
    sure: least,
    most,
    addedUp: leftOut.length > 0 ? leftOut.reduce((sum, value) => sum + value, most.value) : undefined,
  };
}
