/** What stands in one cell of a table file, before anything is understood of it. */
export interface Cell {
  /**
   * `number`, `boolean` and `text` as stored; `date`: `value` is ISO 8601 (`2024-06-30`, with a time only where one is stored);
   * `error`: `value` is the code (`#DIV/0!`); `empty`: nothing stored, or only white space.
   */
  readonly kind: 'empty' | 'text' | 'number' | 'boolean' | 'date' | 'error';
  /** Text untrimmed, as stored; a formula's stored result. */
  readonly value: string | number | boolean | null;
  /** The number format where it is not General: `0.0%`, `000000000000`, `0.00"亿元"`. Empty in text files. */
  readonly format: string;
  /** True where the cell holds a formula; `value` is then the stored result. */
  readonly formula: boolean;
}

/** A merged range; counts of rows and columns that it covers from its first cell, all counted from 0. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One sheet of a table file, or the whole of a text file. Named so since a plan sheet is another thing here. */
export interface Worksheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'very-hidden';
  /** Row by row from row 1 of the sheet; short rows end at their last stored cell. A merge's value stands in its first cell only. */
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
  /** Rows and columns that the file hides or filters away, counted from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export type WorkbookFormat = 'xlsx' | 'xls' | 'et' | 'ods' | 'html' | 'text' | 'parquet' | 'xml';

/** A table file as read: nothing trimmed, nothing guessed but format, encoding and separator. */
export interface Workbook {
  readonly file: string;
  readonly format: WorkbookFormat;
  /** Of text files and HTML tables. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | undefined;
  /** Of text files; `undefined` where each line is one cell. */
  readonly separator: ',' | '\t' | ';' | '|' | undefined;
  readonly worksheets: readonly Worksheet[];
}
