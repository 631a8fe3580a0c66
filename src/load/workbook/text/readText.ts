import Papa from 'papaparse';
import type { Worksheet } from '../../../core/ownData/workbook';
import { textCell } from '../cells';
import type { Advance } from '../progress';
import { CellBudget, WorksheetBuilder } from '../WorksheetBuilder';
import { type Separator, separatorOf } from './separator';

const ROWS_A_STEP = 10_000;
/** Share of the work that is done when the lines are parted. */
const PARSED = 0.5;

/** No text holds it, so that quotes are letters like others. */
const NO_QUOTE = '\0';

/** A quote that nothing closes is a letter, else it would take the rest of the file into its cell. */
function parse(text: string, separator: Separator): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (!open) return data;
  return Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', quoteChar: NO_QUOTE }).data;
}

/**
 * A text file as one sheet.
 * @param name of the sheet
 * @param text decoded, without a byte order mark
 * @param advance told how much is done
 * @param asked the separator, where a person has said so
 * @throws UnreadableFile where more rows hold text than the limit
 */
export function readText(
  name: string,
  text: string,
  advance?: Advance,
  asked?: Separator,
): { worksheet: Worksheet; separator: Separator | undefined } {
  const lines = text.replace(/\r\n?/g, '\n');
  const separator = asked ?? separatorOf(lines);
  const parsed = separator ? parse(lines, separator) : lines.split('\n').map((line) => [line]);
  if (/^sep=/i.test(lines)) parsed[0] = [];
  advance?.(PARSED);
  const builder = new WorksheetBuilder(name, new CellBudget());
  for (const [row, cells] of parsed.entries()) {
    for (const [column, cell] of cells.entries()) builder.set(row, column, textCell(cell));
    if (row % ROWS_A_STEP === 0) advance?.(PARSED + (1 - PARSED) * (row / parsed.length));
  }
  return { worksheet: builder.finish(), separator };
}
