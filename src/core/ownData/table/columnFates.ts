import type { TableColumn } from '../columns';
import type { HeadReading } from '../headText';
import { type ColumnRule, type Reason, reason } from '../reason';
import { type HeadPlace, headReason } from '../rowPlaces/headPlaces';
import type { TableLayout } from '../tableLayout';
import type { OwnFact, UnderstoodColumn } from '../understanding';
import type { Unit } from '../unit';

const USED_ROLES: ReadonlySet<string> = new Set(['place', 'code', 'period', 'indicator', 'unit', 'status']);

/** Of a column of figures that is read; that its head's unit goes before another size in the note line is told. */
function figuresReason(head: HeadReading, noted: readonly Unit[]): Reason<ColumnRule> {
  const { unit } = head;
  const alike = noted.filter(({ dimension }) => dimension === unit?.dimension);
  const [other] = alike;
  if (!unit || !other || alike.some(({ text }) => text === unit.text)) return reason('used', 'figures');
  return reason('used', 'unit-over-note', { unit: unit.text, noted: other.text });
}

function columnReason(
  { role, head }: TableColumn,
  said: ColumnRule | undefined,
  isRead: boolean,
  isHidden: boolean,
  noted: readonly Unit[],
): Reason<ColumnRule> {
  if (said) return reason('used', said);
  if (role === 'value') {
    if (isRead) return figuresReason(head, noted);
    return isHidden ? reason('needs-decision', 'hidden-column') : reason('set-aside', 'left');
  }
  return reason(USED_ROLES.has(role) ? 'used' : 'set-aside', role);
}

/** Columns of figures that are read: those that gave one, and those that nothing hides. */
const openColumns = (
  { values }: TableLayout,
  used: ReadonlySet<number>,
  hidden: ReadonlySet<number>,
): number[] =>
  values.filter(({ column }) => used.has(column) || !hidden.has(column)).map(({ column }) => column);

/**
 * What became of each column of a table.
 * @param places of the heads, where those are places
 * @param noted units that the note line or the title state
 */
export function columnFates(
  layout: TableLayout,
  facts: readonly OwnFact[],
  hidden: ReadonlySet<number>,
  noted: readonly Unit[],
  places: ReadonlyMap<TableColumn, HeadPlace>,
): readonly UnderstoodColumn[] {
  const used = new Set(facts.map(({ column }) => column));

  const read = new Set(layout.refusal ? [] : openColumns(layout, used, hidden));
  const said = new Map<number, ColumnRule>();
  for (const { column } of layout.indicators) said.set(column, 'indicator');
  for (const { column } of layout.places.parents) said.set(column, 'parent');
  return layout.columns.map((each) => {
    const named = places.get(each);
    return {
      column: each.column,
      head: each.head.text,
      reason:
        (named && headReason(named)) ??
        columnReason(each, said.get(each.column), read.has(each.column), hidden.has(each.column), noted),
      placeKey: named?.key,
    };
  });
}
