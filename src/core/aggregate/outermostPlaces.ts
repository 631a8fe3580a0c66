import type { Dataset } from '../dataset';
import type { PlaceId } from '../place';

/** Everything that holds a place: parent parks, county, city, autonomous region. */
function holdersOf(dataset: Dataset, id: PlaceId): readonly PlaceId[] {
  const place = dataset.places.get(id);
  if (!place || place.kind === 'group') return [];
  const above = place.kind === 'park' ? [place.parent, place.county, place.city] : [place.parent];
  return above.filter((holder) => holder !== '').flatMap((holder) => [holder, ...holdersOf(dataset, holder)]);
}

/**
 * The places among which none lies inside another, so that a sum counts nothing twice: groups stand for their
 * members, a county goes where its city is there, a sub-park where its park or region is there.
 * @throws Error on an id that is no place
 */
export function outermostPlaces(dataset: Dataset, places: readonly PlaceId[]): readonly PlaceId[] {
  const unknown = places.find((id) => !dataset.places.has(id));
  if (unknown !== undefined) throw new Error(`not a place: ${unknown}`);
  const all = new Set(
    places.flatMap((id) => {
      const place = dataset.places.get(id);
      return place?.kind === 'group' ? place.members : [id];
    }),
  );
  return [...all].filter((id) => !holdersOf(dataset, id).some((holder) => all.has(holder)));
}
