import type { TableColumn } from '../columns';
import type { DecisionKey } from '../decisions';
import { type ColumnRule, type Reason, reason } from '../reason';
import type { PlaceAsker } from './placeAsker';
import { labelColumns, type PlaceColumns } from './placeColumns';
import { RowPlaceReader } from './RowPlaceReader';
import type { RowPlace } from './rowPlace';

/** The place of a column in a table whose heads are places. */
export interface HeadPlace {
  readonly place: RowPlace;
  /** By what it is decided; undefined where it goes with the column to its left. */
  readonly key: DecisionKey | undefined;
}

/** In which row of the heads most columns name their place. */
function placeLevel(values: readonly TableColumn[]): number {
  const counts = new Map<number, number>();
  for (const { heads, placeText } of values) {
    const level = placeText === '' ? -1 : heads.findIndex(({ text }) => text === placeText);
    if (level >= 0) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Columns whose heads are places with the words of each that are to name one, whether they are known or not. */
export function withPlaceLabels(columns: readonly TableColumn[]): readonly TableColumn[] {
  const level = placeLevel(columns.filter(({ role }) => role === 'value'));
  const isOpen = ({ role, placeText, head }: TableColumn) =>
    role === 'value' && placeText === '' && !head.change;
  return columns.map((column) =>
    isOpen(column) ? { ...column, placeText: column.heads[level]?.text ?? '' } : column,
  );
}

/**
 * Reads the places that heads name, as those of rows are read: what is not known is asked, and decided the same way.
 * 增速 beside 南宁市 is about Nanning too.
 * @param headRow where the questions are asked
 * @returns for each column of values its place
 */
export function readHeadPlaces(
  asker: PlaceAsker,
  values: readonly TableColumn[],
  headRow: number,
): ReadonlyMap<TableColumn, HeadPlace> {
  const about = labelColumns(
    new Set(values.map(({ placeText }) => placeText)),
    asker.nameOf,
    asker.index,
    asker.contextPlace,
  );
  const places = new Map<TableColumn, HeadPlace>();
  let before: HeadPlace | undefined;
  for (const column of values) {
    const leans = column.placeText === '' && column.head.change && before;
    const here = leans ? { place: leans.place, key: undefined } : readOne(asker, column, about, headRow);
    places.set(column, here);
    before = here;
  }
  return places;
}

function readOne(
  asker: PlaceAsker,
  column: TableColumn,
  about: Pick<PlaceColumns, 'rule' | 'home' | 'common'>,
  headRow: number,
): HeadPlace {
  const columns = { ...about, code: undefined, name: column, parents: [], sparse: new Set<number>() };
  const reader = new RowPlaceReader(asker, columns, false);
  return { place: reader.readLabel(headRow, column.placeText), key: reader.key };
}

/** What becomes of a column by the place that its head names; undefined where its figures are read. */
export function headReason({ place }: HeadPlace): Reason<ColumnRule> | undefined {
  const { fate } = place.reason;
  if (place.total) return reason('set-aside', 'total');
  if (fate === 'needs-decision') return reason(fate, 'place-open', { label: place.label });
  return fate === 'set-aside' ? reason(fate, 'no-place', { label: place.label }) : undefined;
}
