import { answer } from '../answer';
import { ATLAS } from '../atlasFile';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { View } from '../view';

/**
 * The value at which a diverging scale turns, in the shown unit: the autonomous region's own where the view asks for it
 * and the data have it, else a target met (100 %) or zero.
 */
export function divergingReference(dataset: Dataset, boundaries: Boundaries, view: View): number {
  if (view.reference === 'region') {
    const { indicator, period, status, normalisation, language } = view;
    const own = answer(
      dataset,
      boundaries,
      { place: ATLAS.region, indicator, period, status, normalisation },
      language,
    );
    if (own.ok) return own.value;
  }
  return view.normalisation === 'achievement' ? 100 : 0;
}
