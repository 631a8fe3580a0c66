import { readHead } from './headText';
import type { NameReading } from './placeName';
import { isNote, isPeriodText, kindOf, type RowKind } from './rowKind';
import { readValue, type SheetGrid } from './sheetGrid';
import { readUnitNote } from './unitText';

/** A part of a sheet that holds one table: what stands above it, its head, its rows. Rows are counted from 0. */
export interface Block {
  /** Titles, notes and blank rows above the head. */
  readonly preface: readonly number[];
  readonly head: readonly number[];
  /** Running numbers of the columns under the head: 甲 1 2 3. */
  readonly numbering: readonly number[];
  readonly body: readonly number[];
  /** Heads that are printed again further down. */
  readonly repeated: readonly number[];
  /** Lines of text among and after the rows. */
  readonly lines: readonly number[];
}

/** Where the table of a head begins: office tables leave columns to its left blank. */
function firstColumn(grid: SheetGrid, headRow: number): number {
  for (let column = 0; column < grid.columnCount; column++)
    for (let row = headRow; row < headRow + 3; row++) if (grid.filled(row, column) !== '') return column;
  return 0;
}

/** Whether a single cell above a head belongs to it: it spans columns that begin after the table's first. */
function belongsToHead(grid: SheetGrid, row: number, headRow: number): boolean {
  const width = grid.worksheet.rows[row]?.length ?? 0;
  const first = firstColumn(grid, headRow);
  for (let column = 0; column < width; column++) {
    const text = grid.text(row, column);
    if (text === '') continue;
    if (column <= first || readUnitNote(text) || isNote(text)) return false;
    if (grid.mergedTo(row, column) > column) return true;
    const head = readHead(text);
    const nextFilled = grid.text(headRow, column) !== '' && grid.text(headRow, first) !== '';
    return nextFilled && text.length < 12 && (head.periods.length > 0 || !/表|各|情况|统计/.test(text));
  }
  return false;
}

/** Whether a row above a head is a title with its date, or its unit, in a cell of its own. */
function isDatedTitle(grid: SheetGrid, row: number, headRow: number): boolean {
  const texts = (grid.worksheet.rows[row] ?? [])
    .map((_, column) => grid.text(row, column))
    .filter((text) => text !== '');
  const [first = '', ...others] = texts;
  if (others.length === 0 || readHead(first).role || isPeriodText(first)) return false;
  const isBeside = (text: string) => isPeriodText(text) || readUnitNote(text) !== undefined;
  return (
    others.every(isBeside) && readHead(grid.text(headRow, firstColumn(grid, headRow))).role !== undefined
  );
}

function signature(grid: SheetGrid, row: number): string {
  const texts = (grid.worksheet.rows[row] ?? []).map((_, column) => grid.text(row, column));
  while (texts.at(-1) === '') texts.pop();
  return texts.join('\u001f');
}

/** Whether a row of words among the rows begins another table. */
function beginsTable(grid: SheetGrid, row: number, kinds: readonly RowKind[]): boolean {
  const before = kinds[row - 1];
  if (before === 'blank' || before === 'line') return true;
  const cells = grid.worksheet.rows[row] ?? [];
  return cells.some((_, column) => {
    const { role } = readHead(grid.text(row, column));
    return (
      role === 'place' || role === 'serial' || role === 'indicator' || role === 'period' || role === 'code'
    );
  });
}

/**
 * Parts a sheet into its tables.
 * @param nameOf what a label says as a name of a place
 * @returns the tables from the top down; a row that is in none stands in no block
 */
export function findBlocks(grid: SheetGrid, nameOf: (text: string) => NameReading): readonly Block[] {
  const kinds: RowKind[] = [];
  for (let row = 0; row < grid.rowCount; row++) kinds.push(kindOf(grid, row, nameOf));
  const nextSolid = new Int32Array(grid.rowCount + 1).fill(grid.rowCount);
  for (let row = grid.rowCount - 1; row >= 0; row--)
    nextSolid[row] =
      kinds[row] === 'head' || kinds[row] === 'data' ? row : (nextSolid[row + 1] ?? grid.rowCount);
  const nextData = new Int32Array(grid.rowCount + 1).fill(grid.rowCount);
  for (let row = grid.rowCount - 1; row >= 0; row--)
    nextData[row] = kinds[row] === 'data' ? row : (nextData[row + 1] ?? grid.rowCount);

  for (let row = 0; row < grid.rowCount; row++)
    if (kinds[row] === 'head' && isDatedTitle(grid, row, nextSolid[row + 1] ?? grid.rowCount))
      kinds[row] = 'line';

  const blocks: Block[] = [];
  let preface: number[] = [];
  let row = 0;
  while (row < grid.rowCount) {
    const kind = kinds[row];
    if (kind === 'blank' || kind === 'line' || kind === 'numbering') {
      preface.push(row++);
      continue;
    }
    if (kind === 'head' && (nextData[row] ?? grid.rowCount) - row > MOST_HEAD_ROWS) {
      preface.push(row++);
      continue;
    }
    const read = readBlock(grid, row, preface, kinds, nextSolid, nextData, nameOf);
    blocks.push(read.block);
    row = read.next;
    preface = [];
  }
  const last = blocks.at(-1);
  if (last && preface.length > 0) blocks[blocks.length - 1] = { ...last, lines: [...last.lines, ...preface] };
  return blocks;
}

const MOST_HEAD_ROWS = 8;

function readBlock(
  grid: SheetGrid,
  start: number,
  above: readonly number[],
  kinds: readonly RowKind[],
  nextSolid: Int32Array,
  nextData: Int32Array,
  nameOf: (text: string) => NameReading,
): { block: Block; next: number } {
  const preface = [...above];
  const head: number[] = [];
  const numbering: number[] = [];
  const body: number[] = [];
  const repeated: number[] = [];
  const lines: number[] = [];
  let row = start;
  if (kinds[row] === 'head') {
    for (
      let last = preface.at(-1);
      last !== undefined && last === row - 1 - head.length;
      last = preface.at(-1)
    ) {
      if (!belongsToHead(grid, last, row)) break;
      head.unshift(last);
      preface.pop();
    }
    const isHead = (at: number) =>
      kinds[at] === 'head' ||
      kinds[at] === 'numbering' ||
      (kinds[at] === 'line' && at > start && belongsToHead(grid, at, start));
    while (row < grid.rowCount && isHead(row)) {
      if (kinds[row] === 'numbering') numbering.push(row);
      else if (isBodyWithoutFigures(grid, row, nameOf) && head.length > 0) break;
      else head.push(row);
      row++;
    }
  }
  const known = new Set(head.map((each) => signature(grid, each)));
  const titles = new Set(preface.map((each) => firstText(grid, each)));
  while (row < grid.rowCount) {
    const kind = kinds[row];
    if (kind === 'data') body.push(row);
    else if (kind === 'numbering') numbering.push(row);
    else if (kind === 'line') {
      const text = firstText(grid, row);
      if (nameOf(text).kind !== 'unknown' && !isNote(text)) body.push(row);
      else if (
        !isNote(text) &&
        kinds[nextSolid[row] ?? 0] === 'head' &&
        endsAt(grid, row, nextSolid, known, titles)
      )
        break;
      else lines.push(row);
    } else if (kind === 'head') {
      if (known.has(signature(grid, row))) repeated.push(row);
      else if (
        !isBodyWithoutFigures(grid, row, nameOf) &&
        beginsTable(grid, row, kinds) &&
        (nextData[row] ?? grid.rowCount) - row <= MOST_HEAD_ROWS
      )
        break;
      else body.push(row);
    } else lines.push(row);
    row++;
  }
  return { block: { preface, head, numbering, body, repeated, lines }, next: row };
}

/** A line before a head ends the table, unless the page only turns: the same title and the same head again. */
function endsAt(
  grid: SheetGrid,
  row: number,
  nextSolid: Int32Array,
  known: ReadonlySet<string>,
  titles: ReadonlySet<string>,
): boolean {
  const next = nextSolid[row] ?? grid.rowCount;
  const text = firstText(grid, row);
  return !known.has(signature(grid, next)) || !(titles.has(text) || /续/.test(text) || readUnitNote(text));
}

/** 南宁市 without a number, among heads: a row of the table whose cells are blank. */
function isBodyWithoutFigures(grid: SheetGrid, row: number, nameOf: (text: string) => NameReading): boolean {
  const first = firstText(grid, row);
  // Region over a column of places is a head, in English too.
  if (readHead(first).role) return false;
  const reading = nameOf(first);
  if (reading.kind !== 'places' && reading.kind !== 'total') return false;
  const cells = grid.worksheet.rows[row] ?? [];
  let places = 0;
  let words = 0;
  for (let column = 0; column < cells.length; column++) {
    if (nameOf(grid.text(row, column)).kind === 'places') places++;
    if (readValue(grid.cell(row, column)).kind === 'text') words++;
  }
  // 合计 beside 其中：制造业 is a head.
  return places <= 2 && (reading.kind === 'places' || words === 1);
}

/** The first text of a row. */
function firstText(grid: SheetGrid, row: number): string {
  const cells = grid.worksheet.rows[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const text = grid.text(row, column);
    if (text !== '') return text;
  }
  return '';
}
