import type { Hex, SequentialPalette } from './palette';
import { rampColour } from './ramp';
import type { RampLimits } from './rampLimits';
import { greySteps } from './seenLightness';

/** With fewer classes the ramp need not run to its darkest end, where labels and lines drown. */
const MOST_CLASSES = 9;
const SOFTER_PER_CLASS = 3.5;

/**
 * Class colours from low to high, evenly spaced in lightness as CIEDE2000 sees it, so that neighbours stay apart
 * in greyscale and without one kind of cone.
 */
export function sequentialColours(
  palette: SequentialPalette,
  count: number,
  limits: RampLimits,
): readonly Hex[] {
  const first = greySteps(limits.from);
  const softer = SOFTER_PER_CLASS * Math.max(0, MOST_CLASSES - Math.max(count, 4));
  const last = greySteps(limits.to + (limits.kind === 'light' ? softer : -softer));
  return Array.from({ length: count }, (_, index) =>
    rampColour(palette.stops, first + (last - first) * (count === 1 ? 0.5 : index / (count - 1))),
  );
}
