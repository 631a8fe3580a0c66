import type { LocalText } from '../i18n/language';

export const INDICATOR_KINDS = ['amount', 'count', 'area', 'ratio', 'growth', 'rank'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** What is measured. */
export interface Indicator {
  readonly id: string;
  readonly name: LocalText;
  readonly theme: string;
  /** The unit as Chinese documents print it: 亿元, 个, km², %. */
  readonly unit: string;
  readonly kind: IndicatorKind;
  /** Only additive indicators are ever summed. */
  readonly additive: boolean;
  readonly decimals: number;
  /** For a ratio that can be recomputed: the ids of its parts. */
  readonly numerator: string;
  readonly denominator: string;
  /** What is counted (口径). */
  readonly scope: LocalText;
}

/** A heading that groups indicators. */
export interface Theme {
  readonly id: string;
  readonly name: LocalText;
}

/** An industry with the symbol that stands for it on sheets. */
export interface Industry {
  readonly id: string;
  readonly name: LocalText;
  readonly family: 'pillar' | 'emerging' | 'pioneer' | 'other';
  readonly symbol: SymbolShape;
  readonly colour: string;
  readonly source: string;
  readonly locator: string;
}

export const SYMBOL_SHAPES = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'pentagon',
  'star',
  'cross',
  'triangle-down',
  'octagon',
  'drop',
  'ring',
  'plus',
  'half-circle',
  'shield',
] as const;
export type SymbolShape = (typeof SYMBOL_SHAPES)[number];
