import { type Decimal, decimalOf, type Fraction, ONE } from './decimal';
import { readFormat } from './numberFormat';
import { type NumberReading, readNumber } from './numberText';
import { plainText, remembered } from './plainText';
import { parseUnit } from './unit';
import type { Cell, Workbook, Worksheet } from './workbook';

const EMPTY: Cell = { kind: 'empty', value: null, format: '', formula: false };

/** What a cell says as a figure. */
export type ValueReading =
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      readonly bound: Extract<NumberReading, { kind: 'number' }>['bound'];
      /** Of the cell itself, in its text or number format; empty where it states none. */
      readonly unit: string;
      /** Stored as a fraction of one and shown as per cent. */
      readonly percent: boolean;
      readonly divided: Fraction;
      readonly triangle: boolean;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'error' }
  | { readonly kind: 'text' };

/** One sheet as a grid of cells and of texts in one width, with its merges filled. */
export interface SheetGrid {
  readonly name: string;
  readonly worksheet: Worksheet;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cell: (row: number, column: number) => Cell;
  /** The text of a cell; of a merged range in each of its cells where `filled`. */
  readonly text: (row: number, column: number) => string;
  readonly filled: (row: number, column: number) => string;
  /** The last column that a merge from this cell covers; its own where there is none. */
  readonly mergedTo: (row: number, column: number) => number;
  readonly isMerged: (row: number, column: number) => boolean;
}

const MOST_MERGED_CELLS = 400_000;

function dateText(iso: string, format: string): string {
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]/g, '').toLowerCase();
  if (shown === '' || shown.includes('d')) return iso.slice(0, 10);
  return shown.includes('m') ? iso.slice(0, 7) : iso.slice(0, 4);
}

/** With the 15 digits that spreadsheets show. */
const numberText = (value: number): string =>
  Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)));

const DECIMAL_COMMA = /^\s*[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+),\d+\s*%?\s*$/;
const isText = (cell: Cell, pattern: RegExp): boolean =>
  cell.kind === 'text' && pattern.test(String(cell.value));

/**
 * Where semicolons part the cells, a comma is the decimal point: of files that write 12,5, and no number with a point.
 * Others stay as they are.
 */
function withDecimalPoints(worksheet: Worksheet): Worksheet {
  const some = (pattern: RegExp) => worksheet.rows.some((row) => row.some((cell) => isText(cell, pattern)));
  if (!some(/^\s*[+-]?\d+,(?:\d{1,2}|\d{4,})\s*%?\s*$/) || some(/^\s*[+-]?\d+\.(?:\d{1,2}|\d{4,})\s*%?\s*$/))
    return worksheet;
  const pointed = (cell: Cell): Cell =>
    isText(cell, DECIMAL_COMMA)
      ? { ...cell, value: String(cell.value).replace(/\./g, '').replace(',', '.') }
      : cell;
  return { ...worksheet, rows: worksheet.rows.map((row) => row.map(pointed)) };
}

/** What a cell says, as text in one width. */
export function cellText(cell: Cell): string {
  if (cell.kind === 'text') return plainText(String(cell.value));
  if (cell.kind === 'number') return numberText(Number(cell.value));
  if (cell.kind === 'date') return dateText(String(cell.value), cell.format);
  return cell.kind === 'empty' ? '' : String(cell.value);
}

/** Lays a sheet out as a grid. */
export function sheetGrid(given: Worksheet, separator?: Workbook['separator']): SheetGrid {
  const worksheet = separator === ';' ? withDecimalPoints(given) : given;
  const { rows } = worksheet;
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const anchors = new Map<number, number>();
  const width = Math.max(1, columnCount);
  let covered = 0;
  for (const merge of worksheet.merges) {
    const lastRow = Math.min(merge.row + merge.rows, rows.length);
    const lastColumn = Math.min(merge.column + merge.columns, columnCount);
    for (let row = merge.row; row < lastRow; row++)
      for (let column = merge.column; column < lastColumn; column++) {
        if (++covered > MOST_MERGED_CELLS) break;
        anchors.set(row * width + column, merge.row * width + merge.column);
      }
  }
  const ends = new Map(
    worksheet.merges.map((merge) => [merge.row * width + merge.column, merge.column + merge.columns - 1]),
  );
  const cell = (row: number, column: number): Cell => rows[row]?.[column] ?? EMPTY;
  const text = (row: number, column: number): string => cellText(cell(row, column));
  return {
    name: worksheet.name,
    worksheet,
    rowCount: rows.length,
    columnCount,
    cell,
    text,
    filled: (row, column) => {
      const own = text(row, column);
      const anchor = own === '' ? anchors.get(row * width + column) : undefined;
      return anchor === undefined ? own : text(Math.floor(anchor / width), anchor % width);
    },
    mergedTo: (row, column) => ends.get(row * width + column) ?? column,
    isMerged: (row, column) => anchors.has(row * width + column),
  };
}

/** The same grid with the columns from `first` up to `end` alone; all others are empty. */
export function columnsOf(grid: SheetGrid, first: number, end: number): SheetGrid {
  const isInside = (column: number) => column >= first && column < end;
  return {
    ...grid,
    cell: (row, column) => (isInside(column) ? grid.cell(row, column) : EMPTY),
    text: (row, column) => (isInside(column) ? grid.text(row, column) : ''),
    filled: (row, column) => (isInside(column) ? grid.filled(row, column) : ''),
    isMerged: (row, column) => isInside(column) && grid.isMerged(row, column),
  };
}

/** What spreadsheets write into text files for a formula that failed. */
const ERROR = /^(?:#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!)|Err:\d{3})$/i;

const formatOf = remembered(readFormat);

const textValue = remembered((plain: string): ValueReading => {
  const reading = readNumber(plain);
  if (reading.kind !== 'number') return reading;
  const known = reading.unit === '' || (parseUnit(reading.unit) && !/^[年月日]$/.test(reading.unit));
  if (!known) return { kind: 'text' };
  return { ...reading, percent: false, divided: ONE };
});

/** Reads a cell as a figure. */
export function readValue(cell: Cell): ValueReading {
  if (cell.kind === 'empty') return { kind: 'blank' };
  if (cell.kind === 'error') return { kind: 'error' };
  if (cell.kind === 'number') {
    const value = decimalOf(Number(cell.value));
    if (!value) return { kind: 'error' };
    const { percent, unit, divided } = formatOf(cell.format);
    return { kind: 'number', value, bound: 'exact', unit, percent, divided, triangle: false };
  }
  if (cell.kind !== 'text') return { kind: 'text' };
  const plain = plainText(String(cell.value));
  if (ERROR.test(plain)) return { kind: 'error' };
  return plain === '' ? { kind: 'blank' } : textValue(plain);
}

/** A whole number that may be a year, or a year with its month: 2023, 202406. */
export const mayBeYear = (text: string): boolean => /^(?:19[5-9]\d|20[0-4]\d)(?:0[1-9]|1[0-2])?$/.test(text);

const LETTERS = 26;

/** The name of a column as spreadsheets have it: 0 is A, 27 is AB. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS))
    name = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + name;
  return name;
}

/** A cell's address from row and column counted from 0: B7. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
