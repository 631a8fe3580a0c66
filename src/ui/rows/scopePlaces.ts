import { isParkLand } from '../../core/aggregate/parksAmong';
import type { Boundaries } from '../../core/boundaries';
import type { Dataset } from '../../core/dataset';
import type { PlaceId } from '../../core/place';
import { ancestorsOf, placesAtLevel } from '../../core/query';
import type { View } from '../../core/view';
import { loadAreaGeometry } from '../../load/loadAreas';

type Scoped = Pick<View, 'scope' | 'comparison' | 'layout' | 'element' | 'areas' | 'level'>;

/** Places of the level that are named, lie in one that is named, or belong to a named group. */
function placesWithin(
  dataset: Dataset,
  level: View['level'],
  named: readonly PlaceId[],
): ReadonlySet<PlaceId> {
  const wanted = new Set(
    named.flatMap((id) => {
      const place = dataset.places.get(id);
      return place?.kind === 'group' ? place.members : [id];
    }),
  );
  const inside = placesAtLevel(dataset, level).filter(
    (place) => wanted.has(place.id) || ancestorsOf(dataset, place).some((holder) => wanted.has(holder)),
  );
  return new Set(inside.map(({ id }) => id));
}

async function placesInAreas(
  dataset: Dataset,
  boundaries: Boundaries,
  view: Scoped,
): Promise<ReadonlySet<PlaceId>> {
  const [{ areaMembers }, { counts, parkStandings }] = await Promise.all([
    import('../../core/areas/areaMembers'),
    import('../../core/areas/parkStandings'),
  ]);
  const inside = new Set<PlaceId>();
  for (const area of view.areas) {
    const outline = await loadAreaGeometry(dataset, boundaries, area.shape);
    if (!outline) continue;
    if (view.level === 'park') {
      for (const each of parkStandings(dataset, area.shape, outline.geometry, [0, 0]))
        if (counts(each) && isParkLand(each.park)) inside.add(each.park.id);
    } else {
      for (const { place } of areaMembers(dataset, boundaries, area, outline.geometry, view.level))
        inside.add(place);
    }
  }
  return inside;
}

/** The places that the linked views are about; undefined stands for all. */
export async function scopePlaces(
  dataset: Dataset,
  boundaries: Boundaries,
  view: Scoped,
): Promise<ReadonlySet<PlaceId> | undefined> {
  switch (view.scope) {
    case 'all':
      return undefined;
    case 'comparison':
      return placesWithin(dataset, view.level, view.comparison);
    case 'layout': {
      const elements = dataset.layouts.get(view.layout)?.elements ?? [];
      const chosen = view.element === '' ? elements : elements.filter(({ id }) => id === view.element);
      return placesWithin(
        dataset,
        view.level,
        chosen.flatMap((element) => element.members.map(({ place }) => place)),
      );
    }
    case 'area':
      return placesInAreas(dataset, boundaries, view);
  }
}
