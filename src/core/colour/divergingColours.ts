import type { DivergingPalette, Hex } from './palette';
import { rampColour } from './ramp';
import type { RampLimits } from './rampLimits';
import { greySteps } from './seenLightness';
import { paleRange, type Strength } from './strength';

/** Grey steps by which the lower arm is set off from the higher one, so that the two sides differ in greyscale too. */
const GAP = 5.7;

/** How many classes lie on either side of the reference, and whether one holds it inside. */
export interface DivergingShape {
  readonly below: number;
  readonly above: number;
  readonly neutral: boolean;
}

/**
 * The shape that class limits have about a reference: a limit at the reference parts the sides, otherwise the class
 * around it is neutral.
 * @param breaks inner limits, ascending
 * @example divergingShape([-5, 0, 5], 0) //= { below: 2, above: 2, neutral: false }
 */
export function divergingShape(breaks: readonly number[], reference: number): DivergingShape {
  const below = breaks.filter((limit) => limit <= reference).length;
  if (breaks.includes(reference)) return { below, above: breaks.length + 1 - below, neutral: false };
  return { below, above: breaks.length - below, neutral: true };
}

/** Class colours from the lowest below the reference to the highest above it; lightness runs one way in each arm. */
export function divergingColours(
  palette: DivergingPalette,
  shape: DivergingShape,
  limits: RampLimits,
  strength: Strength,
): readonly Hex[] {
  const { below, above, neutral } = shape;
  const middle = greySteps(limits.from);
  const longest = Math.max(below, above);
  const range = paleRange(Math.abs(greySteps(limits.to) - middle), longest + 1, strength);
  const direction = Math.sign(limits.to - limits.from);
  const first = neutral ? (range - GAP) / Math.max(1, longest) : longest > 1 ? GAP : range / 2;
  const step = neutral ? first : (range - 2 * GAP) / Math.max(1, longest - 1);
  const colour = (stops: readonly Hex[], index: number, gap: number) =>
    rampColour(stops, middle + direction * (first + index * step + gap));

  const low = Array.from({ length: below }, (_, index) => colour(palette.low, index, GAP)).reverse();
  const high = Array.from({ length: above }, (_, index) => colour(palette.high, index, 0));
  return [...low, ...(neutral ? [limits.neutral] : []), ...high];
}
