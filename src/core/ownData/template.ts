import { LANGUAGES } from '../../i18n/languages';
import { translate } from '../../i18n/translate';
import type { Dataset } from '../dataset';
import type { Cell } from '../export/table';
import type { WorkbookSheet } from '../export/workbookSheets';
import type { Indicator } from '../indicator';
import { formatPeriod } from '../period';
import type { Park, PlaceId, Region } from '../place';

/** Of which places a template has a row each. */
export type TemplateKind = 'cities' | 'counties' | 'parks';

type Register = Pick<Dataset, 'regions' | 'parks' | 'places' | 'indicators'>;
type Word = Parameters<typeof translate>[1] & `templates.${string}`;

/** In Chinese, since the names, units and periods that a template prints are those of Chinese offices. */
const word = (key: Word): string => translate('zh', key);

const NOTES = ['templates.note.figures', 'templates.note.period', 'templates.note.places'] as const;

const CODE_WIDTH = 14;
const NAME_WIDTH = 26;
const FIGURE_WIDTH = 22;
const NOTE_WIDTH = 70;

const headOf = ({ name, unit }: Indicator): string => (unit === '' ? name.zh : `${name.zh}（${unit}）`);

/** Codes and names of a kind of place with what stands above it, and the heads over them. */
function placeRows(
  kind: TemplateKind,
  dataset: Register,
): { heads: readonly string[]; rows: readonly (readonly string[])[] } {
  const nameOf = (id: PlaceId) => dataset.places.get(id)?.name.zh ?? '';
  const regions = [...dataset.regions.values()];
  const cities = regions.filter(({ level }) => level === 'city');
  const code = word('templates.code');
  const city = word('templates.city');
  const row = ({ id, name }: Region | Park) => [id, name.zh];
  if (kind === 'cities') return { heads: [code, word('templates.cities')], rows: cities.map(row) };
  if (kind === 'counties')
    return {
      heads: [code, word('templates.counties'), city],
      rows: cities.flatMap((each) =>
        regions
          .filter(({ level, parent }) => level === 'county' && parent === each.id)
          .map((county) => [...row(county), each.name.zh]),
      ),
    };
  return {
    heads: [code, word('templates.parks'), city, word('templates.county')],
    rows: [...dataset.parks.values()].map((park) => [...row(park), nameOf(park.city), nameOf(park.county)]),
  };
}

/**
 * A workbook to be filled in by an office: a row for each of the places, a column for each indicator with its unit in
 * the head and its period under it. Filled with numbers it comes back through the reader of own tables without a
 * question, where the period is named here or written into its row.
 * @param indicatorIds ids of the register, one column each in this order; others are left out. Without any the columns
 * are left to the office
 * @param period ISO 8601 as in `data/README.md`; its row is left blank without one
 * @returns sheets for `load/workbook.ts`
 */
export function templateWorkbook(
  kind: TemplateKind,
  dataset: Register,
  indicatorIds: readonly string[] = [],
  period = '',
): readonly WorkbookSheet[] {
  const indicators = indicatorIds.flatMap((id) => dataset.indicators.get(id) ?? []);
  const { heads, rows } = placeRows(kind, dataset);
  const when = period === '' ? undefined : formatPeriod(period, 'zh');
  const periodRow: Cell[] = heads.map((_, at) => (at === 1 ? word('templates.period') : undefined));
  const blank = indicators.map((): Cell => undefined);
  const table: WorkbookSheet = {
    name: word(`templates.${kind}`),
    table: {
      header: [...heads, ...indicators.map(headOf)],
      rows: [[...periodRow, ...indicators.map((): Cell => when)], ...rows.map((row) => [...row, ...blank])],
    },
    widths: [...heads.map((_, at) => (at === 0 ? CODE_WIDTH : NAME_WIDTH)), ...blank.map(() => FIGURE_WIDTH)],
  };
  const notes: WorkbookSheet = {
    name: word('templates.notes'),
    table: {
      header: [word('templates.notes')],
      rows: LANGUAGES.flatMap((language) => NOTES.map((key) => [translate(language, key)])),
    },
    widths: [NOTE_WIDTH],
  };
  return [table, notes];
}
