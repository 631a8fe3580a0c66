import type { LocalText } from '../i18n/language';
import type { Dataset } from './dataset';
import { availability } from './query';
import { type DataFilter, DEFAULT_VIEW, type View } from './view';

const unknown = (what: LocalText, value: string): LocalText => ({
  zh: `没有${what.zh}“${value}”，已忽略`,
  en: `There is no ${what.en} "${value}"; it is left out`,
});

/**
 * Takes out of a view what the data do not have: unknown indicators, periods, layouts, places.
 * @returns the mended view, and what was taken out in words
 */
export function validateView(view: View, dataset: Dataset): { view: View; problems: readonly LocalText[] } {
  const problems: LocalText[] = [];
  const checked = { ...view };
  const drop = (what: LocalText, value: string) => problems.push(unknown(what, value));

  if (checked.indicator !== '' && !dataset.indicators.has(checked.indicator)) {
    drop({ zh: '指标', en: 'indicator' }, checked.indicator);
    checked.indicator = DEFAULT_VIEW.indicator;
    checked.period = DEFAULT_VIEW.period;
    checked.status = DEFAULT_VIEW.status;
  }
  if (checked.indicator !== '') Object.assign(checked, existingPeriod(checked, dataset, problems));
  if (checked.layout !== '') {
    const layout = dataset.layouts.get(checked.layout);
    if (!layout) {
      drop({ zh: '布局', en: 'layout' }, checked.layout);
      checked.layout = '';
      checked.element = '';
    } else if (checked.element !== '' && !layout.elements.some((element) => element.id === checked.element)) {
      drop({ zh: '布局要素', en: 'layout element' }, checked.element);
      checked.element = '';
    }
  } else checked.element = '';
  if (checked.selection !== '' && !dataset.places.has(checked.selection)) {
    drop({ zh: '地点', en: 'place' }, checked.selection);
    checked.selection = '';
  }
  for (const place of checked.comparison)
    if (!dataset.places.has(place)) drop({ zh: '地点', en: 'place' }, place);
  checked.comparison = [...new Set(checked.comparison)].filter((place) => dataset.places.has(place));
  // What is compared is always compared with something.
  if (!checked.comparison.includes(checked.base)) checked.base = checked.comparison[0] ?? '';
  if (checked.second && !dataset.indicators.has(checked.second.indicator)) {
    drop({ zh: '指标', en: 'indicator' }, checked.second.indicator);
    checked.second = undefined;
  }
  if (checked.third && !dataset.indicators.has(checked.third.indicator)) {
    drop({ zh: '指标', en: 'indicator' }, checked.third.indicator);
    checked.third = undefined;
  }
  if (checked.sheet !== '' && !dataset.sheets.has(checked.sheet)) {
    drop({ zh: '图件', en: 'sheet' }, checked.sheet);
    checked.sheet = '';
  }
  checked.dataFilter = existingFilter(checked.dataFilter, dataset, drop);
  return { view: checked, problems };
}

/** A filter of the page of data without what the data do not have, lest it hide everything. */
function existingFilter(
  filter: DataFilter,
  { sources, themes, places, indicators }: Dataset,
  drop: (what: LocalText, value: string) => void,
): DataFilter {
  const { source, theme, place, indicator } = filter;
  const checks = [
    ['source', source, sources, { zh: '来源', en: 'source' }],
    ['theme', theme, themes, { zh: '主题', en: 'theme' }],
    ['place', place, places, { zh: '地点', en: 'place' }],
    ['indicator', indicator, indicators, { zh: '指标', en: 'indicator' }],
  ] as const;
  const unknown = checks.filter(([, id, known]) => id !== '' && !known.has(id));
  for (const [, id, , what] of unknown) drop(what, id);
  return unknown.length === 0
    ? filter
    : { ...filter, ...Object.fromEntries(unknown.map(([part]) => [part, ''])) };
}

/** The asked period and status where they have figures, else the newest that has most of them. */
function existingPeriod(
  view: View,
  dataset: Dataset,
  problems: LocalText[],
): Pick<View, 'period' | 'status'> {
  const existing = availability(dataset, view.indicator, view.level);
  const asked = existing.find((entry) => entry.period === view.period && entry.status === view.status);
  if (asked || existing.length === 0) return { period: view.period, status: view.status };
  const most = Math.max(...existing.map((entry) => entry.count));
  const best = existing.findLast((entry) => entry.count === most);
  if (view.period !== '') problems.push(unknown({ zh: '时期', en: 'period' }, view.period));
  return best ? { period: best.period, status: best.status } : { period: view.period, status: view.status };
}
