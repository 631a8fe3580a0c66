import type { Cell } from '../../core/ownData/workbook';

/** One for all, since a wide sheet has millions of them. */
const EMPTY_CELL: Cell = { kind: 'empty', value: null, format: '', formula: false };

const HAS_TEXT = /\S/;

/** A cell of text as stored; white space alone is an empty cell. */
export function textCell(value: string, format = '', formula = false): Cell {
  return HAS_TEXT.test(value) ? { kind: 'text', value, format, formula } : EMPTY_CELL;
}

/** A row without the empty cells at its end. */
export function trimmedRow(cells: readonly Cell[]): readonly Cell[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1]?.kind === 'empty') length--;
  return length === cells.length ? cells : cells.slice(0, length);
}

/** The rows without the empty ones at the end. */
export function trimmedRows(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.length === 0) length--;
  return length === rows.length ? rows : rows.slice(0, length);
}
