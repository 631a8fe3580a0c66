import type { TableColumn } from '../columns';
import { type ColumnRule, type Reason, reason } from '../reason';
import type { TableLayout } from '../tableLayout';
import type { OwnFact, UnderstoodColumn } from '../understanding';

const USED_ROLES: ReadonlySet<string> = new Set(['place', 'code', 'period', 'indicator', 'unit', 'status']);

function columnReason(
  role: TableColumn['role'],
  said: ColumnRule | undefined,
  isRead: boolean,
  isHidden: boolean,
): Reason<ColumnRule> {
  if (said) return reason('used', said);
  if (role === 'value') {
    if (isRead) return reason('used', 'figures');
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

/** What became of each column of a table. */
export function columnFates(
  layout: TableLayout,
  facts: readonly OwnFact[],
  hidden: ReadonlySet<number>,
): readonly UnderstoodColumn[] {
  const used = new Set(facts.map(({ column }) => column));

  const read = new Set(layout.refusal ? [] : openColumns(layout, used, hidden));
  const said = new Map<number, ColumnRule>();
  for (const { column } of layout.indicators) said.set(column, 'indicator');
  for (const { column } of layout.places.parents) said.set(column, 'parent');
  const isTotal = new Set(
    layout.columns.filter(({ place }) => place?.kind === 'total').map(({ column }) => column),
  );
  return layout.columns.map(({ column, role, head }) => ({
    column,
    head: head.text,
    reason: isTotal.has(column)
      ? reason('set-aside', 'total')
      : columnReason(role, said.get(column), read.has(column), hidden.has(column)),
  }));
}
