import type { MultiPolygon, Polygon } from 'geojson';
import type { Attribute } from './attributes';
import type { Datum } from './datum';
import type { PlacesDecisions } from './placesDecisions';
import type { PlacesLook } from './placesLook';
import type { PlacesFormat } from './rawPlaces';

/** Begins the id of all own places. */
export const OWN_PLACES_MARK = 'own-places-';

/** Why a record gives no place: `ownPlaces.aside.<rule>`. */
export const ASIDE_RULES = [
  'no-coordinates',
  'not-coordinates',
  'out-of-range',
  'broken',
  'line',
  'no-land',
  'unknown-system',
  'too-many',
] as const;
export type AsideRule = (typeof ASIDE_RULES)[number];

/** What was put right in a record: `ownPlaces.mended.<rule>`. */
export const MENDED_RULES = [
  'swapped',
  'packed',
  'packed-swapped',
  'zone',
  'crossing',
  'winding',
  'open',
  'height',
  'several',
  'old-datum',
] as const;
export type MendedRule = (typeof MENDED_RULES)[number];

/** The rows or features to which a rule applied, counted from 1 as in the file. */
export interface RuledRows<Rule extends string> {
  readonly rule: Rule;
  readonly rows: readonly number[];
}

/** Many points with their attributes, in typed arrays. */
export interface PointSet {
  /** Longitude, latitude, longitude, latitude … in WGS-84 degrees. */
  readonly positions: Float64Array;
  /** The row or feature of the file that each comes from, from 1. */
  readonly rows: Uint32Array;
  readonly attributes: readonly Attribute[];
}

/** Outlines with their attributes. */
export interface ShapeSet {
  /** WGS-84. */
  readonly geometries: readonly (Polygon | MultiPolygon)[];
  readonly rows: Uint32Array;
  readonly attributes: readonly Attribute[];
}

/** What a person has brought of places, without the places themselves. */
export interface OwnPlacesHead {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly sheet: string;
  readonly format: PlacesFormat;
  /** The day in China, ISO 8601. */
  readonly readOn: string;
  readonly isOn: boolean;
  /** Of the records that state none themselves, and how many do. */
  readonly datum: Datum;
  /** All that its records are on, where rows state their own. */
  readonly datums?: readonly Datum[];
  readonly declared: number;
  /** Records of the file, and how many of them gave places. */
  readonly records: number;
  readonly used: number;
  readonly asides: readonly RuledRows<AsideRule>[];
  readonly mended: readonly RuledRows<MendedRule>[];
  /** Words of all heads, by which a file of the same form is known, and what was decided of it. */
  readonly form: string;
  readonly decisions: PlacesDecisions;
  readonly look: PlacesLook;
  /** Tables whose columns were joined to the attributes. */
  readonly joined?: readonly JoinedFrom[];
}

/** From which table figures of places come, and how many of its rows and of the places they are. */
export interface JoinedFrom {
  readonly file: string;
  readonly sheet: string;
  readonly rows: number;
  readonly used: number;
  readonly places: number;
}

/** A person's own points or shapes, as the atlas keeps them. */
export type OwnPlaces = OwnPlacesHead &
  ({ readonly kind: 'points'; readonly set: PointSet } | { readonly kind: 'shapes'; readonly set: ShapeSet });
export type OwnPoints = Extract<OwnPlaces, { kind: 'points' }>;
export type OwnShapes = Extract<OwnPlaces, { kind: 'shapes' }>;

/** The datums of a set's records, before they were converted. */
export const datumsOf = ({ datum, datums }: Pick<OwnPlacesHead, 'datum' | 'datums'>): readonly Datum[] =>
  datums && datums.length > 0 ? datums : [datum];
