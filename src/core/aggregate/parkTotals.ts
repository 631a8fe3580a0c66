import type { Dataset } from '../dataset';
import { comparePeriods } from '../period';
import type { Park } from '../place';
import type { PlainQuestion } from '../question';
import type { Aggregate } from './aggregate';
import { PLANNED_AREA } from './landOf';
import { sumParks } from './sumParks';
import { type SumRange, sumRange, type UnsureParks } from './sumRange';
import { targetDensity } from './targetDensity';

/** What parks add up to for one indicator, period and status. */
export interface ParkSum {
  readonly question: PlainQuestion;
  readonly sum: Aggregate;
  /** For sure, and at most; undefined where the belonging of every park with a figure is sure. */
  readonly range: SumRange | undefined;
  /** For a target: per km² of the planned area of the parks that have both. */
  readonly perArea: Aggregate | undefined;
}

/**
 * Planned area and every additive target of parks, each summed apart by indicator, period and status: output never
 * with trade volume. Planned area comes first.
 * @param parks those that count
 * @param unsure the same told apart by how sure it is that they belong together, with those that may
 */
export function parkSums(
  dataset: Dataset,
  parks: readonly Park[],
  unsure: UnsureParks = { sure: parks, possible: [] },
): readonly ParkSum[] {
  const questions = new Map<string, PlainQuestion>();
  for (const park of new Set([...parks, ...unsure.possible])) {
    for (const { indicator, period, status } of dataset.figuresByPlace.get(park.id) ?? []) {
      const asked = indicator === PLANNED_AREA || status === 'target';
      if (!asked || !dataset.indicators.get(indicator)?.additive) continue;
      questions.set(`${indicator} ${period} ${status}`, { indicator, period, status });
    }
  }
  const first = (question: PlainQuestion) => (question.indicator === PLANNED_AREA ? 0 : 1);
  return [...questions.values()]
    .sort((a, b) => first(a) - first(b) || comparePeriods(a.period, b.period))
    .map((question) => ({
      question,
      sum: sumParks(dataset, parks, question),
      range: sumRange(dataset, unsure, question),
      perArea: question.indicator === PLANNED_AREA ? undefined : targetDensity(dataset, parks, question),
    }));
}
