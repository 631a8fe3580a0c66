import { columnName } from '../sheetGrid';
import type { Cell, Workbook } from '../workbook';

/** A row of a file as it is shown. */
export interface ShownRow {
  /** From 1, as spreadsheets count. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** The row that a locator leads to, with what stands over it. */
export interface RowsAround {
  /** "A", "B" … of the columns that are shown. */
  readonly columns: readonly string[];
  readonly rows: readonly ShownRow[];
  /** The marked cell. */
  readonly row: number;
  readonly column: number;
}

/** Rows at a sheet's beginning, where its heads stand, and around the row that is asked for. */
const HEAD_ROWS = 5;
const AROUND = 2;
const MOST_COLUMNS = 40;

/** Row and column of "B7", both from 0. */
function placeOf(cell: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, number] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(cell) ?? [];
  if (!letters || !number) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(number) - 1, column };
}

/**
 * The first rows of a sheet, and those around the one of a cell.
 * @returns undefined where the file has no such cell
 */
export function rowsAround(workbook: Workbook, sheet: string, cell: string): RowsAround | undefined {
  const worksheet = workbook.worksheets.find(({ name }) => name === sheet);
  const place = placeOf(cell);
  if (!worksheet || !place || place.row >= worksheet.rows.length) return undefined;
  const isNear = (row: number) => row < HEAD_ROWS || Math.abs(row - place.row) <= AROUND;
  const rows = worksheet.rows.flatMap((cells, row) => (isNear(row) ? [{ number: row + 1, cells }] : []));
  const widest = Math.max(place.column + 1, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from(
    { length: Math.min(widest, Math.max(MOST_COLUMNS, place.column + 1)) },
    (_, at) => columnName(at),
  );
  return { columns, rows, row: place.row + 1, column: place.column };
}
