import type { LocalText } from '../i18n/language';
import type { PlaceId } from './place';

/** That a document counts one park among those that make up another. Sums read it, so that land and output count once. */
export interface ParkPart {
  /** The park that is the part. */
  readonly id: PlaceId;
  readonly whole: PlaceId;
  readonly basis: 'stated' | 'inferred';
  /** Why it is inferred; empty where it is stated. */
  readonly reason: LocalText;
  readonly source: string;
  readonly locator: string;
}
