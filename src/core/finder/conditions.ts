import type { NearKind } from '../node';
import { PARK_KINDS, type ParkKind, type PlaceId } from '../place';
import { ZONE_TYPES, type ZoneType } from '../zone';

/** What a park is: its kind in the documents, or its type in the catalogue of zones. */
export const FINDER_KINDS = [...PARK_KINDS, ...ZONE_TYPES] as const;
export type FinderKind = ParkKind | ZoneType;

/** Areas of a park, in km²: as the catalogue approves it, or as plans lay it out. Two things, never one for the other. */
export const AREA_KINDS = ['approved', 'planned'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** What parks are looked for by. Each list is of alternatives; an empty one asks for nothing. */
export interface FinderConditions {
  /** `national`, `provincial`, or another grade as documents print it. */
  readonly grades: readonly string[];
  readonly kinds: readonly FinderKind[];
  /** Industries of the register, or printed words that name none of it. */
  readonly industries: readonly string[];
  readonly cities: readonly PlaceId[];
  /** Limits in km², both included; one of them may be open. */
  readonly area?:
    | { readonly kind: AreaKind; readonly from?: number | undefined; readonly to?: number | undefined }
    | undefined;
  /** Within so many km of the nearest such node. */
  readonly near?: { readonly kind: NearKind; readonly within: number } | undefined;
}

export const NO_CONDITIONS: FinderConditions = {
  grades: [],
  kinds: [],
  industries: [],
  cities: [],
  area: undefined,
  near: undefined,
};

/** Whether anything is asked for. */
export function isAsked({ grades, kinds, industries, cities, area, near }: FinderConditions): boolean {
  return (
    [grades, kinds, industries, cities].some((list) => list.length > 0) ||
    area !== undefined ||
    near !== undefined
  );
}
