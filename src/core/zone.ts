import type { PlaceId } from './place';

export const ZONE_TYPES = [
  'economic-technological',
  'high-tech',
  'customs',
  'border',
  'economic',
  'industrial-park',
  'other',
] as const;
export type ZoneType = (typeof ZONE_TYPES)[number];

/** A development zone as an official catalogue lists it; its approved area is a figure of its park. */
export interface Zone {
  /** The catalogue's code, such as `G451038`. */
  readonly id: string;
  /** The park that it is. */
  readonly park: PlaceId;
  /** As the catalogue prints it. */
  readonly name: string;
  /** Approved by the State Council, or by the provincial government. */
  readonly grade: 'national' | 'provincial';
  readonly type: ZoneType;
  /** The month of approval, `2001-05`. */
  readonly approved: string;
  /** The leading industries in the catalogue's words; `industryWords` of the dataset says what they name. */
  readonly words: readonly string[];
  readonly source: string;
  readonly locator: string;
}
