import type { MultiPolygon, Polygon } from 'geojson';
import type { Attribute } from './attributes';

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
