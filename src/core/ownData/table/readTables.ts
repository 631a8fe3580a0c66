import type { Block } from '../blocks';
import { readColumns, type TableColumn } from '../columns';
import type { Reason, RowRule } from '../reason';
import { columnsOf, type SheetGrid } from '../sheetGrid';
import type { UnderstoodTable } from '../understanding';
import { TableReader } from './TableReader';
import type { TableAsker } from './tableScope';

/**
 * Reads the tables of one block: one, or several side by side under the same heads. Writes each row's fate into
 * `fates`; a row of several tables is used where one of them uses it.
 */
export function readTables(
  asker: TableAsker,
  grid: SheetGrid,
  sheet: number,
  block: Block,
  fates: Reason<RowRule>[],
): readonly UnderstoodTable[] {
  const starts = sideBySide(readColumns(grid, block, asker.nameOf));
  if (starts.length < 2) return [new TableReader(asker, grid, grid, sheet, block, fates).read()];
  return starts.map((start, at) => {
    const part = columnsOf(grid, start, starts[at + 1] ?? grid.columnCount);
    const own = [...fates];
    const table = new TableReader(asker, part, grid, sheet, block, own).read();
    const rows = at === 0 ? [...block.preface, ...block.lines] : [];
    for (const row of [...rows, ...block.head, ...block.numbering, ...block.body, ...block.repeated]) {
      const [old, made] = [fates[row], own[row]];
      if (made && (at === 0 || !old || RANK[made.fate] > RANK[old.fate])) fates[row] = made;
    }
    return table;
  });
}

const RANK = { 'set-aside': 0, used: 1, 'needs-decision': 2 } as const;

/** Where tables begin that stand side by side: a column of places under the same head again, after figures. */
function sideBySide(columns: readonly TableColumn[]): readonly number[] {
  const [first] = columns.filter(({ role }) => role === 'place');
  if (!first || first.head.text === '') return [];
  // Titles above the tables are of each alone.
  const lowest = ({ heads }: TableColumn) => heads.at(-1)?.text;
  const starts = [0];
  let afterValue = 0;
  let hasValue = false;
  for (const each of columns) {
    const { column, role } = each;
    if (role === 'value') [hasValue, afterValue] = [true, column + 1];
    if (role !== 'place' || column === first.column || !hasValue || lowest(each) !== lowest(first)) continue;
    starts.push(afterValue);
    hasValue = false;
  }
  return starts;
}
