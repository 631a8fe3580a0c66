import { bestPeriod } from '../core/bestPeriod';
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
 * What changes in the view when an indicator is chosen: level, period and status stay where it has figures,
 * and move to the best that do where not.
 */
export function indicatorChoice(dataset: Dataset, view: View, indicator: string): Partial<View> {
  const levels: readonly Level[] = [view.level, ...LEVELS.filter((level) => level !== view.level)];
  const level =
    levels.find((candidate) => availability(dataset, indicator, candidate).length > 0) ?? view.level;
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

/** What changes when a level is chosen: period and status stay where the indicator has figures there. */
export function levelChoice(dataset: Dataset, view: View, level: Level): Partial<View> {
  const available = availability(dataset, view.indicator, level);
  const kept = available.some((entry) => entry.period === view.period && entry.status === view.status);
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
