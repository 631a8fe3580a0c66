import { PLANNED_AREA } from '../aggregate/landOf';
import type { Dataset } from '../dataset';
import type { Layout } from '../layout';
import { memberRegions } from '../layoutDrawing/elementShapes';
import type { PlaceId } from '../place';

/**
 * The running numbers of a layout's parks, in the order of its elements. A layout without member parks numbers the
 * parks that its own document measures inside the member regions.
 * @param withMeasured false where the view hides parks: then only members are numbered
 */
export function parkNumbers(
  layout: Layout,
  dataset: Dataset,
  withMeasured = true,
): ReadonlyMap<PlaceId, number> {
  const members = layout.elements.flatMap((element) =>
    element.members.map((member) => member.place).filter((place) => dataset.parks.has(place)),
  );
  const chosen = members.length > 0 || !withMeasured ? members : measuredParks(layout, dataset);
  return new Map([...new Set(chosen)].map((place, index) => [place, index + 1]));
}

function measuredParks(layout: Layout, dataset: Dataset): PlaceId[] {
  const regions = new Set(layout.elements.flatMap((element) => memberRegions(element, dataset)));
  return [...dataset.parks.values()]
    .filter((park) => park.parent === '' && (regions.has(park.city) || regions.has(park.county)))
    .filter((park) =>
      (dataset.figuresByPlace.get(park.id) ?? []).some(
        (figure) => figure.indicator === PLANNED_AREA && figure.source === layout.source,
      ),
    )
    .map((park) => park.id);
}
