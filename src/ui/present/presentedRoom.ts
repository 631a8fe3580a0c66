import type { Insets } from '../../state/mapControl';

/** The share of a wide window that the words take; an upright screen has them under the map. */
const WORDS_WIDTH = 0.36;
const AIR = 0.03;

/** What the words cover of the map, in pixels. */
export function presentedInsets(width: number, height: number): Insets {
  const air = AIR * Math.min(width, height);
  const left = height > width ? air : width * WORDS_WIDTH + air;
  return { top: air, right: air, bottom: air * 2, left };
}

/** The pixels of the page's panels against those that a hall reads: 14 become 24 at 1920 × 1080. */
export function presentedZoom(width: number, height: number): number {
  return Math.max(1, 1.72 * Math.min(width / 1920, height / 1080));
}
