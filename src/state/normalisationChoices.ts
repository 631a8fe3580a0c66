import { answer, type Refusal } from '../core/answer';
import type { Boundaries } from '../core/boundaries';
import type { Dataset } from '../core/dataset';
import { placesAtLevel } from '../core/query';
import { NORMALISATIONS, type Normalisation, type View } from '../core/view';

export interface NormalisationChoice {
  readonly normalisation: Normalisation;
  /** Why no place of the level has such a value; undefined where some do. */
  readonly refused: Refusal | undefined;
}

/** Each normalisation with the reason that it cannot be had for the view's indicator, level and period. */
export function normalisationChoices(
  dataset: Dataset,
  boundaries: Boundaries,
  view: View,
): readonly NormalisationChoice[] {
  const { indicator, period, status } = view;
  const places = placesAtLevel(dataset, view.level);
  return NORMALISATIONS.map((normalisation) => {
    const reasons = new Set<Refusal>();
    for (const { id } of places) {
      const question = { place: id, indicator, period, status, normalisation };
      const found = answer(dataset, boundaries, question, view.language);
      if (found.ok) return { normalisation, refused: undefined };
      reasons.add(found.reason);
    }
    const telling = [...reasons].find((reason) => reason !== 'no-figure') ?? 'no-figure';
    return { normalisation, refused: telling };
  });
}
