import type { MapIntents } from '../state/mapControl';

interface Movement {
  readonly isMovable: () => boolean;
  /** Pixels by which the view moves. */
  readonly pan: (right: number, down: number) => void;
  readonly zoom: (steps: number) => void;
}

/** A press that moves less is a click. */
const SLACK = 4;

/**
 * Turns pointer events on an SVG map into intents, and drags and wheel turns into movement.
 * @returns what ends it
 */
export function listenToSvg(element: HTMLElement, intents: MapIntents, movement: Movement): () => void {
  let from: { x: number; y: number } | undefined;
  let dragged = false;
  /** What a symbol stands at answers for it. */
  const placeAt = (event: Event) => {
    const { place, at } =
      (event.target as Element | null)?.closest<SVGElement>('[data-place], [data-at]')?.dataset ?? {};
    return place ?? at;
  };
  const down = ({ clientX: x, clientY: y }: PointerEvent) => {
    from = { x, y };
    dragged = false;
  };
  const move = (event: PointerEvent) => {
    const box = element.getBoundingClientRect();
    if (!from) {
      const place = placeAt(event);
      intents.onHover(place, place ? { x: event.clientX - box.left, y: event.clientY - box.top } : undefined);
      return;
    }
    const [right, below] = [event.clientX - from.x, event.clientY - from.y];
    dragged ||= Math.hypot(right, below) > SLACK;
    if (!dragged || !movement.isMovable()) return;
    movement.pan(-right, -below);
    from = { x: event.clientX, y: event.clientY };
  };
  const up = () => {
    from = undefined;
  };
  const leave = () => {
    up();
    intents.onHover(undefined, undefined);
  };
  const click = (event: MouseEvent) => {
    if (!dragged) intents.onSelect(placeAt(event), event.shiftKey || event.ctrlKey || event.metaKey);
  };
  const wheel = (event: WheelEvent) => {
    if (!movement.isMovable()) return;
    event.preventDefault();
    movement.zoom(-Math.sign(event.deltaY) * 0.25);
  };
  const listeners = {
    pointerdown: down,
    pointermove: move,
    pointerup: up,
    pointerleave: leave,
    click,
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
