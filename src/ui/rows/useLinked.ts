import { type FigureHandles, figureHandles } from '../../core/figure';
import type { PlaceId } from '../../core/place';
import type { ShownValue } from '../../core/scene/scene';
import { useAtlas } from '../../state/context';

export interface Linked {
  /** Lights a place up in every view; undefined puts the light out. */
  readonly light: (place: PlaceId | undefined) => void;
  readonly select: (place: PlaceId) => void;
  readonly isLit: (place: PlaceId) => boolean;
  readonly isSelected: (place: PlaceId) => boolean;
  readonly isCompared: (place: PlaceId) => boolean;
  /** For `classList`. */
  readonly classes: (place: PlaceId) => { lit: boolean; chosen: boolean; compared: boolean };
  /** The handles of a value; the first figure that it rests on tells them. */
  readonly figure: (place: PlaceId, shown: ShownValue | undefined) => Partial<FigureHandles>;
}

/** What ties the views together: hover, selection and comparison of the atlas. */
export function useLinked(): Linked {
  const { hover, setHover, select, view } = useAtlas();
  const isLit = (place: PlaceId) => hover()?.place === place;
  const isSelected = (place: PlaceId) => view().selection === place;
  const isCompared = (place: PlaceId) => view().comparison.includes(place);
  return {
    light: (place) => setHover(place === undefined ? undefined : { place, x: undefined, y: undefined }),
    select,
    isLit,
    isSelected,
    isCompared,
    classes: (place) => ({ lit: isLit(place), chosen: isSelected(place), compared: isCompared(place) }),
    figure: (place, shown) => figureHandles(place, shown?.figures[0]),
  };
}
