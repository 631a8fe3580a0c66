import type { Dataset } from '../../core/dataset';
import type { PlainTable } from '../../core/export/table';
import type { FinderConditions } from '../../core/finder/conditions';
import type { FoundPark } from '../../core/finder/findParks';
import { formatPeriod } from '../../core/period';
import type { Language } from '../../i18n/language';
import { localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { foundWords } from './foundWords';

/** Of the columns, in characters. */
export const WIDTHS: readonly number[] = [18, 28, 10, 20, 12, 26, 30, 24, 14, 10, 12, 12, 12, 20, 44, 44];

/** The results as a table to take along: one row a park, with the clauses that name its industries. */
export function finderTable(
  dataset: Dataset,
  results: readonly FoundPark[],
  asked: FinderConditions,
  language: Language,
): PlainTable {
  const t = (key: Parameters<typeof translate>[1], parameters?: Parameters<typeof translate>[2]) =>
    translate(language, key, parameters);
  const titleOf = (source: string) => {
    const known = dataset.sources.get(source);
    return known ? localText(known.title, language) : source;
  };
  const near = asked.near ? t(`finder.near.${asked.near.kind}`) : t('finder.near');
  return {
    header: [
      t('tableFiles.export.place'),
      t('tableFiles.export.name'),
      t('finder.outcomeHead'),
      t('tableFiles.export.within'),
      t('finder.grade'),
      t('finder.kind'),
      t('finder.industry'),
      t('place.zone.words'),
      near,
      t('finder.distanceHead', { kind: near }),
      t('finder.toleranceHead'),
      `${t('finder.area.approved')} (km²)`,
      `${t('finder.area.planned')} (km²)`,
      t('tableFiles.export.note'),
      t('tableFiles.export.source'),
      t('matrix.sheetClauses'),
    ],
    rows: results.map((found) => {
      const words = foundWords(dataset, found, asked, language);
      const { approved, planned } = found.areas;
      const clauses = found.claims.map(
        ({ printed, source, locator }) => `${localText(printed, language)}: ${titleOf(source)} ${locator}`,
      );
      const bounded = [approved, planned].flatMap((figure) =>
        figure
          ? [`${formatPeriod(figure.period, language)} ${titleOf(figure.source)} ${figure.locator}`]
          : [],
      );
      return [
        found.park.id,
        words.name,
        t(`finder.outcomeName.${found.outcome}`),
        words.within,
        words.grades,
        words.kinds,
        words.industries,
        words.printed,
        words.node,
        found.nearest && Number(found.nearest.km.toFixed(1)),
        found.nearest && Number(found.nearest.tolerance.toFixed(1)),
        approved?.bound === 'exact' ? approved.value : words.approved,
        planned?.bound === 'exact' ? planned.value : words.planned,
        words.lacks,
        [`${titleOf(found.park.source)} ${found.park.locator}`, ...bounded].join(t('signs.parted')),
        clauses.join(t('signs.parted')),
      ];
    }),
  };
}
