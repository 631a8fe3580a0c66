import { translate } from '../../i18n/translate';
import type { Dataset } from '../dataset';
import { keptOf } from '../keptOf';
import { comparePeriods, formatPeriod, periodEnd } from '../period';
import { availability } from '../query';
import type { View } from '../view';

/** A period that ends more than so many years before the newest figure of all data is told to be old. */
const YEARS = 3;

const yearOf = (period: string): number => Number(periodEnd(period).slice(0, 4));

/** The year in which the newest actual figure of all data ends. */
const newestYear = keptOf((dataset) => ({
  year: dataset.figures.reduce(
    (newest, { period, status }) => (status === 'actual' ? Math.max(newest, yearOf(period)) : newest),
    Number.NEGATIVE_INFINITY,
  ),
}));

/**
 * What is said of a map whose figures are old: of when they are, and whether the indicator has newer ones at the level.
 * Empty for what is not old, and for targets and forecasts, which are of their own time.
 */
export function ageText(dataset: Dataset, view: View): string {
  const { indicator, period, status, level, language } = view;
  if (indicator === '' || period === '' || view.encoding === 'none' || status !== 'actual') return '';
  if (newestYear(dataset).year - yearOf(period) <= YEARS) return '';
  const newer = availability(dataset, indicator, level)
    .filter((each) => each.status === status && comparePeriods(each.period, period) > 0)
    .at(-1);
  const when = formatPeriod(period, language);
  if (!newer) return translate(language, 'scene.old', { period: when });
  return translate(language, 'scene.oldWithNewer', {
    period: when,
    newest: formatPeriod(newer.period, language),
    count: newer.count,
    total: newer.total,
  });
}
