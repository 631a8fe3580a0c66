import { WORLD } from '../core/mercator';
import { pickPoint } from '../core/scene/drawnPoints';
import { pickShape } from '../core/scene/ownShapes';
import { useAtlas } from '../state/context';
import type { MapIntents, ScreenPoint } from '../state/mapControl';
import { type OwnPick, pickedPlaceOf } from '../state/pickedPlace';
import { useCompare } from '../ui/comparison/useCompare';

/** Pixels by which a pointer may miss a symbol of own places. */
const REACH = 3;

/** What pointing and clicking on either map means. */
export function useMapIntents(): MapIntents {
  const atlas = useAtlas();
  const { setHover, select, view, scene, mapControl, places } = atlas;
  const { pick } = pickedPlaceOf(atlas);
  /** The own places under a pixel; they lie over regions, and what is clicked is what is seen. */
  const ownAt = (at: ScreenPoint): OwnPick | undefined => {
    const [shown, control] = [scene(), mapControl()];
    if (!control || !shown || places.list().length === 0) return undefined;
    const position = control.unproject(at);
    const drawn = pickPoint(shown.points, position, WORLD * 2 ** control.camera().zoom, REACH);
    if (drawn) return { id: drawn.mark.id, point: drawn.point, members: drawn.members() };
    const shapes = places.list().flatMap((own) => (own.kind === 'shapes' && own.isOn ? [own] : []));
    const shape = pickShape(shapes, position);
    return shape && { id: shape.id, point: position, members: [shape.place] };
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
