import { featureCollection, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';

/** One shape of several, without their shared borders; undefined for none. */
export function mergeShapes(shapes: readonly (Polygon | MultiPolygon)[]): Polygon | MultiPolygon | undefined {
  const features = shapes.map(
    (geometry): Feature<Polygon | MultiPolygon> => ({ type: 'Feature', properties: {}, geometry }),
  );
  const [only] = features;
  if (!only || features.length === 1) return only?.geometry;
  return union(featureCollection(features))?.geometry;
}
