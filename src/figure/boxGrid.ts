/** A rectangle that text or a symbol takes, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels of a cell: about a short label. */
const CELL = 48;

/** True where two boxes share any room. */
export const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Boxes by the cells that they touch, so that asking what covers a place looks at its neighbours only. */
interface BoxGrid {
  add(box: Box): void;
  isTaken(box: Box): boolean;
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(left / CELL); column * CELL < right; column++)
    for (let row = Math.floor(top / CELL); row * CELL < bottom; row++) cells.push(`${column} ${row}`);
  return cells;
}

/** A grid that holds some boxes already; more may be added at any time. */
export function boxGrid(boxes: Iterable<Box> = []): BoxGrid {
  const cells = new Map<string, Box[]>();
  const add = (box: Box) => {
    for (const cell of cellsOf(box)) {
      const found = cells.get(cell);
      if (found) found.push(box);
      else cells.set(cell, [box]);
    }
  };
  for (const box of boxes) add(box);
  return {
    add,
    isTaken: (box) =>
      cellsOf(box).some((cell) => cells.get(cell)?.some((other) => overlaps(other, box)) === true),
  };
}
