import { arrowReach } from '../../core/scene/looks';
import type { Pixel } from '../projection';

/** An arrow whose shaft ends at the base of its head. */
export interface Arrow {
  readonly shaft: readonly Pixel[];
  /** Tip first. */
  readonly head: readonly [Pixel, Pixel, Pixel];
}

/** Pixels from tip to base of the head of a line. */
const lengthOf = (width: number) => 2 * arrowReach(width);

/**
 * An arrow as the screen's map draws it: the middle of its head, not its tip, stands on the end of the line.
 * @param line at least two points, in pixels
 */
export function arrowPast(line: readonly Pixel[], width: number): Arrow | undefined {
  const [before, end] = line.slice(-2);
  if (!before || !end) return undefined;
  const [x, y] = [end[0] - before[0], end[1] - before[1]];
  const share = lengthOf(width) / 2 / (Math.hypot(x, y) || 1);
  return arrowOf([...line, [end[0] + x * share, end[1] + y * share]], width);
}

/**
 * A head for the end of a line, sized by the line's width, and the line shortened to make room for it.
 * @param line at least two points, in pixels
 */
export function arrowOf(line: readonly Pixel[], width: number): Arrow | undefined {
  const tip = line.at(-1);
  if (!tip || line.length < 2) return undefined;
  const length = lengthOf(width);
  const half = length * 0.4;
  const shaft = [...line];
  let base = shaft.pop() as Pixel;
  while (shaft.length > 0) {
    const before = shaft.at(-1) as Pixel;
    const away = Math.hypot(tip[0] - before[0], tip[1] - before[1]);
    if (away > length || shaft.length === 1) {
      const share = Math.min(1, length / (away || 1));
      base = [tip[0] + (before[0] - tip[0]) * share, tip[1] + (before[1] - tip[1]) * share];
      break;
    }
    shaft.pop();
  }
  const [alongX, alongY] = [tip[0] - base[0], tip[1] - base[1]];
  const scale = half / (Math.hypot(alongX, alongY) || 1);
  return {
    shaft: [...shaft, base],
    head: [
      tip,
      [base[0] - alongY * scale, base[1] + alongX * scale],
      [base[0] + alongY * scale, base[1] - alongX * scale],
    ],
  };
}
