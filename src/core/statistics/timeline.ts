import { isComparable } from '../aggregate/comparablePeriods';
import { type Availability, wellCovered } from '../bestPeriod';
import type { Boundaries } from '../boundaries';
import { classify } from '../classification/classify';
import type { Dataset } from '../dataset';
import { availability } from '../query';
import { levelValues } from '../scene/values';
import type { View } from '../view';
import { yearOf } from './timeSeries';

/** A stop of the period slider, or a year without figures. */
export interface TimelineStop {
  readonly year: number;
  /** Undefined for a gap: a year between two others that has no figure. */
  readonly entry: Availability | undefined;
  /**
   * True where it lasts as long as the view's period, has its status and is well covered: what playing runs through, so
   * that it ends on no map of a single place.
   */
  readonly playable: boolean;
}

/** The periods of the view's indicator and level in order, with the missing years between them as gaps. */
export function timeline(dataset: Dataset, view: View): readonly TimelineStop[] {
  const stops: TimelineStop[] = [];
  const available = availability(dataset, view.indicator, view.level);
  const alike = available.filter(
    ({ period, status }) => status === view.status && isComparable(period, view.period),
  );
  const played = new Set(wellCovered(alike));
  for (const entry of available) {
    const year = yearOf(entry.period);
    const before = stops.at(-1);
    for (let missing = (before?.year ?? year) + 1; missing < year; missing++) {
      stops.push({ year: missing, entry: undefined, playable: false });
    }
    stops.push({ year, entry, playable: played.has(entry) });
  }
  return stops;
}

/**
 * Class limits over the values of all periods that playing runs through, so that colours keep their meaning.
 * @returns inner limits, ascending, in the unit that the map shows
 */
export function breaksOverTime(dataset: Dataset, boundaries: Boundaries, view: View): readonly number[] {
  const values = timeline(dataset, view).flatMap(({ entry, playable }) => {
    if (!entry || !playable) return [];
    const asked = { ...view, period: entry.period };
    return [...levelValues(dataset, boundaries, view, asked).values.values()].map((shown) => shown.value);
  });
  return classify(values, { ...view.classification, locked: false });
}
