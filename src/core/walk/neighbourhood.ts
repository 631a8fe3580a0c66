import { distance } from '@turf/turf';
import type { Boundaries } from '../boundaries';
import { bearingOnMap } from '../mercator';
import type { PlaceId, Position } from '../place';

/** A place next to another one. */
export interface Neighbour {
  readonly place: PlaceId;
  /** Degrees clockwise from north on the map, 0 … 360, from the one's middle to the other's. */
  readonly bearing: number;
  /** Between the middles, in km. */
  readonly distance: number;
}

/** Places, where they stand, and which of them are next to each other: whoever is next to one has it next to itself. */
export interface Neighbourhood {
  /** Middles in WGS-84 degrees: a region's centre of mass, a park's point. */
  readonly points: ReadonlyMap<PlaceId, Position>;
  /** Clockwise from north. */
  readonly neighbours: ReadonlyMap<PlaceId, readonly Neighbour[]>;
}

/** How one place lies as seen from another: on the map, so that east is right. */
function neighbourOf(place: PlaceId, from: Position, to: Position): Neighbour {
  return {
    place,
    bearing: (bearingOnMap(from, to) + 360) % 360,
    distance: distance([...from], [...to]),
  };
}

/** Degrees clockwise from where north begins, so that what lies a little west of it comes first. */
const fromNorth = ({ bearing }: Neighbour): number => (bearing + 22.5) % 360;

function neighbourhood(
  points: ReadonlyMap<PlaceId, Position>,
  nextTo: (place: PlaceId, point: Position) => readonly PlaceId[],
): Neighbourhood {
  const neighbours = new Map(
    [...points].map(([id, point]) => {
      const found = nextTo(id, point).flatMap((other) => {
        const there = points.get(other);
        return there ? [neighbourOf(other, point, there)] : [];
      });
      return [id, found.sort((a, b) => fromNorth(a) - fromNorth(b) || a.distance - b.distance)] as const;
    }),
  );
  return { points, neighbours };
}

/**
 * Regions of one level that share a border or a corner, as the topology has it.
 * @param regions those without a boundary are left out
 */
export function regionNeighbourhood(boundaries: Boundaries, regions: Iterable<PlaceId>): Neighbourhood {
  const points = new Map<PlaceId, Position>();
  for (const id of regions) {
    const shape = boundaries.shapes.get(id);
    if (shape) points.set(id, shape.centroid);
  }
  return neighbourhood(points, (id) => boundaries.neighbours.get(id) ?? []);
}

/**
 * Points that no third one stands between, which has no border to share: two are neighbours where the circle over the line
 * between them holds no other. All points hang together so.
 * Method: Gabriel & Sokal (1969), A new statistical approach to geographic variation analysis.
 */
export function pointNeighbourhood(points: ReadonlyMap<PlaceId, Position>): Neighbourhood {
  const flat = [...points].map(([id, [longitude, latitude]]) => ({
    id,
    x: longitude * Math.cos((latitude * Math.PI) / 180),
    y: latitude,
  }));
  const found = new Map<PlaceId, PlaceId[]>(flat.map(({ id }) => [id, []]));
  flat.forEach((one, index) => {
    for (const other of flat.slice(index + 1)) {
      const [x, y] = [(one.x + other.x) / 2, (one.y + other.y) / 2];
      const reach = (one.x - x) ** 2 + (one.y - y) ** 2;
      const isParted = flat.some(
        (third) =>
          third !== one && third !== other && (third.x - x) ** 2 + (third.y - y) ** 2 < reach * (1 - 1e-9),
      );
      if (isParted) continue;
      found.get(one.id)?.push(other.id);
      found.get(other.id)?.push(one.id);
    }
  });
  return neighbourhood(points, (id) => found.get(id) ?? []);
}
