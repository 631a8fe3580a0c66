import { ATLAS } from '../atlasFile';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { PlaceId } from '../place';
import { bestFigure } from '../query';
import { againstFigures, type Divisor } from './normalisedValue';
import { regionArea } from './regionArea';

/** A park's land as planned, in km². */
export const PLANNED_AREA = ATLAS.indicators.plannedArea;

/** The land of a place in km²: Turf area of a region or group, planned area of a park. */
export function landOf(dataset: Dataset, boundaries: Boundaries, place: PlaceId): Divisor | undefined {
  const unit = 'km²';
  if (dataset.places.get(place)?.kind === 'park') {
    const planned = bestFigure(dataset, place, PLANNED_AREA);
    if (!planned) return undefined;
    const { value, bound } = planned;
    return { ...againstFigures('land', [planned], { value, bound, unit }), cautions: [] };
  }
  const value = regionArea(dataset, boundaries, [place]);
  if (value === undefined) return undefined;
  return {
    ...againstFigures('land', [], { value, bound: 'exact', unit }),
    places: [place],
    cautions: [],
  };
}
