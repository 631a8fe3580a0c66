/** How far a ramp goes from its ground: as far as it can, or, behind a layout, no further than its classes need. */
export type Strength = 'full' | 'behind';

/** Grey steps between neighbouring classes behind a layout: so many that classes stay apart for colour-blind readers too. */
const LEAST_STEP = 7.2;

/**
 * The range of a ramp in grey steps, signed as the full one is.
 * @param range of the full ramp
 * @param steps between its classes
 */
export function paleRange(range: number, steps: number, strength: Strength): number {
  if (strength === 'full') return range;
  return Math.sign(range) * Math.min(Math.abs(range), LEAST_STEP * Math.max(1, steps));
}
