import type { Dataset } from '../../core/dataset';
import type { Status } from '../../core/figure';
import type { Indicator } from '../../core/indicator';
import { comparePeriods } from '../../core/period';
import type { PlaceId } from '../../core/place';

export interface CommonQuestion {
  readonly indicator: Indicator;
  readonly period: string;
  readonly status: Status;
}

/**
 * For each additive indicator, the newest period and status that most of the places have a figure for.
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
    const found = new Map<string, { period: string; status: Status; places: Set<PlaceId> }>();
    for (const { place, period, status } of dataset.figuresByIndicator.get(indicator.id) ?? []) {
      if (!wanted.has(place)) continue;
      const key = `${period} ${status}`;
      const entry = found.get(key) ?? { period, status, places: new Set() };
      entry.places.add(place);
      found.set(key, entry);
    }
    const [best] = [...found.values()].sort(
      (a, b) => b.places.size - a.places.size || comparePeriods(b.period, a.period),
    );
    return best ? [{ indicator, period: best.period, status: best.status }] : [];
  });
}
