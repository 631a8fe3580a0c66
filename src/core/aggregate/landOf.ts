import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { PlaceId } from '../place';
import { figureFor } from '../query';
import type { Divisor } from './normalised';
import { regionArea } from './regionArea';

/** A park's land as planned, in km². */
export const PLANNED_AREA = 'planned-area';

/** The land of a place in km²: Turf area of a region or group, planned area of a park. */
export function landOf(dataset: Dataset, boundaries: Boundaries, place: PlaceId): Divisor | undefined {
  if (dataset.places.get(place)?.kind !== 'park') {
    const value = regionArea(dataset, boundaries, [place]);
    return value === undefined ? undefined : { value, bound: 'exact', figures: [], cautions: [] };
  }
  const planned = dataset.figuresByPlace.get(place)?.find((figure) => figure.indicator === PLANNED_AREA);
  const area = planned && figureFor(dataset, planned);
  return area && { value: area.value, bound: area.bound, figures: [area], cautions: [] };
}
