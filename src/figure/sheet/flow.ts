/** Something that flows down columns: how tall it is, in pixels, and where it may be parted from the next. */
export interface FlowItem {
  readonly height: number;
  /** True for a heading, which never stands last in a column. */
  readonly keepWithNext: boolean;
  /** True where a new column is the better place to begin, if there is room for that. */
  readonly startsColumn?: boolean;
}

/** A row of the legend or of the list, drawn with its top left corner at x, y. */
export interface FlowRow extends FlowItem {
  readonly draw: (x: number, y: number) => string;
}

export interface FlowPlace<Item extends FlowItem> {
  readonly row: Item;
  readonly column: number;
  /** Top of the row inside its column, pixels. */
  readonly y: number;
}

/** A heading and the rows bound to it, as one piece that may not be parted. */
function piecesOf<Item extends FlowItem>(rows: readonly Item[]): Item[][] {
  const pieces: Item[][] = [];
  let piece: Item[] = [];
  for (const row of rows) {
    piece.push(row);
    if (row.keepWithNext) continue;
    pieces.push(piece);
    piece = [];
  }
  return piece.length > 0 ? [...pieces, piece] : pieces;
}

function flow<Item extends FlowItem>(
  pieces: readonly (readonly Item[])[],
  heights: readonly number[],
  breaks: boolean,
): FlowPlace<Item>[] | undefined {
  const places: FlowPlace<Item>[] = [];
  let column = 0;
  let y = 0;
  for (const piece of pieces) {
    const height = piece.reduce((sum, row) => sum + row.height, 0);
    const wanted = breaks && piece[0]?.startsColumn === true;
    while (
      column < heights.length &&
      ((y > 0 && wanted && places.at(-1)?.column === column) || y + height > (heights[column] as number))
    ) {
      column += 1;
      y = 0;
    }
    if (column >= heights.length) return undefined;
    for (const row of piece) {
      places.push({ row, column, y });
      y += row.height;
    }
  }
  return places;
}

/**
 * Lets rows flow down columns of given heights in pixels, one after the other.
 * @returns undefined when they do not fit
 */
export function flowRows<Item extends FlowItem>(
  rows: readonly Item[],
  heights: readonly number[],
): FlowPlace<Item>[] | undefined {
  const pieces = piecesOf(rows);
  return flow(pieces, heights, true) ?? flow(pieces, heights, false);
}

/** The least height, to the pixel, at which the rows fit into so many columns. */
export function balancedHeight(rows: readonly FlowItem[], columns: number): number {
  const pieces = piecesOf(rows);
  let low = 0;
  let high = Math.ceil(rows.reduce((sum, row) => sum + row.height, 0)) + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (flow(pieces, new Array<number>(columns).fill(middle), false)) high = middle;
    else low = middle;
  }
  return high;
}
