import { toHex, toLab } from './lab';
import type { Hex } from './palette';
import { lightnessAt } from './seenLightness';

/**
 * The colour of a ramp that has a given lightness, mixed in CIE L*a*b* between the stops above and below it.
 * @param stops light to dark
 * @param steps grey steps above black, see `greySteps`
 */
export function rampColour(stops: readonly Hex[], steps: number): Hex {
  const colours = stops.map(toLab);
  const lightness = lightnessAt(steps);
  const below = colours.findIndex((colour) => colour.l <= lightness);
  const upper = colours[below < 0 ? colours.length - 1 : Math.max(0, below - 1)];
  const lower = colours[below < 0 ? colours.length - 1 : below];
  if (!upper || !lower) throw new Error('a ramp needs at least one stop');
  const share = upper.l === lower.l ? 0 : (upper.l - lightness) / (upper.l - lower.l);
  return toHex(
    upper.l + (lower.l - upper.l) * share,
    upper.a + (lower.a - upper.a) * share,
    upper.b + (lower.b - upper.b) * share,
  );
}
