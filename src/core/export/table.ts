export type Cell = string | number | undefined;

/** A header row and the rows under it, as it leaves for a spreadsheet. */
export interface PlainTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
