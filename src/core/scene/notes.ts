import { localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Dataset } from '../dataset';
import { isFormula } from '../formulas/formula';
import type { Indicator } from '../indicator';
import { formatPeriod } from '../period';
import type { View } from '../view';
import { ageText } from './age';
import { isBrushedOut } from './brush';
import { ownPlacesNotes } from './pointsMarks';
import type { Coverage, SceneNote } from './scene';
import type { Spotlight } from './spotlight';
import type { LevelValues } from './values';

/** How many values a map of circles cannot draw, being zero or less. */
function withoutCircle(view: View, level: LevelValues | undefined): number {
  if (view.encoding !== 'symbols' || view.level === 'park' || !level) return 0;
  return [...level.values.values()].filter(({ value }) => value <= 0 && !isBrushedOut(view, value)).length;
}

/** What a formula took of other periods than its own, in words: the land of 2018, the census of a day. */
function otherPeriods(
  dataset: Dataset,
  { language }: View,
  levels: readonly LevelValues[],
  formula: string,
): string {
  const found = new Set<string>();
  for (const { figures } of levels.flatMap(({ values }) => [...values.values()]))
    if (figures[0].indicator === formula)
      for (const { indicator, period } of figures.slice(1)) {
        const name = dataset.indicators.get(indicator)?.name;
        if (name && period !== figures[0].period)
          found.add(
            translate(language, 'bases.ofPeriod', {
              period: formatPeriod(period, language),
              name: localText(name, language),
            }),
          );
      }
  const text = [...found].sort().join(translate(language, 'signs.listed'));
  return text === '' ? '' : translate(language, 'signs.aside', { text });
}

/** What a reader must be told beside the map. */
export function sceneNotes(
  dataset: Dataset,
  view: View,
  indicator: Indicator | undefined,
  levels: readonly LevelValues[],
  coverage: Coverage | undefined,
  spotlight: Spotlight | undefined,
): readonly SceneNote[] {
  const notes: SceneNote[] = [{ kind: 'schematic', text: translate(view.language, 'scene.schematic') }];
  if (spotlight) notes.push({ kind: 'marked', text: spotlight.text });
  const sheet = dataset.sheets.get(view.sheet);
  if (sheet && sheet.note.zh !== '')
    notes.push({ kind: 'sheet', text: localText(sheet.note, view.language) });
  if (coverage && coverage.count < coverage.total) notes.push({ kind: 'coverage', text: coverage.text });
  const made = [view, ...(levels.length > 1 && view.second ? [view.second] : [])]
    .map((question) => dataset.indicators.get(question.indicator))
    .filter((each) => each !== undefined && isFormula(each.id));
  for (const each of made) {
    const words = localText(each?.scope.zh ? each.scope : (each?.name ?? { zh: '', en: '' }), view.language);
    notes.push({
      kind: 'formula',
      text: translate(view.language, 'formulas.own', {
        words: words + otherPeriods(dataset, view, levels, each?.id ?? ''),
      }),
    });
  }
  const total =
    view.encoding === 'choropleth' &&
    view.normalisation === 'amount' &&
    view.level !== 'park' &&
    indicator?.additive &&
    coverage?.count !== 0;
  if (total) notes.push({ kind: 'total', text: translate(view.language, 'scene.total') });
  const bounded = levels.flatMap((level) =>
    [...level.values.values()].filter(({ bound }) => bound !== 'exact'),
  );
  if (bounded.length > 0)
    notes.push({
      kind: 'bounds',
      text: translate(view.language, 'bases.bounded', { count: bounded.length }),
    });
  const without = withoutCircle(view, levels[0]);
  if (without > 0)
    notes.push({
      kind: 'without-circle',
      text: translate(view.language, 'scene.withoutCircle', { count: without }),
    });
  const sources = new Set(
    levels.flatMap((level) =>
      [...level.values.values()].flatMap((shown) => shown.figures.map((figure) => figure.source)),
    ),
  );
  for (const trust of ['transcription', 'own'] as const)
    if ([...sources].some((source) => dataset.sources.get(source)?.trust === trust))
      notes.push({ kind: trust, text: translate(view.language, `scene.${trust}`) });
  notes.push(...ownPlacesNotes({ dataset, view }));
  const age = ageText(dataset, view);
  if (age !== '') notes.push({ kind: 'old', text: age });
  return notes;
}
