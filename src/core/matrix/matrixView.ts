/** What stands in the rows: industries of the register, or chains and clusters as documents name them. */
export const MATRIX_ROWS = ['industries', 'chains'] as const;
export type MatrixRows = (typeof MATRIX_ROWS)[number];

/** What stands in the columns. A city has the clauses of its counties and parks with its own. */
export const MATRIX_COLUMNS = ['cities', 'parks'] as const;
export type MatrixColumns = (typeof MATRIX_COLUMNS)[number];

/** In which order rows and columns stand: like beside like, the most named first, or as in their registers. */
export const MATRIX_ORDERS = ['likeness', 'count', 'register'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** What a link restores of the matrix. */
export interface MatrixView {
  readonly rows: MatrixRows;
  readonly columns: MatrixColumns;
  readonly order: MatrixOrder;
  /** The chosen row and column, both of a chosen cell; empty for none. */
  readonly row: string;
  readonly column: string;
}

export const PLAIN_MATRIX: MatrixView = {
  rows: 'industries',
  columns: 'cities',
  order: 'likeness',
  row: '',
  column: '',
};
