import type { Dataset } from '../dataset';
import { findBlocks } from './blocks';
import { type Decision, decisionBook } from './decisions';
import { buildIndicatorIndex, type IndicatorIndex } from './indicatorIndex';
import { buildPlaceIndex, type PlaceIndex } from './placeIndex';
import { type NameReading, placeNameReader } from './placeName';
import { type Reason, type RowRule, reason } from './reason';
import { sheetGrid } from './sheetGrid';
import { readTables } from './table/readTables';
import type { TableAsker } from './table/tableScope';
import type { Understanding, UnderstoodSheet, UnderstoodTable } from './understanding';
import type { Workbook, Worksheet } from './workbook';

/** What is asked of the dataset: its places and its indicators. */
export type Register = Pick<Dataset, 'places' | 'regions' | 'indicators'>;

interface Indexes {
  readonly index: PlaceIndex;
  readonly indicators: IndicatorIndex;
  readonly nameOf: (text: string) => NameReading;
}

const indexed = new WeakMap<Register, Indexes>();

/** Names and codes of a register, made ready once. */
function indexesOf(register: Register): Indexes {
  const known = indexed.get(register);
  if (known) return known;
  const index = buildPlaceIndex(register);
  const indexes = { index, indicators: buildIndicatorIndex(register), nameOf: placeNameReader(index) };
  indexed.set(register, indexes);
  return indexes;
}

/**
 * Understands the tables of a workbook: kind, places, indicators, units, periods and numbers, and what becomes of
 * every row, column and cell. Nothing is guessed silently: what is not sure is a question with its proposal, and the
 * facts are those of the proposals.
 * @param decisions answers of the person or of a recipe, applied wherever their keys fit
 * @returns for each sheet as many fates as it has rows
 */
export function understand(
  workbook: Workbook,
  register: Register,
  decisions: readonly Decision[] = [],
): Understanding {
  const asker: TableAsker = { ...indexesOf(register), file: workbook.file, decided: decisionBook(decisions) };
  const sheets: UnderstoodSheet[] = [];
  const tables: UnderstoodTable[] = [];
  for (const [sheet, worksheet] of workbook.worksheets.entries()) {
    const read = readSheet(asker, worksheet, sheet, workbook.separator);
    sheets.push(read.sheet);
    tables.push(...read.tables);
  }
  const hasFacts = tables.some(({ facts }) => facts.length > 0);
  const asks = tables.some(({ questions, facts }) => questions.length > 0 && facts.length > 0);
  const isOpen = asks || (!hasFacts && tables.some(({ questions }) => questions.length > 0));
  return { file: workbook.file, sheets, tables, outcome: hasFacts ? (isOpen ? 'asks' : 'read') : 'refused' };
}

function readSheet(
  asker: TableAsker,
  worksheet: Worksheet,
  sheet: number,
  separator: Workbook['separator'],
): { sheet: UnderstoodSheet; tables: UnderstoodTable[] } {
  const { name } = worksheet;
  const isBlank = (row: number) =>
    (worksheet.rows[row] ?? []).every((cell) => cell.kind === 'empty' || String(cell.value).trim() === '');
  const fates: Reason<RowRule>[] = worksheet.rows.map((_, row) =>
    reason('set-aside', isBlank(row) ? 'blank' : 'no-table'),
  );
  if (worksheet.state !== 'visible') {
    const rows = fates.map((fate) =>
      fate.rule === 'blank' ? fate : reason('set-aside', 'hidden-sheet' as const),
    );
    return { sheet: { name, rows }, tables: [] };
  }
  const grid = sheetGrid(worksheet, separator);
  const blocks = findBlocks(grid, asker.nameOf);
  const tables = blocks.flatMap((block) => readTables(asker, grid, sheet, block, fates));
  return { sheet: { name, rows: fates }, tables };
}
