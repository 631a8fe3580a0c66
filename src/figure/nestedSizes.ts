import type { Legend } from '../core/scene/scene';

/** A circle of the key to proportional symbols, with the line that leads to its text, in pixels. */
export interface NestedSize {
  readonly text: string;
  readonly radius: number;
  readonly centre: readonly [number, number];
  /** Where the line starts at the circle's top, and where it ends beside the text. */
  readonly line: readonly [readonly [number, number], readonly [number, number]];
}

const LEAD = 12;

/**
 * Circles inside each other, as on the screen: all stand on one ground, each with a line from its top to its text.
 * Texts keep apart by a line's height even where circles are of nearly one size.
 * @param x left edge of the largest circle
 * @param y its top
 * @param lineHeight pixels of a line of text
 */
export function nestSizes(
  sizes: Legend['sizes'],
  x: number,
  y: number,
  lineHeight: number,
): { readonly circles: readonly NestedSize[]; readonly width: number; readonly height: number } {
  const falling = [...sizes].sort((a, b) => b.radius - a.radius);
  const widest = falling[0]?.radius ?? 0;
  const top = y + lineHeight / 2;
  const ground = top + 2 * widest;
  let last = Number.NEGATIVE_INFINITY;
  const circles = falling.map(({ radius, text }): NestedSize => {
    const rim = ground - 2 * radius;
    const beside = Math.max(rim, last + lineHeight);
    last = beside;
    return {
      text,
      radius,
      centre: [x + widest, ground - radius],
      line: [
        [x + widest, rim],
        [x + 2 * widest + LEAD, beside],
      ],
    };
  });
  return {
    circles,
    width: 2 * widest + LEAD,
    height: Math.max(ground, last + lineHeight / 2) - y + 3,
  };
}
