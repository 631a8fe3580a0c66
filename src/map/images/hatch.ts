import type { Pattern } from '../../core/scene/scene';

/** Pixels of one tile of a pattern, RGBA, repeating without a seam. */
export interface HatchTile {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const SIZE = 16;

/** How much ink (0 to 1) covers the pixel whose middle is x, y. */
const INK: Readonly<Record<Exclude<Pattern, 'none'>, (x: number, y: number) => number>> = {
  'no-figure': (x, y) => line((x + y) / Math.SQRT2, SIZE / Math.SQRT2 / 2, 1.1),
  'not-comparable': (x, y) =>
    Math.max(
      line((x + y) / Math.SQRT2, SIZE / Math.SQRT2, 1),
      line((x - y) / Math.SQRT2, SIZE / Math.SQRT2, 1),
    ),
  filtered: (x, y) => Math.max(dot(x - SIZE / 4, y - SIZE / 4), dot(x - (SIZE * 3) / 4, y - (SIZE * 3) / 4)),
};

function line(distance: number, spacing: number, width: number): number {
  const rest = ((distance % spacing) + spacing) % spacing;
  return coverage(width / 2 - Math.min(rest, spacing - rest));
}

function dot(x: number, y: number): number {
  return coverage(1.5 - Math.hypot(x, y));
}

function coverage(inside: number): number {
  return Math.min(1, Math.max(0, inside + 0.5));
}

/**
 * One tile of a pattern over clear ground, twice the size it shows at: slanted lines where there is no figure,
 * a lattice where figures cannot be compared, dots where a filter leaves the region out.
 * @param ink #rrggbb
 */
export function hatchTile(pattern: Exclude<Pattern, 'none'>, ink: string): HatchTile {
  const colour = Number.parseInt(ink.slice(1), 16);
  if (!/^#[0-9a-f]{6}$/i.test(ink)) throw new Error(`the ink of a pattern must be #rrggbb, got ${ink}`);
  const data = new Uint8ClampedArray(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const at = (y * SIZE + x) * 4;
      data[at] = (colour >> 16) & 255;
      data[at + 1] = (colour >> 8) & 255;
      data[at + 2] = colour & 255;
      data[at + 3] = 255 * INK[pattern](x + 0.5, y + 0.5);
    }
  }
  return { width: SIZE, height: SIZE, data };
}
