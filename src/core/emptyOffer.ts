import type { Dataset } from './dataset';
import type { Status } from './figure';
import { listIndicators } from './indicatorList';
import type { Level } from './place';
import { availability } from './query';
import type { View } from './view';

/** What a view without one figure can be changed to, so that there are some. */
export type EmptyOffer =
  | { readonly kind: 'period'; readonly period: string; readonly status: Status; readonly count: number }
  | { readonly kind: 'level'; readonly level: Level; readonly count: number }
  | { readonly kind: 'indicator'; readonly indicator: string; readonly count: number };

const MOST_PERIODS = 2;
const MOST_INDICATORS = 3;

/**
 * What has figures where a view has none, nearest to what was asked: the indicator's other periods at this level, the
 * levels that have it, and the best covered indicators of this level, those of its theme first.
 */
export function emptyOffers(dataset: Dataset, view: View): readonly EmptyOffer[] {
  const periods = availability(dataset, view.indicator, view.level)
    .filter(({ period, status }) => period !== view.period || status !== view.status)
    .map(({ period, status, count }) => ({ kind: 'period' as const, period, status, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_PERIODS);
  const listed = listIndicators(dataset, view.level);
  const levels = (listed.find(({ indicator }) => indicator.id === view.indicator)?.coverage ?? [])
    .filter(({ level }) => level !== view.level)
    .map(({ level, count }) => ({ kind: 'level' as const, level, count }));
  const theme = dataset.indicators.get(view.indicator)?.theme;
  const indicators = listed
    .filter(({ standing, indicator }) => standing === 'here' && indicator.id !== view.indicator)
    .sort((a, b) => Number(b.indicator.theme === theme) - Number(a.indicator.theme === theme))
    .slice(0, MOST_INDICATORS)
    .map(({ indicator, coverage }) => ({
      kind: 'indicator' as const,
      indicator: indicator.id,
      count: coverage[0]?.count ?? 0,
    }));
  return periods.length > 0 ? [...periods, ...levels] : [...levels, ...indicators];
}
