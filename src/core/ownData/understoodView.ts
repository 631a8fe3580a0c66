import type { DecisionKey } from './decisions';
import type { Meaning } from './meaning/meaning';
import { factAt, type PackedTable, type PackedUnderstanding } from './packed';
import type { CellRule, ColumnRule, Reason, RowRule } from './reason';
import type { OwnFact } from './understanding';

interface Cells {
  readonly rows: Uint32Array;
  readonly columns: Uint32Array;
}

/** Where the first cell of a row stands, or would stand, in a list by row and column. */
function startOf({ rows }: Pick<Cells, 'rows'>, row: number): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((rows[middle] ?? 0) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Where a cell stands in a list by row and column; -1 where it does not. */
function placeOf(cells: Cells, row: number, column: number): number {
  for (let at = startOf(cells, row); cells.rows[at] === row; at++)
    if (cells.columns[at] === column) return at;
  return -1;
}

/** What became of a row of a sheet. */
export function rowReason(
  { sheets }: PackedUnderstanding,
  sheet: number,
  row: number,
): Reason<RowRule> | undefined {
  const rows = sheets[sheet]?.rows;
  return rows?.kinds[rows.of[row] ?? -1];
}

/** The tables of a sheet, from the top down. */
export const tablesOf = ({ tables }: PackedUnderstanding, sheet: number): readonly PackedTable[] =>
  tables.filter((table) => table.sheet === sheet);

const hasColumn = ({ columns }: PackedTable, column: number): boolean =>
  columns.some((each) => each.column === column && each.reason.rule !== 'empty');

/** The table that a cell stands in, of those above each other and side by side; the nearest where it is in none. */
export function tableAt(
  tables: readonly PackedTable[],
  row: number,
  column: number,
): PackedTable | undefined {
  const level = tables.filter(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow);
  const near = level.length > 0 ? level : (lastAbove(tables, row) ?? tables.slice(0, 1));
  return near.find((table) => hasColumn(table, column)) ?? near[0];
}

function lastAbove(tables: readonly PackedTable[], row: number): readonly PackedTable[] | undefined {
  const above = tables.filter(({ firstRow }) => firstRow <= row).at(-1);
  return above && tables.filter(({ firstRow }) => firstRow === above.firstRow);
}

/** What became of a column of a table. */
export const columnReason = (
  table: PackedTable | undefined,
  column: number,
): Reason<ColumnRule> | undefined => table?.columns.find((each) => each.column === column)?.reason;

/** Why a cell gives no figure; undefined where it gives one, or was never meant to. */
export function cellReason(
  { cells }: PackedTable,
  row: number,
  column: number,
): Reason<CellRule> | undefined {
  const at = placeOf(cells, row, column);
  return at < 0 ? undefined : cells.kinds[cells.of[at] ?? -1];
}

/** The figure that a cell gives. */
export const cellFact = (table: PackedTable, row: number, column: number): OwnFact | undefined =>
  factAt(table, placeOf(table.facts, row, column));

/** The first figure of a row. */
export const rowFact = (table: PackedTable, row: number): OwnFact | undefined => {
  const at = startOf(table.facts, row);
  return table.facts.rows[at] === row ? factAt(table, at) : undefined;
};

/** The first figure of a column. */
export const columnFact = (table: PackedTable, column: number): OwnFact | undefined =>
  factAt(table, table.facts.columns.indexOf(column));

const meaningsOf = new WeakMap<PackedTable, ReadonlyMap<number, readonly Meaning[]>>();

/** The meanings of all columns, seen once for a table: of two hundred thousand figures that takes its time. */
function meaningsByColumn(table: PackedTable): ReadonlyMap<number, readonly Meaning[]> {
  const known = meaningsOf.get(table);
  if (known) return known;
  const { columns, meanings } = table.facts;
  const width = table.columns.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const count = table.meanings.length;
  const isMeant = new Uint8Array(width * count);
  for (let at = 0; at < table.facts.length; at++)
    isMeant[(columns[at] ?? 0) * count + (meanings[at] ?? 0)] = 1;
  const made = new Map(
    table.columns.map(({ column }) => [
      column,
      table.meanings.filter((_, id) => isMeant[column * count + id] === 1),
    ]),
  );
  meaningsOf.set(table, made);
  return made;
}

/** What the figures of a column mean, each once, in the order of the table. */
export const columnMeanings = (table: PackedTable, column: number): readonly Meaning[] =>
  meaningsByColumn(table).get(column) ?? [];

/** What the figures of a row mean, each once, in the order of the table. */
export function rowMeanings(table: PackedTable, row: number): readonly Meaning[] {
  const found = new Set<number>();
  for (let at = startOf(table.facts, row); table.facts.rows[at] === row; at++)
    found.add(table.facts.meanings[at] ?? 0);
  return [...found].sort((a, b) => a - b).flatMap((id) => table.meanings.slice(id, id + 1));
}

/** By what the place of a row is decided; undefined where the row was never read for a place. */
export function rowKey({ rowKeys }: PackedTable, row: number): DecisionKey | undefined {
  const at = startOf(rowKeys, row);
  return rowKeys.rows[at] === row ? rowKeys.kinds[rowKeys.of[at] ?? -1] : undefined;
}

/** How many figures there are in all tables. */
export const factCount = ({ tables }: Pick<PackedUnderstanding, 'tables'>): number =>
  tables.reduce((sum, { facts }) => sum + facts.length, 0);
