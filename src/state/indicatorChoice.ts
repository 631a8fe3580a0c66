import { bestPeriod, wellCovered } from '../core/bestPeriod';
import type { Dataset } from '../core/dataset';
import { LEVELS, type Level } from '../core/place';
import { availability } from '../core/query';
import type { Classification, View } from '../core/view';

/** Limits that were set for one indicator say nothing about another. */
function freshClasses(classification: Classification): Classification {
  const method = classification.method === 'manual' ? 'quantile' : classification.method;
  return { ...classification, method, breaks: [], locked: false };
}

/**
 * The level that a person sees an indicator at first: the one on screen while it shows more than one place, else the one
 * that shows most, of equals the one on screen.
 */
function levelOfBestSight(dataset: Dataset, shown: Level, indicator: string): Level {
  const most = (level: Level) =>
    availability(dataset, indicator, level).reduce((best, { count }) => Math.max(best, count), 0);
  if (most(shown) > 1) return shown;
  return LEVELS.reduce((best, level) => (most(level) > most(best) ? level : best), shown);
}

/**
 * What changes in the view when an indicator is chosen: level, period and status stay where it is well covered,
 * and move to the best where not.
 */
export function indicatorChoice(dataset: Dataset, view: View, indicator: string): Partial<View> {
  const level = levelOfBestSight(dataset, view.level, indicator);
  return {
    indicator,
    ...levelChoice(dataset, { ...view, indicator }, level),
    classification: freshClasses(view.classification),
    normalisation: 'amount',
    palette: '',
    encoding: view.encoding === 'symbols' ? 'symbols' : 'choropleth',
    second: undefined,
  };
}

/** What changes when a level is chosen: period and status stay where the indicator is well covered there. */
export function levelChoice(dataset: Dataset, view: View, level: Level): Partial<View> {
  const available = availability(dataset, view.indicator, level);
  const kept = wellCovered(available).some(
    (entry) => entry.period === view.period && entry.status === view.status,
  );
  const best = kept ? undefined : bestPeriod(available);
  return { level, brush: undefined, ...(best && { period: best.period, status: best.status }) };
}

/** What changes when a status is chosen: the period stays where it has that status, else the best that has. */
export function statusChoice(dataset: Dataset, view: View, status: View['status']): Partial<View> {
  const available = availability(dataset, view.indicator, view.level).filter(
    (entry) => entry.status === status,
  );
  const kept = available.some((entry) => entry.period === view.period);
  return {
    status,
    brush: undefined,
    ...(kept ? {} : { period: bestPeriod(available)?.period ?? view.period }),
  };
}
