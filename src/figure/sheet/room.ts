import type { Box } from '../boxGrid';
import type { Pixel, Rectangle } from '../projection';

/** Pixels of a cell. */
const CELL = 5;

/** What of a rectangle is taken, asked of any box inside it. */
export interface Room {
  /** Takes the inside of rings, even and odd, and their lines. */
  readonly takeRings: (rings: readonly (readonly Pixel[])[]) => void;
  readonly takeLine: (line: readonly Pixel[]) => void;
  readonly takeBox: (box: Box) => void;
  /** A function that says whether a box is free of what was taken so far. */
  readonly asker: () => (box: Box) => boolean;
}

/**
 * A grid over a rectangle of pixels.
 * @param clearance pixels that are kept free round whatever is taken
 */
export function roomOf({ x: left, y: top, width, height }: Rectangle, clearance: number): Room {
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  const taken = new Uint8Array(columns * rows);
  const column = (x: number) => Math.floor((x - left) / CELL);
  const row = (y: number) => Math.floor((y - top) / CELL);
  const takeCells = (fromX: number, fromY: number, toX: number, toY: number) => {
    for (let y = Math.max(0, row(fromY)); y <= Math.min(rows - 1, row(toY)); y++)
      for (let x = Math.max(0, column(fromX)); x <= Math.min(columns - 1, column(toX)); x++)
        taken[y * columns + x] = 1;
  };
  const takeBox = (box: Box) =>
    takeCells(box.left - clearance, box.top - clearance, box.right + clearance, box.bottom + clearance);
  const takeLine = (line: readonly Pixel[]) =>
    line.forEach(([x, y], index) => {
      const [beforeX, beforeY] = line[index - 1] ?? [x, y];
      const steps = Math.min(2000, Math.max(1, Math.ceil(Math.hypot(x - beforeX, y - beforeY) / CELL)));
      for (let step = 1; step <= steps; step++) {
        const [atX, atY] = [
          beforeX + ((x - beforeX) * step) / steps,
          beforeY + ((y - beforeY) * step) / steps,
        ];
        takeBox({ left: atX, top: atY, right: atX, bottom: atY });
      }
    });
  const takeRings = (rings: readonly (readonly Pixel[])[]) => {
    rings.forEach(takeLine);
    const crossings: number[][] = Array.from({ length: rows }, () => []);
    for (const ring of rings)
      ring.forEach(([x, y], index) => {
        const [beforeX, beforeY] = ring[index - 1] ?? ring.at(-1) ?? [x, y];
        const [upper, lower] = [Math.min(y, beforeY), Math.max(y, beforeY)];
        const last = Math.min(rows - 1, Math.ceil((lower - top) / CELL - 0.5) - 1);
        for (let line = Math.max(0, Math.ceil((upper - top) / CELL - 0.5)); line <= last; line++) {
          const at = top + (line + 0.5) * CELL;
          crossings[line]?.push(x + ((at - y) * (beforeX - x)) / (beforeY - y));
        }
      });
    crossings.forEach((across, line) => {
      across.sort((one, other) => one - other);
      const y = top + (line + 0.5) * CELL;
      for (let pair = 0; pair + 1 < across.length; pair += 2)
        takeCells(across[pair] ?? 0, y, across[pair + 1] ?? 0, y);
    });
  };
  const asker = () => {
    // Sums over everything above and to the left, so that any box is asked with four of them.
    const sums = new Uint32Array((columns + 1) * (rows + 1));
    for (let y = 0; y < rows; y++)
      for (let x = 0; x < columns; x++)
        sums[(y + 1) * (columns + 1) + x + 1] =
          (taken[y * columns + x] ?? 0) +
          (sums[y * (columns + 1) + x + 1] ?? 0) +
          (sums[(y + 1) * (columns + 1) + x] ?? 0) -
          (sums[y * (columns + 1) + x] ?? 0);
    const sum = (x: number, y: number) => sums[y * (columns + 1) + x] ?? 0;
    return (box: Box) => {
      const [fromX, fromY] = [Math.max(0, column(box.left)), Math.max(0, row(box.top))];
      const toX = Math.min(columns, Math.ceil((box.right - left) / CELL));
      const toY = Math.min(rows, Math.ceil((box.bottom - top) / CELL));
      return sum(toX, toY) - sum(fromX, toY) - sum(toX, fromY) + sum(fromX, fromY) === 0;
    };
  };
  return { takeRings, takeLine, takeBox, asker };
}
