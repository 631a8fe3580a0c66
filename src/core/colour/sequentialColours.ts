import type { Hex, SequentialPalette } from './palette';
import { rampColour } from './ramp';
import type { RampLimits } from './rampLimits';
import { greySteps } from './seenLightness';
import { paleRange, type Strength } from './strength';

/** With fewer classes the ramp need not run to its darkest end, where labels and lines drown. */
const MOST_CLASSES = 9;
const SOFTER_PER_CLASS = 3.5;

/**
 * Class colours from low to high, evenly spaced in lightness as CIEDE2000 sees it, so that neighbours stay apart
 * in greyscale and without one kind of cone.
 * @param strength `behind` for a ramp under a layout: only as far from the ground as its classes need to be told apart
 */
export function sequentialColours(
  palette: SequentialPalette,
  count: number,
  limits: RampLimits,
  strength: Strength,
): readonly Hex[] {
  const first = greySteps(limits.from);
  const softer = SOFTER_PER_CLASS * Math.max(0, MOST_CLASSES - Math.max(count, 4));
  const end = greySteps(limits.to + (limits.kind === 'light' ? softer : -softer));
  const last = first + paleRange(end - first, count - 1, strength);
  return Array.from({ length: count }, (_, index) =>
    rampColour(palette.stops, first + (last - first) * (count === 1 ? 0.5 : index / (count - 1))),
  );
}
