import type { LocalText } from '../i18n/language';

/** An id in the one space of places: an adcode, a park's slug or a group's slug. */
export type PlaceId = string;

/** Longitude, latitude in WGS-84 degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** West, south, east, north in WGS-84 degrees. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

export type RegionLevel = 'region' | 'city' | 'county';

interface PlaceBase {
  readonly id: PlaceId;
  readonly name: LocalText;
  /** Short form for labels: 南宁 for 南宁市. */
  readonly shortName: LocalText;
  readonly aliases: readonly string[];
}

/** The autonomous region, a city or a county. */
export interface Region extends PlaceBase {
  readonly kind: 'region';
  readonly level: RegionLevel;
  /** The adcode of the region above, empty for the autonomous region. */
  readonly parent: PlaceId;
}

export const PARK_KINDS = [
  'park',
  'sub-park',
  'port',
  'airport',
  'project',
  'logistics',
  'customs-zone',
  'county-cluster',
  'farm',
  'place',
  'new-district',
] as const;
export type ParkKind = (typeof PARK_KINDS)[number];

/** A park or another point-like place that a document names. */
export interface Park extends PlaceBase {
  readonly kind: 'park';
  readonly parkKind: ParkKind;
  readonly parent: PlaceId;
  readonly city: PlaceId;
  readonly county: PlaceId;
  /** Undefined where no honest point is known. */
  readonly point: Position | undefined;
  /** Radius of the point's uncertainty in km. */
  readonly accuracy: number | undefined;
  readonly basis: LocalText;
  readonly pointSource: string;
  readonly placement: 'stated' | 'inferred';
  readonly reason: LocalText;
  readonly grades: readonly string[];
  readonly industries: readonly string[];
  readonly source: string;
  readonly locator: string;
}

/** A named set of regions, such as 北部湾经济区. */
export interface Group extends PlaceBase {
  readonly kind: 'group';
  readonly members: readonly PlaceId[];
  readonly source: string;
  readonly locator: string;
}

export type Place = Region | Park | Group;

/** What a choropleth or a symbol map is drawn over. */
export type Level = 'city' | 'county' | 'park';
export const LEVELS: readonly Level[] = ['city', 'county', 'park'];
