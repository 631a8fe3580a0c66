import type { Matrix } from './buildMatrix';
import type { Claim } from './claims';
import type { MatrixView } from './matrixView';

/** The clauses of the chosen cell, row or column; of none where nothing is chosen. */
export function chosenClaims(
  matrix: Matrix,
  { row, column }: Pick<MatrixView, 'row' | 'column'>,
): readonly Claim[] {
  if (row === '' && column === '') return [];
  const rows = row === '' ? matrix.rows.map(({ id }) => id) : [row];
  const columns = column === '' ? matrix.columns.map(({ id }) => id) : [column];
  return rows.flatMap((asked) => columns.flatMap((other) => matrix.cell(asked, other)?.claims ?? []));
}
