import { type Reason, type RowRule, reason } from '../reason';
import type { TableScope } from './tableScope';

/** Writes the fates of what stands around a table's rows: titles, units, heads, notes. */
export function tellFrame({ grid, block, context }: TableScope, fates: Reason<RowRule>[]): void {
  const { preface, head, numbering, repeated, lines } = block;
  const isBlank = (row: number) =>
    (grid.worksheet.rows[row] ?? []).every((_, column) => grid.text(row, column) === '');
  for (const row of preface)
    fates[row] = isBlank(row)
      ? reason('set-aside', 'blank')
      : context.unitRows.includes(row)
        ? reason('used', 'unit-line')
        : reason('used', 'title');
  for (const row of lines)
    fates[row] = isBlank(row)
      ? reason('set-aside', 'blank')
      : context.unitRows.includes(row)
        ? reason('used', 'unit-line')
        : reason('set-aside', 'note');
  for (const row of head) fates[row] = reason('used', 'head');
  for (const row of numbering) fates[row] = reason('set-aside', 'numbering');
  for (const row of repeated) fates[row] = reason('set-aside', 'repeated-head');
}
