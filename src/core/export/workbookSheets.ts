import { withoutForbidden } from './escapeMarkup';
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

/** Excel allows 31 characters, not these, and no apostrophe at either end. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[:\\/?*[\]\t\r\n]/g;
/** Excel repairs a file with a longer text. */
const LONGEST_TEXT = 32_767;
/** Excel reads `_x0041_` in a text as the character of that number (ECMA-376, ST_Xstring). */
const NUMBERED_CHARACTER = /_(?=x[0-9a-f]{4}_)/gi;

function sheetName(name: string): string {
  const short = withoutForbidden(withoutForbidden(name).replaceAll(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME));
  return short.replace(/^['\s]+|['\s]+$/g, '') || '1';
}

function sheetText(text: string): string {
  const whole = withoutForbidden(text).replaceAll(NUMBERED_CHARACTER, '_x005F_');
  return whole.length > LONGEST_TEXT ? `${withoutForbidden(whole.slice(0, LONGEST_TEXT - 1))}…` : whole;
}

function sheetCell(cell: Cell): SheetCell {
  if (cell === undefined) return null;
  if (typeof cell === 'string') {
    const value = sheetText(cell);
    return value === '' ? null : { value, type: String };
  }
  return Number.isFinite(cell) ? { value: cell, type: Number } : null;
}

/**
 * Sheets as write-excel-file takes them: numbers as numbers, every text typed as text, so that none is ever a formula, a bold
 * header that stays in sight.
 */
export function workbookSheets(sheets: readonly WorkbookSheet[]) {
  return sheets.map(({ name, table, widths }) => ({
    sheet: sheetName(name),
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
    data: [
      table.header.map((value): SheetCell => ({ value: sheetText(value), type: String, fontWeight: 'bold' })),
      ...table.rows.map((row) => row.map(sheetCell)),
    ],
  }));
}
