import { buffer } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { regionsOf } from '../aggregate/regionArea';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Position } from '../place';
import type { AreaShape } from '../view';
import type { AreaGeometry } from './areaOutlines';
import { circleShape, mergeShapes } from './shapes';

function bufferShape(
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

/**
 * The outline of everything within a distance of places, in WGS-84; a distance of 0 gives the regions themselves. Apart
 * from the other outlines, since Turf's buffer is by far the largest of its functions and few views need it.
 * @returns undefined where no place has a shape or a point
 * @throws RangeError on a negative distance, or on none for points alone
 */
export function bufferGeometry(
  dataset: Dataset,
  boundaries: Boundaries,
  { places, distance }: Extract<AreaShape, { kind: 'buffer' }>,
): AreaGeometry | undefined {
  const regions = regionsOf(dataset, places);
  const parks = places.flatMap((id) => dataset.parks.get(id) ?? []);
  const geometry = bufferShape(
    parks.flatMap((park) => (park.point ? [park.point] : [])),
    regions.length > 0 ? boundaries.dissolve(regions) : undefined,
    distance,
  );
  const leftOut = parks.filter((park) => !park.point).map((park) => park.id);
  return geometry && { geometry, schematic: false, leftOut };
}
