import Papa from 'papaparse';
import type { DataProblem } from '../problem';
import { rowOrigin } from './origin';
import { Report } from './report';

/** One row of a CSV file with the line that it stands on (the header is line 1). */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What a decoder writes for bytes that are not UTF-8. */
const REPLACEMENT = '\uFFFD';

/** Says which columns a header lacks, repeats, or has beside those of the contract. */
function checkHeader(report: Report, file: string, header: readonly string[], columns: Columns): void {
  const at = rowOrigin(file, 1);
  const value = header.join(',');
  for (const column of columns.required)
    if (!header.includes(column)) report.tell(at, [column], value, 'missingColumn', { column });
  header.forEach((column, index) => {
    if (!columns.required.includes(column) && !columns.optional.includes(column))
      report.tell(at, [column], value, 'unknownColumn', { column });
    else if (header.indexOf(column) < index) report.tell(at, [column], value, 'repeatedColumn', { column });
  });
}

interface Columns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/**
 * Reads a CSV text into rows by column name.
 * @param file named in the problems
 * @param required the columns that the file must have; without one of them no row is read
 * @param optional those that it may have beside them
 * @returns the rows whose cells number as the header's, and a problem for each that does not
 */
export function readCsvTable(
  file: string,
  text: string,
  required: readonly string[],
  optional: readonly string[] = [],
): { rows: CsvRow[]; problems: DataProblem[] } {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd(), { delimiter: ',' });
  const [first = [], ...body] = parsed.data;
  const header = first.map((name) => name.trim());
  const report = new Report();
  checkHeader(report, file, header, { required, optional });
  if (required.some((column) => !header.includes(column))) return { rows: [], problems: report.problems };
  const unpaired = new Set(parsed.errors.filter(({ type }) => type === 'Quotes').map(({ row = 0 }) => row));
  if (unpaired.has(0)) report.tell(rowOrigin(file, 1), [], header.join(','), 'quotes');
  const rows: CsvRow[] = [];
  // A quoted cell may hold line breaks, so lines are counted and not taken from the row's index.
  let line = 2 + breaksIn(first);
  body.forEach((cells, index) => {
    const at = rowOrigin(file, line);
    const start = line;
    line += 1 + breaksIn(cells);
    if (cells.length === 1 && cells[0] === '') return;
    const value = cells.join(',');
    if (unpaired.has(index + 1)) report.tell(at, [], value, 'quotes');
    else if (value.includes(REPLACEMENT)) report.tell(at, [], value, 'encoding');
    else if (cells.length !== header.length)
      report.tell(at, [], value, 'cells', { count: cells.length, expected: header.length });
    else {
      const named = header.map((name, column) => [name, (cells[column] ?? '').trim()] as const);
      rows.push({ line: start, cells: Object.fromEntries(named) });
    }
  });
  return { rows, problems: report.problems };
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
}
