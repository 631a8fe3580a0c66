import Papa from 'papaparse';

export type Cell = string | number | undefined;
/** A header row and the rows under it. */
export interface PlainTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers. */
function write({ header, rows }: PlainTable, delimiter: ',' | '\t'): string {
  const cells = [header, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replaceAll(/[\t\r\n]+/g, ' ') : (cell ?? ''))),
  );
  return Papa.unparse(cells, { delimiter, newline: '\r\n', escapeFormulae: true });
}

/** The table as Excel and WPS take it from the clipboard: cells parted by tabs. */
export function tableAsTsv(table: PlainTable): string {
  return write(table, '\t');
}

/** The table as CSV in UTF-8 with a byte order mark, without which Excel reads Chinese as rubbish. */
export function tableAsCsv(table: PlainTable): string {
  return `\uFEFF${write(table, ',')}`;
}

/**
 * Puts text on the clipboard.
 * @throws Error where the browser does not allow it
 */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  // The only way on a page that is served without encryption, as on a meeting room's machine.
  const copied = document.execCommand('copy');
  field.remove();
  if (!copied) throw new Error('the browser refused to copy');
}
