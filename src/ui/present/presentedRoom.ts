import type { Insets } from '../../state/mapControl';

/** Shares of the window that the words take: a column beside the map, or a band under it on an upright screen. */
const WORDS_WIDTH = 0.36;
const WORDS_HEIGHT = 0.5;
const AIR = 0.03;

/** What the words cover of the map, in pixels. */
export function presentedInsets(width: number, height: number): Insets {
  const air = AIR * Math.min(width, height);
  const isUpright = height > width;
  return {
    top: air,
    right: air,
    bottom: isUpright ? height * WORDS_HEIGHT + air : air * 2,
    left: isUpright ? air : width * WORDS_WIDTH + air,
  };
}

/** The pixels of the page's panels against those that a hall reads: 14 become 24 at 1920 × 1080. */
export function presentedZoom(width: number, height: number): number {
  return Math.max(1, 1.72 * Math.min(width / 1920, height / 1080));
}
