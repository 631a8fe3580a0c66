import { useAtlas } from '../state/context';
import type { MapIntents } from '../state/mapControl';
import { useCompare } from '../ui/comparison/useCompare';

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
