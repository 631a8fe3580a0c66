import type { ThemeName } from '../view';
import { bivariateColours } from './bivariateColours';
import { BIVARIATE_PALETTES } from './bivariatePalettes';
import { type DivergingShape, divergingColours } from './divergingColours';
import { DIVERGING_PALETTES } from './divergingPalettes';
import type { Hex, Palette, PaletteKind } from './palette';
import { RAMP_LIMITS } from './rampLimits';
import { sequentialColours } from './sequentialColours';
import { SEQUENTIAL_PALETTES } from './sequentialPalettes';
import type { Strength } from './strength';

/** Every palette, in the order of the picker. */
export const PALETTES: readonly Palette[] = [
  ...SEQUENTIAL_PALETTES,
  ...DIVERGING_PALETTES,
  ...BIVARIATE_PALETTES,
];

export const DEFAULT_PALETTES: Readonly<Record<PaletteKind, string>> = {
  sequential: 'mint',
  diverging: 'blue-amber',
  bivariate: 'blue-orange-square',
};

function paletteOf<Kind extends PaletteKind>(kind: Kind, id: string): Extract<Palette, { kind: Kind }> {
  const ofKind = PALETTES.filter(
    (palette): palette is Extract<Palette, { kind: Kind }> => palette.kind === kind,
  );
  const found = ofKind.find((palette) => palette.id === id);
  const fallback = ofKind.find((palette) => palette.id === DEFAULT_PALETTES[kind]);
  if (found) return found;
  if (!fallback) throw new Error(`no ${kind} palette ${DEFAULT_PALETTES[kind]}`);
  return fallback;
}

/**
 * Class colours from low to high.
 * @param id a palette of that kind; another id gives the kind's default
 * @param count 1 to 9 classes; a diverging ramp takes half of them below its reference
 */
export function paletteColours(
  id: string,
  count: number,
  theme: ThemeName,
  kind: 'sequential' | 'diverging' = 'sequential',
  strength: Strength = 'full',
): readonly Hex[] {
  if (kind === 'sequential')
    return sequentialColours(paletteOf(kind, id), count, RAMP_LIMITS[theme], strength);
  const half = Math.floor(count / 2);
  return paletteColoursAround(id, { below: half, above: half, neutral: count % 2 === 1 }, theme, strength);
}

/** Colours of a diverging palette for classes that lie unevenly about their reference; see `divergingShape`. */
export function paletteColoursAround(
  id: string,
  shape: DivergingShape,
  theme: ThemeName,
  strength: Strength = 'full',
): readonly Hex[] {
  return divergingColours(paletteOf('diverging', id), shape, RAMP_LIMITS[theme], strength);
}

/** Three rows of three: row = class of the second indicator from low to high, column = of the first. */
export function paletteSquare(id: string, theme: ThemeName): readonly (readonly Hex[])[] {
  return bivariateColours(paletteOf('bivariate', id), RAMP_LIMITS[theme]);
}
