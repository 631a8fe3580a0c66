import type { MapIntents, ScreenPoint } from '../state/mapControl';

interface Movement {
  /** Pixels by which the view moves. */
  readonly pan: (right: number, down: number) => void;
  /** 1 doubles the scale; the point keeps its place. */
  readonly zoom: (steps: number, about: ScreenPoint) => void;
}

/** A press that moves less is a click. */
const SLACK = 4;
/** What a turn of the wheel zooms by; 1 doubles the scale. */
export const WHEEL_STEP = 0.25;

/**
 * Turns pointer events on an SVG map into intents, and drags, wheel turns, double clicks and two fingers into movement.
 * @returns what ends it
 */
export function listenToSvg(element: HTMLElement, intents: MapIntents, movement: Movement): () => void {
  const pressed = new Map<number, ScreenPoint>();
  let dragged = false;
  /** What a symbol stands at answers for it. */
  const placeAt = (event: Event) => {
    const { place, at } =
      (event.target as Element | null)?.closest<SVGElement>('[data-place], [data-at]')?.dataset ?? {};
    return place ?? at;
  };
  const within = ({ x, y }: ScreenPoint): ScreenPoint => {
    const box = element.getBoundingClientRect();
    return { x: x - box.left, y: y - box.top };
  };
  const whereOf = ({ clientX: x, clientY: y }: MouseEvent): ScreenPoint => ({ x, y });

  const down = (event: PointerEvent) => {
    if (pressed.size === 0) dragged = false;
    pressed.set(event.pointerId, whereOf(event));
  };
  const pinch = (before: ScreenPoint, now: ScreenPoint, other: ScreenPoint) => {
    const apart = (point: ScreenPoint) => Math.hypot(point.x - other.x, point.y - other.y);
    dragged = true;
    movement.pan((before.x - now.x) / 2, (before.y - now.y) / 2);
    if (apart(before) > 0 && apart(now) > 0)
      movement.zoom(
        Math.log2(apart(now) / apart(before)),
        within({ x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }),
      );
  };
  const move = (event: PointerEvent) => {
    const now = whereOf(event);
    const before = pressed.get(event.pointerId);
    if (!before) {
      const place = placeAt(event);
      intents.onHover(place, place ? within(now) : undefined);
      return;
    }
    const other = [...pressed].find(([id]) => id !== event.pointerId)?.[1];
    if (other) pinch(before, now, other);
    else {
      dragged ||= Math.hypot(now.x - before.x, now.y - before.y) > SLACK;
      if (!dragged) return;
      // The drag goes on beyond the map's edge.
      if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
      movement.pan(before.x - now.x, before.y - now.y);
    }
    pressed.set(event.pointerId, now);
  };
  const up = ({ pointerId }: PointerEvent) => {
    pressed.delete(pointerId);
  };
  const leave = (event: PointerEvent) => {
    up(event);
    intents.onHover(undefined, undefined);
  };
  const click = (event: MouseEvent) => {
    if (dragged) return;
    const box = element.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    intents.onSelect(placeAt(event), event.shiftKey || event.ctrlKey || event.metaKey, at);
  };
  const doubleClick = (event: MouseEvent) => movement.zoom(event.shiftKey ? -1 : 1, within(whereOf(event)));
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    movement.zoom(-Math.sign(event.deltaY) * WHEEL_STEP, within(whereOf(event)));
  };
  const listeners = {
    pointerdown: down,
    pointermove: move,
    pointerup: up,
    pointercancel: up,
    pointerleave: leave,
    click,
    dblclick: doubleClick,
    wheel,
  };
  for (const [name, listener] of Object.entries(listeners)) {
    element.addEventListener(name, listener as EventListener, { passive: false });
  }
  return () => {
    for (const [name, listener] of Object.entries(listeners)) {
      element.removeEventListener(name, listener as EventListener);
    }
  };
}
