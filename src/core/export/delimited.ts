import { withoutForbidden } from './escapeMarkup';
import type { Cell, PlainTable } from './table';
import { formulaSafe } from './table';

const LINE_END = '\r\n';
const BYTE_ORDER_MARK = '\uFEFF';

function textOf(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return formulaSafe(withoutForbidden(cell));
}

function lines({ header, rows }: PlainTable, delimiter: string, write: (text: string) => string): string {
  return [header, ...rows]
    .map((row) => row.map((cell) => write(textOf(cell))).join(delimiter))
    .join(LINE_END);
}

/** A field of RFC 4180: in quotes where it holds what would end it. */
function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The table as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel reads Chinese as rubbish. */
export function tableAsCsv(table: PlainTable): string {
  return `${BYTE_ORDER_MARK}${lines(table, ',', quoted)}${LINE_END}`;
}

/** The table as Excel and WPS take it from the clipboard: cells parted by tabs, one row a line. */
export function tableAsTsv(table: PlainTable): string {
  return lines(table, '\t', (text) => text.replaceAll(/[\t\r\n]+/g, ' '));
}
