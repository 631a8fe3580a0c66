import type { MultiPolygon } from 'geojson';
import type { PlaceId } from '../place';
import type { DatumFinding } from './datumTrial';
import type { AsideRule, MendedRule, PointSet, RuledRows, ShapeSet } from './ownPlaces';
import type { RawPlaces } from './rawPlaces';
import type { CoordinateColumns } from './tableCoordinates';

/** Regions that points may lie in: id, level and outline in WGS-84 degrees. */
export interface CountyShape {
  readonly id: PlaceId;
  readonly city: PlaceId;
  readonly geometry: MultiPolygon;
}

/** What the atlas understands of a file of places. */
export interface UnderstoodPlaces {
  readonly file: string;
  readonly sheet: string;
  readonly format: RawPlaces['format'];
  readonly encoding: string | undefined;
  readonly heads: readonly string[];
  /** Words of all heads, by which a file of the same form is known. */
  readonly form: string;
  /** Records of the file; every one of them is used or set aside. */
  readonly records: number;
  readonly used: number;
  readonly asides: readonly RuledRows<AsideRule>[];
  readonly mended: readonly RuledRows<MendedRule>[];
  readonly points: PointSet | undefined;
  readonly shapes: ShapeSet | undefined;
  readonly columns: CoordinateColumns | undefined;
  /** The column that says where each record is. */
  readonly county: { readonly column: number; readonly level: 'county' | 'city' } | undefined;
  readonly datum: DatumFinding;
  /** The meridian by which metres without a zone were read; undefined where there are none. */
  readonly meridian: { readonly chosen: number; readonly proposal: number } | undefined;
  /** How many points, or middles of shapes, lie in each county; those in none are `outside`. */
  readonly counts: readonly { readonly place: PlaceId; readonly count: number }[];
  readonly outside: number;
}
