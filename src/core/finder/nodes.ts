import { distance } from '@turf/turf';
import { ATLAS } from '../atlasFile';
import type { Dataset } from '../dataset';
import { keptOf } from '../keptOf';
import { NEAR_KINDS, type NearKind } from '../node';
import type { PlaceId, Position } from '../place';

/** A node that distances can be measured to. */
export interface PlacedNode {
  readonly place: PlaceId;
  readonly point: Position;
  /** Radius of the point's uncertainty in km. */
  readonly accuracy: number;
}

export interface Nodes {
  readonly placed: readonly PlacedNode[];
  /** Named, but without an honest point: nothing is measured to these. */
  readonly unplaced: readonly PlaceId[];
}

function placed(dataset: Dataset, place: PlaceId): PlacedNode | undefined {
  const park = dataset.parks.get(place);
  if (park) return park.point && { place, point: park.point, accuracy: park.accuracy ?? 0 };
  const seat = dataset.seats.get(place);
  return seat && { place, point: seat.point, accuracy: seat.accuracy };
}

function nodesAt(dataset: Dataset, places: readonly PlaceId[]): Nodes {
  const found = places.map((place) => ({ place, node: placed(dataset, place) }));
  return {
    placed: found.flatMap(({ node }) => node ?? []),
    unplaced: found.filter(({ node }) => !node).map(({ place }) => place),
  };
}

/** The nodes of each kind as the data name them: a park stands at its point, a region at its seat. */
export const nodesOf = keptOf(
  (dataset): ReadonlyMap<NearKind, Nodes> =>
    new Map(
      NEAR_KINDS.map((kind) => {
        const places =
          kind === 'capital'
            ? [ATLAS.capital]
            : [...dataset.nodes.values()].filter((node) => node.kind === kind).map(({ place }) => place);
        return [kind, nodesAt(dataset, places)];
      }),
    ),
);

/** How far a point is from a node. */
export interface NodeDistance {
  readonly node: PlacedNode;
  /** Great circle in km on WGS-84 degrees. Method: haversine on a sphere of 6,371.0088 km, Turf's `distance`. */
  readonly km: number;
  /** What the uncertainty of both points adds up to, in km. */
  readonly tolerance: number;
}

/** The distances from a point to the nodes of a kind, the nearest first. */
export function nodeDistances(
  dataset: Dataset,
  kind: NearKind,
  point: Position,
  accuracy: number,
): readonly NodeDistance[] {
  return (nodesOf(dataset).get(kind)?.placed ?? [])
    .map((node) => ({
      node,
      km: distance([...point], [...node.point], { units: 'kilometers' }),
      tolerance: accuracy + node.accuracy,
    }))
    .sort((a, b) => a.km - b.km);
}
