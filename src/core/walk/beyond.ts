import { bbox } from '@turf/turf';
import { NOWHERE, type PlaceFinder, placeFinder } from '../areas/placeFinder';
import type { Boundaries } from '../boundaries';
import { type Quarter, quarterBearing } from '../compass';
import type { PlaceId, Position } from '../place';
import type { Surroundings } from '../surroundings';

/** What a straight walk comes to when it leaves a place: another place, other land by its id, the sea, or the map's end. */
export type Beyond =
  | { readonly kind: 'place'; readonly place: PlaceId }
  | { readonly kind: 'land'; readonly id: string }
  | { readonly kind: 'sea' }
  | { readonly kind: 'unknown' };

/** Ground that can be asked what stands at a point. */
export interface WalkedGround {
  readonly places: readonly PlaceId[];
  readonly findPlace: PlaceFinder;
  /** Ids of the land around: neighbouring provinces and countries. */
  readonly lands: readonly string[];
  readonly findLand: PlaceFinder;
  /** Whether anything is known of a point. */
  readonly isKnown: (point: Position) => boolean;
}

/** Degrees of a pace, and how wide a bay may part land from land. */
const PACE = 0.02;
const LEAP = 0.16;
/** Paces in which borders of two files may disagree. */
const SEAM = 2;
const FARTHEST = 12;

/**
 * Walks straight from a place's point until it comes to something else. A bay or an inlet is crossed; the land on its far
 * side is met.
 * @param from inside the place, WGS-84 degrees
 */
export function beyondPlace(ground: WalkedGround, place: PlaceId, from: Position, quarter: Quarter): Beyond {
  const bearing = (quarterBearing(quarter) * Math.PI) / 180;
  const [stepX, stepY] = [PACE * Math.sin(bearing), PACE * Math.cos(bearing)];
  let outside = 0;
  let land: string | undefined;
  for (let paces = 1; paces * PACE < FARTHEST; paces += 1) {
    const point: Position = [from[0] + paces * stepX, from[1] + paces * stepY];
    const at = ground.findPlace(point[0], point[1]);
    const found = at === NOWHERE ? undefined : ground.places[at];
    if (found === place) {
      [outside, land] = [0, undefined];
      continue;
    }
    if (found !== undefined) return { kind: 'place', place: found };
    outside += 1;
    if (outside > SEAM) {
      if (!ground.isKnown(point)) return { kind: 'unknown' };
      land ??= ground.lands[ground.findLand(point[0], point[1])];
    }
    if (outside * PACE > LEAP) return land === undefined ? { kind: 'sea' } : { kind: 'land', id: land };
  }
  return { kind: 'unknown' };
}

/** The ground of regions of one level and of the land around them. */
export function walkedGround(
  boundaries: Boundaries,
  regions: readonly PlaceId[],
  { window, provinces, foreign }: Surroundings,
): WalkedGround {
  const places = regions.filter((id) => boundaries.shapes.has(id));
  const lands = [...provinces.features, ...foreign.features].flatMap(({ id, geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ id: String(id), geometry }] : [],
  );
  const [west = 0, south = 0, east = 0, north = 0] = bbox(window);
  return {
    places,
    findPlace: placeFinder(places.flatMap((id) => boundaries.shapes.get(id)?.geometry ?? [])),
    lands: lands.map(({ id }) => id),
    findLand: placeFinder(lands.map(({ geometry }) => geometry)),
    // Without any land around, nothing tells the sea from what was not loaded.
    isKnown: ([x, y]) => lands.length > 0 && x > west && x < east && y > south && y < north,
  };
}
