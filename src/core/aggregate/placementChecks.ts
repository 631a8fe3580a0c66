import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import type { Dataset } from '../dataset';
import type { PlaceId } from '../place';
import { belongsTo } from './parksAmong';
import { regionsOf } from './regionArea';

/** A park whose point says otherwise than its stated county and city. */
export interface PlacementDisagreement {
  readonly park: PlaceId;
  /** Where the register says it belongs, and where its point lies: inside these members or not. */
  readonly stated: boolean;
  readonly located: boolean;
  /** From the point to the members' border in km. */
  readonly distance: number;
  /** True where the border is nearer than the point is accurate, so that nothing is proven. */
  readonly withinAccuracy: boolean;
}

/**
 * Checks stated belonging against point in polygon for every park that has a point and whose statement decides.
 * @param shape the members' merged shape, WGS-84
 */
export function placementDisagreements(
  dataset: Dataset,
  members: readonly PlaceId[],
  shape: MultiPolygon,
): readonly PlacementDisagreement[] {
  const regions = regionsOf(dataset, members);
  return [...dataset.parks.values()].flatMap((park) => {
    const answers = regions.map((region) => belongsTo(dataset, park, region));
    const stated = answers.includes(true);
    if (!park.point || (!stated && answers.includes(undefined))) return [];
    const point = [...park.point];
    const located = booleanPointInPolygon(point, shape);
    if (located === stated) return [];
    const distance = Math.abs(pointToPolygonDistance(point, shape, { units: 'kilometers' }));
    return [{ park: park.id, stated, located, distance, withinAccuracy: distance <= (park.accuracy ?? 0) }];
  });
}
