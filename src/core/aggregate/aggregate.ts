import type { Bound, Figure } from '../figure';
import type { PlaceId } from '../place';
import type { PartLeftOut } from './withoutParts';

/** How many members have a figure, and which have none. */
export interface MemberCoverage {
  readonly count: number;
  readonly total: number;
  readonly missing: readonly PlaceId[];
}

/** Why figures are not combined into one. */
export type AggregateRefusal =
  | 'unknown-indicator'
  | 'not-additive'
  | 'no-figure'
  | 'mixed-units'
  | 'mixed-indicators'
  | 'mixed-periods'
  | 'mixed-statuses'
  | 'repeated-place'
  | 'zero-denominator'
  | 'unknown-scale';

/** How a combined value came about. */
export type AggregateRule = 'member-sum' | 'member-ratio' | 'area-weighted';

/** A value for several places at once, or why there is none; either way with its coverage. */
export type Aggregate =
  | {
      readonly ok: true;
      readonly rule: AggregateRule;
      readonly value: number;
      readonly bound: Bound;
      readonly unit: string;
      readonly decimals: number;
      /** The figures it was computed from. */
      readonly figures: readonly Figure[];
      readonly coverage: MemberCoverage;
      /** Places with a figure that a sum leaves out, since they lie in one that it counts. */
      readonly leftOut: readonly PartLeftOut[];
    }
  | { readonly ok: false; readonly reason: AggregateRefusal; readonly coverage: MemberCoverage };
