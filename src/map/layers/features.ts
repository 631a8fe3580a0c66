import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';

/** Wraps features; sources take collections only. */
export function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

/** A feature of a source. */
export function feature(geometry: Geometry, properties: GeoJsonProperties): Feature {
  return { type: 'Feature', properties, geometry };
}
