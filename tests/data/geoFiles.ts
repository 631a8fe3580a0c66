import { readFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import Papa from 'papaparse';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  MultiLineString,
  Topology,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from 'topojson-specification';

type AreaGeometry = (TopologyPolygon | TopologyMultiPolygon) & { id: string };
export type AreaCollection = Omit<GeometryCollection, 'geometries'> & { geometries: AreaGeometry[] };
export type AreaFeature = Feature<Polygon | MultiPolygon> & { id: string };
export type GuangxiTopology = Topology<{ counties: AreaCollection }>;
export type ChinaTopology = Topology<{ provinces: AreaCollection; nationalLines: MultiLineString }>;
export type SurroundingsTopology = Topology<{
  provinces: AreaCollection;
  foreign: AreaCollection;
  nationalLines: MultiLineString;
  provinceLines: MultiLineString;
}>;
export type Region = Record<
  | 'adcode'
  | 'level'
  | 'parent'
  | 'name_zh'
  | 'short_zh'
  | 'name_en'
  | 'aliases'
  | 'published_area_km2'
  | 'published_area_source',
  string
>;

/** The bytes of a committed boundary file. */
export function readBoundaryText(name: string): string {
  return readFileSync(new URL(`../../public/geo/${name}.topo.json`, import.meta.url), 'utf8');
}

/** A committed boundary file, parsed. */
export function readBoundaries<Content>(name: string): Content {
  return JSON.parse(readBoundaryText(name)) as Content;
}

/** The rows of `geo/regions.csv`. */
export function readRegions(): Region[] {
  const text = readFileSync(new URL('../../geo/regions.csv', import.meta.url), 'utf8');
  return Papa.parse<Region>(text, { header: true, skipEmptyLines: true }).data;
}

/** The areas of an object of a topology as GeoJSON. */
export function areaFeatures(topology: object, collection: AreaCollection): AreaFeature[] {
  return feature(topology as Topology, collection as GeometryCollection).features as AreaFeature[];
}
