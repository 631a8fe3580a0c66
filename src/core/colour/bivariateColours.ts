import { toHex } from './lab';
import type { BivariatePalette, Hex, Tint } from './palette';
import type { RampLimits } from './rampLimits';

/** Lightness per class of the first and of the second indicator: unequal, so that all nine greys differ. */
const FIRST_STEP = 19;
const SECOND_STEP = 12.5;
const NEUTRAL: Tint = [90, 2];

function axes([hue, chroma]: Tint): readonly [a: number, b: number] {
  const angle = (hue * Math.PI) / 180;
  return [chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

/**
 * Three rows of three colours: a row is a class of the second indicator, a column one of the first, each from low
 * to high. Colours are mixed in CIE L*a*b* between the four corners.
 */
export function bivariateColours(palette: BivariatePalette, limits: RampLimits): readonly (readonly Hex[])[] {
  const direction = Math.sign(limits.to - limits.from);
  const neither = axes(NEUTRAL);
  const first = axes(palette.first);
  const second = axes(palette.second);
  const both = axes(palette.both[limits.kind]);
  const mix = (axis: 0 | 1, u: number, v: number) =>
    (1 - u) * (1 - v) * neither[axis] +
    u * (1 - v) * first[axis] +
    (1 - u) * v * second[axis] +
    u * v * both[axis];

  return [0, 1, 2].map((row) =>
    [0, 1, 2].map((column) =>
      toHex(
        limits.from + direction * (column * FIRST_STEP + row * SECOND_STEP),
        mix(0, column / 2, row / 2),
        mix(1, column / 2, row / 2),
      ),
    ),
  );
}
