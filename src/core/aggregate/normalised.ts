import type { Bound, Figure } from '../figure';

/** Why a normalised value cannot be had. */
export type NormaliseRefusal =
  | 'no-figure'
  | 'not-additive'
  | 'same-measure'
  | 'no-area'
  | 'no-population'
  | 'no-whole'
  | 'outside-whole'
  | 'no-earlier-period'
  | 'spliced-series'
  | 'not-an-actual'
  | 'no-target'
  | 'not-positive';

/** What the reader must be told beside a normalised value. */
export type NormaliseCaution =
  | 'population-of-another-year'
  | 'whole-is-sum-of-members'
  | 'different-sources'
  | 'mixed-statuses'
  | 'target-of-a-later-period';

/** A figure set against something, with what it rests on; or why it cannot be. */
export type Normalised =
  | {
      readonly ok: true;
      readonly value: number;
      readonly bound: Bound;
      readonly unit: string;
      readonly decimals: number;
      /** The indicator's own figure first, then what it was set against. */
      readonly figures: readonly Figure[];
      readonly cautions: readonly NormaliseCaution[];
    }
  | { readonly ok: false; readonly reason: NormaliseRefusal };

export function refuse(reason: NormaliseRefusal): Normalised {
  return { ok: false, reason };
}

/** The value that a figure is set against. */
export interface Divisor {
  readonly value: number;
  readonly bound: Bound;
  readonly figures: readonly Figure[];
  readonly cautions: readonly NormaliseCaution[];
}
