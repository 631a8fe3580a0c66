import { insidePoint } from '../areas/insidePoint';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import { keptFor } from '../keptFor';
import type { PlaceId, Position } from '../place';

/** Dissolving districts is worth doing once: anchors are asked for with every scene. */
const known = keptFor<Position | undefined>();

/**
 * The point at which a layout mark of a place stands, [longitude, latitude]: a park's point, the middle of a city's
 * urban districts (closer to its seat than the middle of its whole land), a county's inside point, the inside of a group's largest part.
 * Undefined for a park without a point.
 */
export function anchorOf(place: PlaceId, dataset: Dataset, boundaries: Boundaries): Position | undefined {
  return known(dataset, boundaries, place, () => findAnchor(place, dataset, boundaries));
}

function findAnchor(place: PlaceId, dataset: Dataset, boundaries: Boundaries): Position | undefined {
  const found = dataset.places.get(place);
  if (!found) return undefined;
  if (found.kind === 'park') return found.point;
  if (found.kind === 'group') return insidePoint(boundaries.dissolve(found.members));
  if (found.level !== 'city') return boundaries.shapes.get(place)?.labelPoint;
  const districts = [...dataset.regions.values()].filter(
    (region) => region.parent === place && region.name.zh.endsWith('区'),
  );
  return districts.length > 0
    ? insidePoint(boundaries.dissolve(districts.map((district) => district.id)))
    : boundaries.shapes.get(place)?.labelPoint;
}
