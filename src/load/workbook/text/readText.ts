import Papa from 'papaparse';
import type { Worksheet } from '../../../core/ownData/workbook';
import { textCell } from '../cells';
import { CellBudget, WorksheetBuilder } from '../WorksheetBuilder';
import { type Separator, separatorOf } from './separator';

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
 * @throws Refusal where more rows hold text than the limit
 */
export function readText(
  name: string,
  text: string,
): { worksheet: Worksheet; separator: Separator | undefined } {
  const lines = text.replace(/\r\n?/g, '\n');
  const separator = separatorOf(lines);
  const parsed = separator ? parse(lines, separator) : lines.split('\n').map((line) => [line]);
  if (/^sep=/i.test(lines)) parsed[0] = [];
  const builder = new WorksheetBuilder(name, new CellBudget());
  for (const [row, cells] of parsed.entries())
    for (const [column, cell] of cells.entries()) builder.set(row, column, textCell(cell));
  return { worksheet: builder.finish(), separator };
}
