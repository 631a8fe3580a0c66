import type { Bound, Figure } from '../figure';
import type { PlaceId } from '../place';

/** Why an amount is not set against anything. */
export type NormaliseRefusal =
  | 'no-figure'
  | 'not-an-amount'
  | 'same-measure'
  | 'no-area'
  | 'no-population'
  | 'no-whole'
  | 'outside-whole'
  | 'no-earlier-period'
  | 'spliced-series'
  | 'not-an-actual'
  | 'no-target'
  | 'not-positive'
  | 'incomplete-members'
  | 'not-of-a-sum';

/** What the reader must be told beside a normalised value. */
export type NormaliseCaution =
  | 'population-of-another-year'
  | 'whole-is-sum-of-members'
  | 'different-sources'
  | 'mixed-statuses'
  | 'target-of-a-later-period';

/** What an amount is set against: a denominator, a whole, a base or a target. */
export interface Against {
  readonly kind: 'land' | 'residents' | 'whole' | 'earlier' | 'target';
  /** Whose: the place itself, the members of a group, the whole or all that add up to it. */
  readonly places: readonly PlaceId[];
  /** Whose figures it rests on and of which periods, each once; empty for land, which is measured on the boundaries. */
  readonly indicators: readonly string[];
  readonly periods: readonly string[];
  readonly value: number;
  readonly bound: Bound;
  /** As Chinese documents print it. */
  readonly unit: string;
  readonly figures: readonly Figure[];
}

/** The same with what the reader must be told of it. */
export interface Divisor extends Against {
  readonly cautions: readonly NormaliseCaution[];
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** What figures give to set an amount against. */
export function againstFigures(
  kind: Against['kind'],
  figures: readonly Figure[],
  { value, bound, unit }: Pick<Against, 'value' | 'bound' | 'unit'>,
): Against {
  return {
    kind,
    places: distinct(figures.map((figure) => figure.place)),
    indicators: distinct(figures.map((figure) => figure.indicator)),
    periods: distinct(figures.map((figure) => figure.period)),
    value,
    bound,
    unit,
    figures,
  };
}

/** What a place answers before it is set against anything: its own figure's value, or what its members add up to. */
export interface Amount {
  readonly value: number;
  readonly bound: Bound;
  readonly unit: string;
  readonly decimals: number;
  readonly figures: readonly [Figure, ...Figure[]];
}

/** An amount set against something, or why it cannot be. */
export type Normalised =
  | (Omit<Amount, 'figures'> & {
      readonly ok: true;
      readonly against: Against;
      readonly cautions: readonly NormaliseCaution[];
    })
  | { readonly ok: false; readonly reason: NormaliseRefusal };

/** No answer, with the reason why: for the rules that normalise a figure. */
export function refuse(reason: NormaliseRefusal): { readonly ok: false; readonly reason: NormaliseRefusal } {
  return { ok: false, reason };
}
