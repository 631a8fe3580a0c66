import { readFormat } from './numberFormat';
import { cellText } from './sheetGrid';
import type { Cell, Worksheet } from './workbook';

const DIGITS = 12;

/** A cell as people know it from their spreadsheet: 7.5% of 0.075 with that format; text as it stands. */
export function shownCell(cell: Cell | undefined): string {
  if (!cell || cell.kind === 'empty') return '';
  if (cell.kind === 'text') return String(cell.value).trim();
  if (cell.kind === 'number' && readFormat(cell.format).percent)
    return `${Number((Number(cell.value) * 100).toPrecision(DIGITS))}%`;
  return cellText(cell);
}

const SAMPLED = 80;
const [LEAST, MOST] = [64, 232];
/** Pixels of a hanzi, of another character and of a cell's edges, in the font of the page. */
const [WIDE, NARROW, EDGES] = [13, 7.4, 20];

const widthOf = (text: string): number => {
  let width = EDGES;
  for (const character of text) width += character > '⺀' ? WIDE : NARROW;
  return width;
};

/** Widths of a worksheet's columns in pixels, by what stands in its first rows. */
export function columnWidths({ rows }: Worksheet): readonly number[] {
  let count = 0;
  for (const row of rows) count = Math.max(count, row.length);
  const widths = new Array<number>(count).fill(LEAST);
  for (const row of rows.slice(0, SAMPLED))
    for (const [column, cell] of row.entries())
      widths[column] = Math.min(MOST, Math.max(widths[column] ?? LEAST, widthOf(shownCell(cell))));
  return widths;
}
