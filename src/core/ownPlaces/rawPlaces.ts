import type { Geometry } from 'geojson';
import type { CoordinateSystem } from './coordinateSystem';

export type PlacesFormat = 'table' | 'geojson' | 'kml' | 'gpx' | 'shapefile';

/** What stands in one cell of a record. */
export type RawValue = string | number | null;

/** One record of a file before anything is understood of it: a row, a feature, a placemark. */
export interface RawRecord {
  /** Its number in the file, from 1: the row of a sheet, else which feature it is. */
  readonly row: number;
  /** As the file's heads have them. */
  readonly values: readonly RawValue[];
  /** Of tables none: their coordinates stand in `values`. */
  readonly geometry: Geometry | undefined;
  /** True where the file could not be read at this record. */
  readonly isBroken: boolean;
}

/** The records of one file or sheet. */
export interface RawPlaces {
  readonly file: string;
  /** The sheet or folder; empty where the file has one. */
  readonly sheet: string;
  readonly format: PlacesFormat;
  readonly encoding: string | undefined;
  readonly heads: readonly string[];
  readonly records: readonly RawRecord[];
  /** As the file declares it: its `.prj`, its `crs`; undefined where it declares none. */
  readonly system: CoordinateSystem | undefined;
}
