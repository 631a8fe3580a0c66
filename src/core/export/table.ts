export type Cell = string | number | undefined;

/** A header row and the rows under it, as it leaves for a spreadsheet. */
export interface PlainTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What Excel, WPS and LibreOffice may take for the beginning of a formula, full-width forms among them. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * Text with an apostrophe before it where a spreadsheet would reckon with it; plain numbers stay as they are.
 * Method: OWASP, CSV Injection.
 * @example formulaSafe('=1+1') //= "'=1+1"
 * @example formulaSafe('-12.5') //= '-12.5'
 */
export function formulaSafe(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}
