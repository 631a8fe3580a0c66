import { formatPeriod } from '../../core/period';
import type { Language } from '../../i18n/language';
import { folderOf } from '../../i18n/languages';
import type { LevelRow } from '../rows/levelRows';
import { type FactChoice, hasFacts } from '../rows/placeFacts';

export const COLUMNS = [
  'rank',
  'name',
  'within',
  'city',
  'parent',
  'kind',
  'grade',
  'industry',
  'value',
  'trend',
  'second',
  'third',
  'period',
  'status',
  'source',
] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** Columns that a reader may take away; name and value stay. */
export const OPTIONAL: readonly ColumnName[] = COLUMNS.filter((name) => name !== 'name' && name !== 'value');

export interface Sorting {
  readonly column: ColumnName;
  readonly descending: boolean;
}

type Key = string | number | undefined;

function keyOf(row: LevelRow, column: ColumnName): Key {
  switch (column) {
    case 'name':
      return row.name;
    case 'within':
      return row.within;
    case 'city':
    case 'parent':
    case 'kind':
    case 'grade':
    case 'industry':
      return row.facts[column].join(' ') || undefined;
    case 'second':
      return row.second?.value;
    case 'third':
      return row.third?.value;
    case 'rank':
      return row.shown?.rank;
    case 'source':
      return row.shown?.figures[0]?.source;
    default:
      return row.shown?.value;
  }
}

/** Sorted rows; those without a value come last either way. Names follow the language's own order. */
export function sortRows(
  rows: readonly LevelRow[],
  sorting: Sorting,
  language: Language,
): readonly LevelRow[] {
  const collator = new Intl.Collator(folderOf(language).tag);
  const direction = sorting.descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [keyOf(one, sorting.column), keyOf(other, sorting.column)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return (
      direction *
      (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)))
    );
  });
}

/** Rows with the chosen facts whose name or region holds every word. */
export function filterRows(
  rows: readonly LevelRow[],
  query: string,
  chosen: FactChoice = {},
): readonly LevelRow[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      hasFacts(row.facts, chosen) &&
      words.every((word) => `${row.name} ${row.within}`.toLowerCase().includes(word)),
  );
}

/** The period of a row's own figure in words. */
export function periodText(row: LevelRow, language: Language): string {
  const period = row.shown?.figures[0]?.period;
  return period ? formatPeriod(period, language) : '';
}
