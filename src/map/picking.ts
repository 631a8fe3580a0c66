import type { Map as MapLibreMap, MapMouseEvent, Point } from 'maplibre-gl';
import type { Boundaries } from '../core/boundaries';
import type { PlaceId } from '../core/place';
import type { Scene } from '../core/scene/scene';
import type { MapIntents } from '../state/mapControl';
import { fillLayerId, sceneLevel } from './layers/fills';
import { REGION_NAME_LAYERS } from './layers/labels';
import { pickSymbol } from './pickSymbol';

/** Pixels by which a pointer may miss a symbol. */
const MOUSE_REACH = 3;
const TOUCH_REACH = 12;

/**
 * The place under a point of the map: a park before a proportional symbol before a region's name before a region of the
 * scene's level; under a finger the name first.
 */
export function pickPlace(
  map: MapLibreMap,
  scene: Scene,
  boundaries: Boundaries,
  point: Point,
  isTouch: boolean,
): PlaceId | undefined {
  const name = () => {
    const found = map.queryRenderedFeatures(point, { layers: [...REGION_NAME_LAYERS] });
    const named = found.find(({ properties }) => properties.kind === 'city' || properties.kind === 'county');
    return named && String(named.properties.id);
  };
  // A finger that taps a name means it; what it may also reach lies beside.
  const tapped = isTouch ? name() : undefined;
  if (tapped) return tapped;
  const symbol = pickSymbol(
    scene,
    (position) => map.project([...position]),
    point,
    isTouch ? TOUCH_REACH : MOUSE_REACH,
  );
  const found = symbol ?? name();
  if (found) return found;
  const level = sceneLevel(scene, boundaries);
  if (!level) return undefined;
  const [region] = map.queryRenderedFeatures(point, { layers: [fillLayerId(level)] });
  return region && String(region.properties.place);
}

/** How long after a touch the mouse events that the browser makes of it are ignored, in milliseconds. */
const TOUCH_ECHO = 700;

/**
 * Turns pointer events into intents: at most one hover a frame, and a selection at each click or tap,
 * additive with Shift, Control or Command.
 * @param pick gives the place under a point, or undefined
 */
export function listenToPointer(
  map: MapLibreMap,
  intents: MapIntents,
  pick: (point: Point, isTouch: boolean) => PlaceId | undefined,
): void {
  let latest: Point | undefined;
  let frame = 0;
  let isHovering = false;
  let touchedAt = Number.NEGATIVE_INFINITY;
  const isTouch = (event: MapMouseEvent) => event.originalEvent.timeStamp - touchedAt < TOUCH_ECHO;

  const leave = () => {
    latest = undefined;
    map.getCanvas().style.cursor = '';
    if (isHovering) intents.onHover(undefined, undefined);
    isHovering = false;
  };
  const hover = () => {
    frame = 0;
    if (!latest) return;
    const place = pick(latest, false);
    if (!place) {
      leave();
      return;
    }
    isHovering = true;
    map.getCanvas().style.cursor = 'pointer';
    intents.onHover(place, { x: latest.x, y: latest.y });
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
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    const { x, y } = event.point;
    intents.onSelect(pick(event.point, isTouch(event)), shiftKey || ctrlKey || metaKey, { x, y });
  });
  map.on('remove', () => cancelAnimationFrame(frame));
}
