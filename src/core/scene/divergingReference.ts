import { normalise } from '../aggregate/normalise';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { View } from '../view';

const REGION = '450000';

/**
 * The value at which a diverging scale turns, in the shown unit: the autonomous region's own where the view asks for it
 * and the data have it, else a target met (100 %) or zero.
 */
export function divergingReference(dataset: Dataset, boundaries: Boundaries, view: View): number {
  if (view.reference === 'region') {
    const key = { place: REGION, indicator: view.indicator, period: view.period, status: view.status };
    const own = normalise(dataset, boundaries, key, view.normalisation);
    if (own.ok) return own.value;
  }
  return view.normalisation === 'achievement' ? 100 : 0;
}
