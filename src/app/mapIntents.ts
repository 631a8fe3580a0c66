import { WORLD } from '../core/mercator';
import { pickPoint } from '../core/scene/drawnPoints';
import { useAtlas } from '../state/context';
import type { MapIntents, ScreenPoint } from '../state/mapControl';
import { pickedPlaceOf } from '../state/pickedPlace';
import { useCompare } from '../ui/comparison/useCompare';

/** Pixels by which a pointer may miss a symbol of own places. */
const REACH = 3;

/** What pointing and clicking on either map means. */
export function useMapIntents(): MapIntents {
  const atlas = useAtlas();
  const { setHover, select, view, scene, mapControl } = atlas;
  const { pick } = pickedPlaceOf(atlas);
  /** The own places under a pixel; they lie over regions, and what is clicked is what is seen. */
  const ownAt = (at: ScreenPoint) => {
    const [points, control] = [scene()?.points ?? [], mapControl()];
    if (!control || points.length === 0) return undefined;
    return pickPoint(points, control.unproject(at), WORLD * 2 ** control.camera().zoom, REACH);
  };
  const compare = useCompare();
  return {
    onHover: (place, at) => setHover(place ? { place, x: at?.x, y: at?.y } : undefined),
    onSelect: (place, additive, at) => {
      const own = additive || !at ? undefined : ownAt(at);
      pick(own);
      if (own) return;
      if (place && additive) compare.toggle(place);
      else if ((place ?? '') !== view().selection) select(place ?? '');
    },
  };
}
