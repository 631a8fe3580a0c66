import type { FeatureCollection } from 'geojson';
import type { Boundaries } from '../../core/boundaries';
import type { PlaceId, RegionLevel } from '../../core/place';
import type { Projection } from '../projection';
import { collectionPath, geometryPath } from './pathStrings';

/** Pictures of one size follow each other (another indicator, another period): their outlines are the same. */
const KEPT_PROJECTIONS = 4;
const caches = new WeakMap<object, Map<string, Map<string, string>>>();

function cached(owner: object, projection: Projection, name: string, draw: () => string): string {
  const ofOwner = caches.get(owner) ?? new Map<string, Map<string, string>>();
  caches.set(owner, ofOwner);
  let paths = ofOwner.get(projection.key);
  if (!paths) {
    const oldest = ofOwner.keys().next();
    if (ofOwner.size >= KEPT_PROJECTIONS && !oldest.done) ofOwner.delete(oldest.value);
    paths = new Map();
    ofOwner.set(projection.key, paths);
  }
  const known = paths.get(name);
  if (known !== undefined) return known;
  const path = draw();
  paths.set(name, path);
  return path;
}

/**
 * A region's outline as an SVG path, kept for the next picture with the same projection.
 * @throws Error when the boundaries have no such region
 */
export function regionPath(boundaries: Boundaries, place: PlaceId, projection: Projection): string {
  return cached(boundaries, projection, place, () => {
    const shape = boundaries.shapes.get(place);
    if (!shape) throw new Error(`no boundary for ${place}`);
    return geometryPath(shape.geometry, projection);
  });
}

/** The borders of a level as one SVG path. */
export function borderPath(boundaries: Boundaries, level: RegionLevel, projection: Projection): string {
  return cached(boundaries, projection, `border ${level}`, () =>
    geometryPath(boundaries.borders[level], projection),
  );
}

/** A collection of the surroundings as one SVG path. */
export function surroundingsPath(collection: FeatureCollection, projection: Projection): string {
  return cached(collection, projection, 'all', () => collectionPath(collection, projection));
}
