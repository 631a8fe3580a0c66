import { type Language, localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Dataset } from '../dataset';
import type { Source } from '../figure';
import type { Layout } from '../layout';
import { formatPeriod } from '../period';
import type { Question } from '../question';
import type { Normalisation, View } from '../view';
import type { ShownValue } from './scene';
import type { LevelValues } from './values';

/** How a number was derived, in words; an area over land is a share of it. */
export function normalisationText(normalisation: Normalisation, unit: string, language: Language): string {
  const isShareOfLand = normalisation === 'per-area' && unit === '%';
  return translate(language, isShareOfLand ? 'scene.shareOfLand' : `scene.normalisation.${normalisation}`);
}

/**
 * Indicator, period, and status or normalisation where they are not the plain ones: 工业总产值，2017年（亿元）.
 * @param unit as shown, in the language
 * @param against what the numbers are set against, in words, see `againstText`
 */
export function questionTitle(
  dataset: Dataset,
  question: Question,
  unit: string,
  language: Language,
  against = '',
): string {
  const indicator = dataset.indicators.get(question.indicator);
  if (!indicator) return '';
  const extra = [
    question.status === 'actual' ? '' : translate(language, `scene.status.${question.status}`),
    question.normalisation === 'amount' ? '' : normalisationText(question.normalisation, unit, language),
    against,
    unit,
  ].filter((text) => text !== '');
  const joined = translate(language, 'signs.joined');
  const tail = extra.length > 0 ? translate(language, 'signs.aside', { text: extra.join(joined) }) : '';
  return `${localText(indicator.name, language)}${joined}${formatPeriod(question.period, language)}${tail}`;
}

/** The title line of a scene: the sheet or layout and the indicator, in words. */
export function sceneTitle(
  dataset: Dataset,
  view: View,
  layouts: readonly Layout[],
  indicatorTitle: string,
): string {
  const sheet = dataset.sheets.get(view.sheet);
  if (sheet) return localText(sheet.name, view.language);
  const layout = layouts[0];
  const name = layout ? localText(layout.name, view.language) : '';
  const quoted =
    name && !name.includes('“') ? translate(view.language, 'signs.quoted', { text: name }) : name;
  return [quoted, indicatorTitle].filter((part) => part !== '').join(' · ');
}

/** The documents that a map rests on: of its layouts, of the figures that it shows, of its sheet. */
export function sourcesShown(
  dataset: Dataset,
  view: Pick<View, 'sheet'>,
  layouts: readonly Layout[],
  shown: Iterable<Pick<ShownValue, 'figures'>>,
): readonly Source[] {
  const ids = new Set<string>();
  for (const layout of layouts) ids.add(layout.source);
  for (const { figures } of shown) for (const figure of figures) ids.add(figure.source);
  const sheet = dataset.sheets.get(view.sheet);
  if (sheet) ids.add(sheet.source);
  return [...ids].flatMap((id) => dataset.sources.get(id) ?? []);
}

/** The title of a source in its marks, as a line of sources has it; empty where it has none. */
export function sourceTitle(source: Source, language: Language): string {
  const title = localText(source.title, language);
  return title === '' || title.startsWith('《') ? title : translate(language, 'signs.work', { text: title });
}

/** The documents that what is shown rests on, as one line. */
export function sourceLine(
  dataset: Dataset,
  view: View,
  layouts: readonly Layout[],
  levels: readonly LevelValues[],
): string {
  const { language } = view;
  const shown = levels.flatMap(({ values }) => [...values.values()]);
  const titles = sourcesShown(dataset, view, layouts, shown)
    .map((source) => sourceTitle(source, language))
    .filter((title) => title !== '');
  return titles.length === 0
    ? ''
    : translate(language, 'scene.source', { sources: titles.join(translate(language, 'signs.works')) });
}
