import { type Answered, answer, isWhole } from '../../core/answer';
import type { Boundaries } from '../../core/boundaries';
import type { Dataset } from '../../core/dataset';
import { hasRatio } from '../../core/differenceUnit';
import type { Place } from '../../core/place';
import type { Question } from '../../core/question';
import type { View } from '../../core/view';

/** One compared place with its answer set against the base. */
export interface ComparisonRow {
  readonly place: Place;
  /** Undefined where there is none that may stand beside others. */
  readonly answer: Answered | undefined;
  /** Digits after the point of the difference: as many as any of the rows shows. */
  readonly decimals: number;
  /** The value less the base's, in the shown unit; undefined without both, and for the base itself. */
  readonly difference: number | undefined;
  /** The value over the base's; undefined also where the base is zero, signs differ, or it would be one of growth or ranks. */
  readonly ratio: number | undefined;
}

/**
 * The compared places in their order, each with its answer.
 * @param view tells which places, their base and the language
 */
export function comparisonRows(
  dataset: Dataset,
  boundaries: Boundaries,
  view: Pick<View, 'comparison' | 'base' | 'language'>,
  { indicator, period, status, normalisation }: Question,
): readonly ComparisonRow[] {
  const rows = view.comparison.flatMap((id) => {
    const place = dataset.places.get(id);
    if (!place) return [];
    const question = { place: id, indicator, period, status, normalisation };
    const found = answer(dataset, boundaries, question, view.language);
    return [{ place, answer: isWhole(found) ? found : undefined }];
  });
  const isRatio = hasRatio(dataset.indicators.get(indicator), normalisation);
  const decimals = rows.reduce((most, row) => Math.max(most, row.answer?.decimals ?? 0), 0);
  const base = rows.find((row) => row.place.id === view.base)?.answer?.value;
  return rows.map((row): ComparisonRow => {
    const value = row.answer?.value;
    if (base === undefined || value === undefined || row.place.id === view.base)
      return { ...row, decimals, difference: undefined, ratio: undefined };
    const ratio = !isRatio || base === 0 || value / base < 0 ? undefined : value / base;
    return { ...row, decimals, difference: value - base, ratio };
  });
}
