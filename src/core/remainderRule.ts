import type { LocalText } from '../i18n/language';
import type { PlaceId } from './place';

/** Which figures of cities may be set against which of their counties, as `data/remainders.csv` says after checks. */
export interface RemainderRule {
  readonly indicator: string;
  readonly period: string;
  /** The source of the cities' figures. */
  readonly wholeSource: string;
  /** The source of the counties' figures. */
  readonly partSource: string;
  /** Cities in which the two are known not to be comparable. */
  readonly except: readonly PlaceId[];
  /** Why the two may be set against each other. */
  readonly reason: LocalText;
}
