import type { PlaceId } from '../../place';
import { type Reason, type RowRule, reason } from '../reason';

/** What a row's labels say of its place. */
export interface RowPlace {
  /** The place that its figures are about, or would be by the proposal; undefined where there is none. */
  readonly place: PlaceId | undefined;
  readonly reason: Reason<RowRule>;
  /** 合计 and 小计: the place whose total it is, where that is said. */
  readonly total: { readonly of: PlaceId | ''; readonly isGrand: boolean } | undefined;
  readonly isPart: boolean;
  readonly label: string;
}

const FIGURES = reason('used', 'figures');
/** A row that is about one place. */
export const found = (place: PlaceId, label: string, isPart: boolean): RowPlace => ({
  place,
  reason: FIGURES,
  total: undefined,
  isPart,
  label,
});
/** A row that is about none. */
export const aside = (rule: RowRule, label: string): RowPlace => ({
  place: undefined,
  reason: reason('set-aside', rule, { label }),
  total: undefined,
  isPart: false,
  label,
});

/** 合计, 小计: the total of a place, or of all that stands there. */
export function totalRow(label: string, of: PlaceId | '', isGrand: boolean): RowPlace {
  return {
    place: undefined,
    reason: reason('set-aside', 'total', { label }),
    total: { of, isGrand: isGrand && !/小计|subtotal/i.test(label) },
    isPart: false,
    label,
  };
}
