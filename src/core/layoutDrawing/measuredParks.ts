import { PLANNED_AREA } from '../aggregate/landOf';
import type { Dataset } from '../dataset';
import type { LayoutElement, LayoutMember } from '../layout';
import type { Park, PlaceId } from '../place';

/**
 * The regions that an element's members name; groups count as their members.
 * @param basis of the members; all by default
 */
export function memberRegions(
  element: LayoutElement,
  dataset: Dataset,
  basis?: LayoutMember['basis'],
): readonly PlaceId[] {
  const members = basis ? element.members.filter((member) => member.basis === basis) : element.members;
  return members.flatMap(({ place }) => {
    const found = dataset.places.get(place);
    if (found?.kind === 'region') return [found.id];
    return found?.kind === 'group' ? found.members : [];
  });
}

/**
 * The parks of the elements' member regions that their own document measures: the industrial places that it speaks of.
 * @param source of the layout
 */
export function measuredParks(
  elements: readonly LayoutElement[],
  source: string,
  dataset: Dataset,
): readonly Park[] {
  const regions = new Set(elements.flatMap((element) => memberRegions(element, dataset)));
  return [...dataset.parks.values()]
    .filter((park) => park.parent === '' && (regions.has(park.city) || regions.has(park.county)))
    .filter((park) =>
      (dataset.figuresByPlace.get(park.id) ?? []).some(
        (figure) => figure.indicator === PLANNED_AREA && figure.source === source,
      ),
    );
}
