import { bestPeriod } from '../../core/bestPeriod';
import type { Dataset } from '../../core/dataset';
import type { Indicator } from '../../core/indicator';
import type { PlaceId } from '../../core/place';
import { availabilityAmong } from '../../core/query';
import type { PlainQuestion } from '../../core/question';

/** A question with the indicator that it is about. */
export interface CommonQuestion extends Omit<PlainQuestion, 'indicator'> {
  readonly indicator: Indicator;
}

/**
 * For each additive indicator that any of the places has, the period and status that opens, see `bestPeriod`.
 * @param except an indicator that is shown already
 */
export function commonQuestions(
  dataset: Dataset,
  places: readonly PlaceId[],
  except: string,
): readonly CommonQuestion[] {
  const wanted = new Set(places);
  return [...dataset.indicators.values()].flatMap((indicator): CommonQuestion[] => {
    if (!indicator.additive || indicator.id === except) return [];
    const best = bestPeriod(availabilityAmong(dataset, indicator.id, wanted));
    return best ? [{ indicator, period: best.period, status: best.status }] : [];
  });
}
