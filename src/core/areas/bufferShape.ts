import { buffer, circle, featureCollection, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../place';

/** Corners of a circle: its polygon lacks 0.01 % of the round area. */
const CIRCLE_STEPS = 256;

/**
 * A geodesic circle.
 * @param radius in km
 * @throws RangeError on a radius that is not positive
 */
export function circleShape(centre: Position, radius: number): Polygon {
  if (!(radius > 0)) throw new RangeError(`a circle's radius must be positive, not ${radius}`);
  return circle([...centre], radius, { steps: CIRCLE_STEPS, units: 'kilometers' }).geometry;
}

/** One shape of several, without their shared borders; undefined for none. */
export function mergeShapes(shapes: readonly (Polygon | MultiPolygon)[]): Polygon | MultiPolygon | undefined {
  const features = shapes.map(
    (geometry): Feature<Polygon | MultiPolygon> => ({ type: 'Feature', properties: {}, geometry }),
  );
  const [only] = features;
  if (!only || features.length === 1) return only?.geometry;
  return union(featureCollection(features))?.geometry;
}

/**
 * Everything within a distance of points and of a shape.
 * @param distance in km; 0 gives the shape itself
 * @throws RangeError on a negative distance, or on none for points alone
 */
export function bufferShape(
  points: readonly Position[],
  shape: MultiPolygon | undefined,
  distance: number,
): Polygon | MultiPolygon | undefined {
  if (!(distance >= 0)) throw new RangeError(`a buffer's distance must not be negative: ${distance}`);
  const rounds = points.map((point) => circleShape(point, distance));
  const widened =
    shape && distance > 0 ? buffer(shape, distance, { units: 'kilometers', steps: 16 })?.geometry : shape;
  return mergeShapes(widened ? [...rounds, widened] : rounds);
}
