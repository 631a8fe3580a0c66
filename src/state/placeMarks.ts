import type { PlaceId } from '../core/place';
import type { Pattern, Scene, ShownValue } from '../core/scene/scene';

/** What the map shows of a place, region or park. */
export interface PlaceMark {
  readonly place: PlaceId;
  readonly name: string;
  readonly shown: ShownValue | undefined;
  readonly pattern: Pattern;
}

/** The places of a scene in its order, regions before parks. */
export function placeMarks(scene: Scene): ReadonlyMap<PlaceId, PlaceMark> {
  const marks = new Map<PlaceId, PlaceMark>();
  for (const { place, name, shown, pattern } of scene.regions)
    marks.set(place, { place, name, shown, pattern });
  for (const { place, name, shown } of scene.symbols)
    marks.set(place, { place, name, shown, pattern: 'none' });
  for (const { place, name, shown } of scene.parks) marks.set(place, { place, name, shown, pattern: 'none' });
  return marks;
}
