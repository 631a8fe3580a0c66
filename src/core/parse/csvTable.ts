import Papa from 'papaparse';
import type { DataProblem } from '../problem';

/** One row of a CSV file with the line that it stands on (the header is line 1). */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads a CSV text into rows by column name.
 * @param file named in the problems
 * @param columns the columns that the file must have
 * @returns the rows whose cells number as the header's, and a problem for each that does not
 */
export function readCsvTable(
  file: string,
  text: string,
  columns: readonly string[],
): { rows: CsvRow[]; problems: DataProblem[] } {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd(), { delimiter: ',' });
  const [header = [], ...body] = parsed.data;
  const problems: DataProblem[] = columns
    .filter((column) => !header.includes(column))
    .map((column) => ({
      file,
      line: 1,
      column,
      value: header.join(','),
      message: {
        zh: `缺少列“${column}”，请在表头补上`,
        en: `column "${column}" is missing; add it to the header`,
      },
    }));
  if (problems.length > 0) return { rows: [], problems };
  const rows: CsvRow[] = [];
  // A quoted cell may hold line breaks, so lines are counted and not taken from the row's index.
  let line = 2;
  for (const cells of body) {
    const start = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
    if (cells.length === 1 && cells[0] === '') continue;
    if (cells.length === header.length) {
      rows.push({
        line: start,
        cells: Object.fromEntries(header.map((name, index) => [name, (cells[index] ?? '').trim()])),
      });
    } else {
      problems.push({
        file,
        line: start,
        column: '',
        value: cells.join(','),
        message: {
          zh: `此行有 ${cells.length} 格，应为 ${header.length} 格；含逗号的文字请用双引号括起`,
          en: `the row has ${cells.length} cells instead of ${header.length}; put text with commas in double quotes`,
        },
      });
    }
  }
  return { rows, problems };
}
