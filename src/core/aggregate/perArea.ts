import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Aggregate } from './aggregate';
import { regionArea } from './regionArea';

/**
 * A member sum per km² of the land of the members that have a figure, so that a missing one does not thin it out.
 * Undefined where the aggregate is no sum of regions.
 */
export function perArea(
  dataset: Dataset,
  boundaries: Boundaries,
  aggregate: Aggregate,
): Aggregate | undefined {
  if (!aggregate.ok || aggregate.rule !== 'member-sum') return undefined;
  const places = aggregate.figures.map((figure) => figure.place);
  if (places.some((place) => dataset.places.get(place)?.kind === 'park')) return undefined;
  const area = regionArea(dataset, boundaries, places);
  if (!area) return undefined;
  return {
    ...aggregate,
    rule: 'member-ratio',
    value: aggregate.value / area,
    unit: `${aggregate.unit}/km²`,
    decimals: 3,
  };
}
