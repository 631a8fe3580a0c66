import type { PlaceId } from '../core/place';
import { useAtlas } from '../state/context';
import { useCompare } from '../ui/comparison/useCompare';

export interface MapIntents {
  readonly onHover: (place: PlaceId | undefined, at: { x: number; y: number } | undefined) => void;
  /** Additive with Shift, Control or Command: goes into the comparison. */
  readonly onSelect: (place: PlaceId | undefined, additive: boolean) => void;
}

/** What pointing and clicking on either map means. */
export function useMapIntents(): MapIntents {
  const { setHover, select, view } = useAtlas();
  const compare = useCompare();
  return {
    onHover: (place, at) => setHover(place ? { place, x: at?.x, y: at?.y } : undefined),
    onSelect: (place, additive) => {
      if (place && additive) compare.toggle(place);
      else if ((place ?? '') !== view().selection) select(place ?? '');
    },
  };
}
