import type { Dataset } from '../dataset';
import type { Layout } from '../layout';
import { measuredParks } from '../layoutDrawing/measuredParks';
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
    // One without a point is named beside the map and takes no number, so that none is missing from the list.
    element.members
      .map((member) => member.place)
      .filter((place) => dataset.parks.get(place)?.point !== undefined),
  );
  const chosen =
    members.length > 0 || !withMeasured
      ? members
      : measuredParks(layout.elements, layout.source, dataset).map(({ id }) => id);
  return new Map([...new Set(chosen)].map((place, index) => [place, index + 1]));
}
