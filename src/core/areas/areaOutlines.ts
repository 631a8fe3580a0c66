import type { MultiPolygon, Polygon } from 'geojson';
import type { PlaceId } from '../place';
import type { AreaShape } from '../view';

/** The outline of an area that the user drew or named. */
export interface AreaGeometry {
  readonly geometry: Polygon | MultiPolygon;
  /** True where parks without a published outline stand in it as circles of their planned area. */
  readonly schematic: boolean;
  /** Places that have no point or planned area to stand in it with. */
  readonly leftOut: readonly PlaceId[];
}

/** Outlines by `areaKey`; undefined for an area that has none, no entry for one that is still reckoned. */
export type AreaOutlines = ReadonlyMap<string, AreaGeometry | undefined>;

/** One text for a shape, the same for equal shapes. */
export const areaKey = (shape: AreaShape): string => JSON.stringify(shape);
