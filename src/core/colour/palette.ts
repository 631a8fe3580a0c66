import type { LocalText } from '../../i18n/language';

/** Low to high; two directions from a reference; or two indicators at once. */
export type PaletteKind = 'sequential' | 'diverging' | 'bivariate';

/** `#rrggbb` in lower case. */
export type Hex = string;

/** Stands where a class or a mark has no colour of its own. */
export const PLAIN: Hex = '#888888';

interface PaletteBase {
  readonly id: string;
  readonly name: LocalText;
}

export interface SequentialPalette extends PaletteBase {
  readonly kind: 'sequential';
  /** One hue through, or several. */
  readonly hues: 'single' | 'multiple';
  /** Light to dark, each darker than the one before. */
  readonly stops: readonly Hex[];
}

export interface DivergingPalette extends PaletteBase {
  readonly kind: 'diverging';
  /** The arm below the reference, light to dark. */
  readonly low: readonly Hex[];
  /** The arm above the reference, light to dark. */
  readonly high: readonly Hex[];
}

/** Hue in degrees and chroma of CIE LCh. */
export type Tint = readonly [hue: number, chroma: number];

export interface BivariatePalette extends PaletteBase {
  readonly kind: 'bivariate';
  /** Where the first indicator is high and the second low. */
  readonly first: Tint;
  /** Where the second is high and the first low. */
  readonly second: Tint;
  /** Where both are high, on light and on dark ground. */
  readonly both: Readonly<Record<'light' | 'dark', Tint>>;
}

export type Palette = SequentialPalette | DivergingPalette | BivariatePalette;
