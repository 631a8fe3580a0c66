import type { Dataset } from '../../core/dataset';
import type { PlainTable } from '../../core/export/table';
import type { Figure } from '../../core/figure';
import { type Language, localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { LevelRow } from '../rows/levelRows';

/** The places as a table to take along: one row a place, each with its source and locator. */
export function levelTable(dataset: Dataset, rows: readonly LevelRow[], language: Language): PlainTable {
  const t = (key: Parameters<typeof translate>[1]) => translate(language, key);
  const nameOf = (figure: Figure | undefined) => {
    const indicator = dataset.indicators.get(figure?.indicator ?? '');
    return indicator && localText(indicator.name, language);
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
        nameOf(figure),
        figure?.period,
        figure && t(`scene.status.${figure.status}`),
        row.shown?.value,
        row.shown && row.shown.bound !== 'exact' ? row.shown.text : undefined,
        row.shown?.unit,
        row.shown?.rank,
        sources.join(t('signs.parted')) || undefined,
        figure?.locator,
        ...others.map(({ part }) => row[part]?.value),
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
