import { distance } from '@turf/turf';
import { NOWHERE, placeFinder } from '../areas/placeFinder';
import type { Boundaries } from '../boundaries';
import type { PlaceId, Position } from '../place';
import type { Surroundings } from '../surroundings';

/** Where the region's land meets the sea. */
export interface Coast {
  /** Whether a region's own border is part of it. */
  readonly isOn: (place: PlaceId) => boolean;
  /** Km from a position to the nearest point of the coast. */
  readonly distanceFrom: (position: Position) => number;
}

/** Degrees within which the border of another file still counts as the same land's. */
const REACH = 0.06;
const AROUND = [0, 45, 90, 135, 180, 225, 270, 315].map((bearing) => [
  REACH * Math.sin((bearing * Math.PI) / 180),
  REACH * Math.cos((bearing * Math.PI) / 180),
]);

const kept = new WeakMap<Boundaries, WeakMap<Surroundings, Coast | undefined>>();

/**
 * The coast of the region: the points of its outer border that no land of others lies near. Undefined where none of them
 * is, as inland, and where nothing around is known. Reckoned once for the same boundaries and surroundings.
 */
export function coastOf(boundaries: Boundaries, surroundings: Surroundings): Coast | undefined {
  const known = kept.get(boundaries) ?? new WeakMap<Surroundings, Coast | undefined>();
  kept.set(boundaries, known);
  if (!known.has(surroundings)) known.set(surroundings, findCoast(boundaries, surroundings));
  return known.get(surroundings);
}

const key = (position: readonly number[]) => position.join();

function findCoast(boundaries: Boundaries, { provinces, foreign }: Surroundings): Coast | undefined {
  const lands = [...provinces.features, ...foreign.features].flatMap(({ geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [geometry] : [],
  );
  if (lands.length === 0) return undefined;
  const find = placeFinder(lands);
  const points = new Map<string, Position>();
  for (const line of boundaries.borders.region.coordinates) {
    for (const [longitude = 0, latitude = 0] of line) {
      const isInland = AROUND.some(([x = 0, y = 0]) => find(longitude + x, latitude + y) !== NOWHERE);
      if (!isInland) points.set(key([longitude, latitude]), [longitude, latitude]);
    }
  }
  if (points.size === 0) return undefined;
  return {
    isOn: (place) =>
      boundaries.shapes
        .get(place)
        ?.geometry.coordinates.some((rings) =>
          rings.some((ring) => ring.some((point) => points.has(key(point)))),
        ) ?? false,
    distanceFrom: (position) => {
      let least = Number.POSITIVE_INFINITY;
      for (const point of points.values()) least = Math.min(least, distance([...position], [...point]));
      return least;
    },
  };
}
