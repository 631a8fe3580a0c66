/** A row of the legend or of the list: how tall it is and how it is drawn at a place. */
export interface FlowRow {
  readonly height: number;
  /** True for a heading, which never stands last in a column. */
  readonly keepWithNext: boolean;
  readonly draw: (x: number, y: number) => string;
}

export interface FlowPlace {
  readonly row: FlowRow;
  readonly column: number;
  /** Top of the row inside its column, pixels. */
  readonly y: number;
}

/** A heading and the rows bound to it, as one piece that may not be parted. */
function piecesOf(rows: readonly FlowRow[]): FlowRow[][] {
  const pieces: FlowRow[][] = [];
  let piece: FlowRow[] = [];
  for (const row of rows) {
    piece.push(row);
    if (row.keepWithNext) continue;
    pieces.push(piece);
    piece = [];
  }
  return piece.length > 0 ? [...pieces, piece] : pieces;
}

/**
 * Lets rows flow down columns of a height.
 * @returns undefined when they do not fit
 */
export function flowRows(rows: readonly FlowRow[], columns: number, height: number): FlowPlace[] | undefined {
  const places: FlowPlace[] = [];
  let column = 0;
  let y = 0;
  for (const piece of piecesOf(rows)) {
    const pieceHeight = piece.reduce((sum, row) => sum + row.height, 0);
    if (y > 0 && y + pieceHeight > height) {
      column += 1;
      y = 0;
    }
    if (column >= columns || pieceHeight > height) return undefined;
    for (const row of piece) {
      places.push({ row, column, y });
      y += row.height;
    }
  }
  return places;
}

/** The least height, to the pixel, at which the rows fit into so many columns. */
export function balancedHeight(rows: readonly FlowRow[], columns: number): number {
  let low = 0;
  let high = Math.ceil(rows.reduce((sum, row) => sum + row.height, 0)) + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (flowRows(rows, columns, middle)) high = middle;
    else low = middle;
  }
  return high;
}
