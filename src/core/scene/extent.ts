import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import { extremes } from '../extremes';
import type { Layout } from '../layout';
import type { BoundingBox, PlaceId } from '../place';

/** Degrees of paper left around the places. */
const MARGIN = 0.15;

/** The smallest box that holds the places, with a margin; the whole region where none has a shape. */
export function extentOf(places: readonly PlaceId[], dataset: Dataset, boundaries: Boundaries): BoundingBox {
  const boxes = places.flatMap((id): BoundingBox[] => {
    const place = dataset.places.get(id);
    if (place?.kind === 'park')
      return place.point ? [[place.point[0], place.point[1], place.point[0], place.point[1]]] : [];
    const ids = place?.kind === 'group' ? place.members : [id];
    return ids.flatMap((member) => {
      const box = boundaries.shapes.get(member)?.bbox;
      return box ? [box] : [];
    });
  });
  if (boxes.length === 0) return boundaries.extent;
  const [west, east] = extremes(boxes.flatMap((box) => [box[0], box[2]]));
  const [south, north] = extremes(boxes.flatMap((box) => [box[1], box[3]]));
  return [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
}

/** The regions among the places that a map is about, groups by their members; all cities where none is named. */
export function framedRegions(
  places: readonly PlaceId[],
  dataset: Dataset,
  boundaries: Boundaries,
): readonly PlaceId[] {
  const regions = places
    .flatMap((id) => {
      const place = dataset.places.get(id);
      if (place?.kind === 'park') return [place.county || place.city];
      return place?.kind === 'group' ? place.members : [id];
    })
    .filter((id) => boundaries.shapes.has(id));
  if (regions.length > 0) return [...new Set(regions)];
  return [...boundaries.shapes.values()].flatMap(({ id, level }) => (level === 'city' ? [id] : []));
}

/** What a layout wants to be seen with: its frame, else all its members. */
export function layoutFrame(layout: Layout): readonly PlaceId[] {
  return layout.frame.length > 0
    ? layout.frame
    : layout.elements.flatMap((element) => element.members.map(({ place }) => place));
}
