import type { Dataset } from '../../core/dataset';
import type { PlainTable } from '../../core/export/table';
import type { Figure } from '../../core/figure';
import { againstText } from '../../core/scene/againstText';
import type { ShownValue } from '../../core/scene/scene';
import { normalisationText } from '../../core/scene/titles';
import type { Normalisation } from '../../core/view';
import { type Language, localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { LevelRow } from '../rows/levelRows';
import { FACTS } from '../rows/placeFacts';

/** A number with as many digits as it is shown with: a computer's further ones say nothing. */
function sensible(shown: ShownValue): number;
function sensible(shown: ShownValue | undefined): number | undefined;
function sensible(shown: ShownValue | undefined): number | undefined {
  return shown && Number(shown.value.toFixed(Math.min(shown.decimals, 15)));
}

/** The places as a table to take along: one row a place, each with its source and locator. */
export function levelTable(
  dataset: Dataset,
  rows: readonly LevelRow[],
  language: Language,
  normalisation: Normalisation = 'amount',
): PlainTable {
  const t = (key: Parameters<typeof translate>[1]) => translate(language, key);
  const nameOf = (figure: Figure | undefined) => {
    const indicator = dataset.indicators.get(figure?.indicator ?? '');
    return indicator && localText(indicator.name, language);
  };
  const against = againstText(
    dataset,
    rows.flatMap(({ shown }) => shown ?? []),
    language,
  );
  /** What a derived number is called: the indicator, how it was derived, and what it is set against. */
  const derivedName = (figure: Figure | undefined) => {
    const name = nameOf(figure);
    if (name === undefined || normalisation === 'amount') return name;
    const unit = rows.find(({ shown }) => shown)?.shown?.unit ?? '';
    const how = [normalisationText(normalisation, unit, language), against].filter((text) => text !== '');
    return name + translate(language, 'signs.aside', { text: how.join(t('signs.joined')) });
  };
  const titleOf = (figure: Figure | undefined) => {
    const source = dataset.sources.get(figure?.source ?? '');
    return source && localText(source.title, language);
  };
  const others = (['second', 'third'] as const).flatMap((part) => {
    const sample = rows.find((row) => row[part])?.[part];
    const figure = sample?.figures[0];
    if (!sample || !figure) return [];
    return [{ part, head: `${nameOf(figure)} ${figure.period} (${sample.unit})` }];
  });
  /** Those that any of the places has. */
  const facts = FACTS.filter((fact) => rows.some((row) => row.facts[fact].length > 0));
  const header = [
    t('tableFiles.export.place'),
    t('tableFiles.export.name'),
    t('tableFiles.export.within'),
    t('tableFiles.export.indicator'),
    t('tableFiles.export.period'),
    t('tableFiles.export.status'),
    t('tableFiles.export.value'),
    t('tableFiles.export.bound'),
    t('tableFiles.export.unit'),
    t('tableFiles.export.rank'),
    t('tableFiles.export.source'),
    t('tableFiles.export.locator'),
    ...facts.map((fact) => t(`table.column.${fact}`)),
    ...others.map(({ head }) => head),
  ];
  return {
    header,
    rows: rows.map((row) => {
      const figure = row.shown?.figures[0];
      const sources = [...new Set(row.shown?.figures.map((each) => titleOf(each)).filter(Boolean))];
      return [
        row.place,
        row.name,
        row.within,
        derivedName(figure),
        figure?.period,
        figure && t(`scene.status.${figure.status}`),
        row.shown && sensible(row.shown),
        row.shown && row.shown.bound !== 'exact' ? row.shown.text : undefined,
        row.shown?.unit,
        row.shown?.rank,
        sources.join(t('signs.parted')) || undefined,
        figure?.locator,
        ...facts.map((fact) => row.facts[fact].join(t('signs.listed')) || undefined),
        ...others.map(({ part }) => sensible(row[part])),
      ];
    }),
  };
}

/**
 * The documents that a table rests on.
 * @param sources their ids, any number of times; each is listed once
 */
export function sourceTable(dataset: Dataset, sources: readonly string[], language: Language): PlainTable {
  const ids = new Set(sources);
  const t = (key: Parameters<typeof translate>[1]) => translate(language, key);
  return {
    header: [
      t('tableFiles.export.sourceId'),
      t('tableFiles.export.source'),
      t('tableFiles.export.issuer'),
      t('tableFiles.export.date'),
      t('tableFiles.export.trust'),
      t('tableFiles.export.note'),
    ],
    rows: [...ids].flatMap((id) => {
      const source = dataset.sources.get(id);
      if (!source) return [];
      return [
        [
          id,
          localText(source.title, language),
          localText(source.issuer, language),
          source.date,
          t(`tableFiles.trust.${source.trust}`),
          localText(source.note, language) || undefined,
        ],
      ];
    }),
  };
}
