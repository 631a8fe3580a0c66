import type { Map as MapLibreMap, MapMouseEvent, Point } from 'maplibre-gl';
import type { Boundaries } from '../core/boundaries';
import type { PlaceId } from '../core/place';
import type { Scene } from '../core/scene/scene';
import { fillLayerId, sceneLevel } from './layers/fills';
import { PARK_LAYER } from './layers/parks';
import { SYMBOL_LAYER } from './layers/symbols';

/** Pixels by which a pointer may miss a symbol. */
const MOUSE_REACH = 3;
const TOUCH_REACH = 12;

/** The place under a point of the map: a park before a proportional symbol before a region of the scene's level. */
export function pickPlace(
  map: MapLibreMap,
  scene: Scene,
  boundaries: Boundaries,
  point: Point,
  isTouch: boolean,
): PlaceId | undefined {
  const reach = isTouch ? TOUCH_REACH : MOUSE_REACH;
  const find = (layer: string, around: number): PlaceId[] =>
    map
      .queryRenderedFeatures(
        [
          [point.x - around, point.y - around],
          [point.x + around, point.y + around],
        ],
        { layers: [layer] },
      )
      .map(({ properties }) => String(properties.place));
  const level = sceneLevel(scene, boundaries);
  return (
    nearestPark(map, scene, new Set(find(PARK_LAYER, reach)), point) ??
    find(SYMBOL_LAYER, 0)[0] ??
    (level && find(fillLayerId(level), 0)[0])
  );
}

function nearestPark(
  map: MapLibreMap,
  scene: Scene,
  candidates: ReadonlySet<PlaceId>,
  point: Point,
): PlaceId | undefined {
  let nearest: PlaceId | undefined;
  let nearestDistance = Number.POSITIVE_INFINITY;
  for (const park of scene.parks) {
    if (!candidates.has(park.place)) continue;
    const at = map.project([...park.point]);
    const distance = Math.hypot(at.x + park.offset[0] - point.x, at.y + park.offset[1] - point.y);
    if (distance >= nearestDistance) continue;
    nearest = park.place;
    nearestDistance = distance;
  }
  return nearest;
}

export interface PointerHandlers {
  onHover(place: PlaceId | undefined, at: { x: number; y: number } | undefined): void;
  onSelect(place: PlaceId | undefined, additive: boolean): void;
}

/** How long after a touch the mouse events that the browser makes of it are ignored, in milliseconds. */
const TOUCH_ECHO = 700;

/**
 * Turns pointer events into intents: at most one hover a frame, and a selection at each click or tap,
 * additive with Shift, Control or Command.
 * @param pick gives the place under a point, or undefined
 * @param isPaused true while the pointer draws
 */
export function listenToPointer(
  map: MapLibreMap,
  handlers: PointerHandlers,
  pick: (point: Point, isTouch: boolean) => PlaceId | undefined,
  isPaused: () => boolean,
): void {
  let latest: Point | undefined;
  let frame = 0;
  let isHovering = false;
  let touchedAt = Number.NEGATIVE_INFINITY;
  const isTouch = (event: MapMouseEvent) => event.originalEvent.timeStamp - touchedAt < TOUCH_ECHO;

  const leave = () => {
    latest = undefined;
    map.getCanvas().style.cursor = '';
    if (isHovering) handlers.onHover(undefined, undefined);
    isHovering = false;
  };
  const hover = () => {
    frame = 0;
    if (!latest || isPaused()) return;
    const place = pick(latest, false);
    if (!place) {
      leave();
      return;
    }
    isHovering = true;
    map.getCanvas().style.cursor = 'pointer';
    handlers.onHover(place, { x: latest.x, y: latest.y });
  };

  map.on('touchstart', ({ originalEvent }) => {
    touchedAt = originalEvent.timeStamp;
  });
  map.on('mousemove', (event) => {
    if (isTouch(event) || map.isMoving()) return;
    latest = event.point;
    frame ||= requestAnimationFrame(hover);
  });
  map.on('mouseout', leave);
  map.on('click', (event) => {
    if (isPaused()) return;
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    handlers.onSelect(pick(event.point, isTouch(event)), shiftKey || ctrlKey || metaKey);
  });
  map.on('remove', () => cancelAnimationFrame(frame));
}
