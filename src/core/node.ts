import type { LocalText } from '../i18n/language';
import type { PlaceId, Position } from './place';

/** What distances are measured to; `capital` is the seat of the atlas's capital, the others are named by documents. */
export const NODE_KINDS = ['port', 'railway', 'airport'] as const;
export const NEAR_KINDS = [...NODE_KINDS, 'capital'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];
export type NearKind = (typeof NEAR_KINDS)[number];

/** A place that a document names as port, railway node or airport. */
export interface TransportNode {
  /** Kind and place. */
  readonly id: string;
  readonly kind: NodeKind;
  /** A park stands at its own point, a region at its seat. */
  readonly place: PlaceId;
  readonly source: string;
  readonly locator: string;
}

/** The point of a region's seat. */
export interface Seat {
  /** The region. */
  readonly id: PlaceId;
  readonly point: Position;
  /** Radius of the point's uncertainty in km. */
  readonly accuracy: number;
  readonly basis: LocalText;
  readonly pointSource: string;
}
