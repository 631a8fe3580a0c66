import type { RampGround } from './ground';
import type { Hex, SequentialPalette } from './palette';
import { rampColour } from './ramp';
import { greySteps } from './seenLightness';

/**
 * Class colours from low to high, evenly spaced in lightness as CIEDE2000 sees it, so that neighbours stay apart
 * in greyscale and without one kind of cone.
 */
export function sequentialColours(
  palette: SequentialPalette,
  count: number,
  ground: RampGround,
): readonly Hex[] {
  const first = greySteps(ground.from);
  const last = greySteps(ground.to);
  return Array.from({ length: count }, (_, index) =>
    rampColour(palette.stops, first + (last - first) * (count === 1 ? 0.5 : index / (count - 1))),
  );
}
