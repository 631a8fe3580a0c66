import type { PlaceId } from '../core/place';
import type { Pattern, Scene, ShownValue } from '../core/scene/scene';

/** What the map shows of a place, region or park. */
export interface PlaceMark {
  readonly place: PlaceId;
  readonly name: string;
  readonly shown: ShownValue | undefined;
  readonly pattern: Pattern;
}

/** The places of a scene in its order, regions before parks; an industry stands at a place and is none. */
export function placeMarks({ regions, symbols, parks }: Scene): ReadonlyMap<PlaceId, PlaceMark> {
  const marks = [
    ...regions,
    ...symbols.map((mark) => ({ ...mark, pattern: 'none' as const })),
    ...parks.map((mark) => ({ ...mark, pattern: mark.absence ?? ('none' as const) })),
  ];
  return new Map(
    marks.map(({ place, name, shown, pattern }) => [place, { place, name, shown, pattern }] as const),
  );
}
