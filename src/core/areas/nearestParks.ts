import { booleanPointInPolygon, distance } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Dataset } from '../dataset';
import type { Park, Position } from '../place';

/** A park with its great-circle distance in km from a point, and whether it lies in the shape. */
export interface ParkAtDistance {
  readonly park: Park;
  readonly distance: number;
  readonly inside: boolean;
}

/**
 * All places that have a point, by distance from an anchor, the nearest first; equally far ones in the register's order.
 * @param geometry what inside means, WGS-84
 */
export function parksByDistance(
  dataset: Dataset,
  anchor: Position,
  geometry: Polygon | MultiPolygon,
): readonly ParkAtDistance[] {
  return [...dataset.parks.values()]
    .flatMap((park): ParkAtDistance[] => {
      if (!park.point) return [];
      const point = [...park.point];
      return [
        {
          park,
          distance: distance([...anchor], point, { units: 'kilometers' }),
          inside: booleanPointInPolygon(point, geometry),
        },
      ];
    })
    .sort((a, b) => a.distance - b.distance);
}
