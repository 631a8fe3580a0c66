import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { PlaceId } from '../place';
import { outermostPlaces } from './outermostPlaces';

/** The regions that places stand for, none inside another: groups opened, parks left out. */
export function regionsOf(dataset: Dataset, places: readonly PlaceId[]): readonly PlaceId[] {
  const regions = places.filter((id) => dataset.places.get(id)?.kind !== 'park');
  return outermostPlaces(dataset, regions);
}

/**
 * The land of regions or groups in km²: the Turf areas of members that do not overlap, so their sum is the area of
 * their merged shape. Undefined where there is no region.
 * @throws Error on a region without a boundary
 */
export function regionArea(
  dataset: Dataset,
  boundaries: Boundaries,
  places: readonly PlaceId[],
): number | undefined {
  const regions = regionsOf(dataset, places);
  if (regions.length === 0) return undefined;
  return regions.reduce((sum, id) => {
    const shape = boundaries.shapes.get(id);
    if (!shape) throw new Error(`no boundary for ${id}`);
    return sum + shape.area;
  }, 0);
}
