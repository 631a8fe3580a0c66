import type { Cell, PlainTable } from './table';

/** A sheet of a workbook: the data, their sources, or the notes. */
export interface WorkbookSheet {
  readonly name: string;
  readonly table: PlainTable;
  /** Column widths in characters. */
  readonly widths: readonly number[];
}

interface TextCell {
  readonly value: string;
  readonly type: StringConstructor;
  readonly fontWeight?: 'bold';
}
interface NumberCell {
  readonly value: number;
  readonly type: NumberConstructor;
}
type SheetCell = TextCell | NumberCell | null;

/** Excel allows 31 characters, and not these. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[:\\/?*[\]]/g;

function sheetCell(cell: Cell): SheetCell {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  return Number.isFinite(cell) ? { value: cell, type: Number } : null;
}

/**
 * Sheets as write-excel-file takes them: numbers as numbers, every text typed as text, so that none is ever a formula, a bold
 * header that stays in sight.
 */
export function workbookSheets(sheets: readonly WorkbookSheet[]) {
  return sheets.map(({ name, table, widths }) => ({
    sheet: name.replaceAll(FORBIDDEN, ' ').slice(0, LONGEST_NAME),
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
    data: [
      table.header.map((value): SheetCell => ({ value, type: String, fontWeight: 'bold' })),
      ...table.rows.map((row) => row.map(sheetCell)),
    ],
  }));
}
