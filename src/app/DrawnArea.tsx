import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import type { Position } from '../core/place';
import type { AreaShape } from '../core/view';
import type { DrawingKind, ScreenPoint } from '../state/mapControl';
import { areaOfPoints, cornersOf, isApart } from './drawnPoints';

interface DrawnAreaProps {
  readonly kind: DrawingKind;
  readonly toPosition: (point: ScreenPoint) => Position;
  /** #rrggbb */
  readonly colour: string;
  readonly onShape: (shape: AreaShape) => void;
}

/** Pixels around the first point of a polygon in which a click ends it. */
const REACH = 10;

/** A layer over the SVG map on which the pointer draws one area. */
export function DrawnArea(props: DrawnAreaProps) {
  const [points, setPoints] = createSignal<readonly ScreenPoint[]>([]);
  const [pointer, setPointer] = createSignal<ScreenPoint>();
  let pressed: ScreenPoint | undefined;

  const isByCorners = () => props.kind === 'rectangle' || props.kind === 'circle';
  const at = (event: PointerEvent & { readonly currentTarget: Element }): ScreenPoint => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const finish = (drawn: readonly ScreenPoint[]) => {
    const shape = areaOfPoints(props.kind, drawn, props.toPosition);
    setPoints([]);
    // Too few points make no area: the next press begins anew.
    if (shape) props.onShape(shape);
  };
  const press = (event: PointerEvent & { readonly currentTarget: Element }) => {
    if (!event.isPrimary || event.button > 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pressed = at(event);
    if (props.kind === 'lasso' || (isByCorners() && points().length === 0)) setPoints([pressed]);
  };
  const move = (event: PointerEvent & { readonly currentTarget: Element }) => {
    const here = at(event);
    setPointer(here);
    const last = points().at(-1);
    if (props.kind === 'lasso' && pressed && last && isApart(here, last)) setPoints([...points(), here]);
  };
  const lift = (event: PointerEvent & { readonly currentTarget: Element }) => {
    const [here, from, [first]] = [at(event), pressed, points()];
    pressed = undefined;
    if (!from) return;
    if (props.kind === 'lasso') finish(points());
    else if (props.kind === 'polygon') {
      const last = points().at(-1);
      const isAtStart =
        first && points().length > 2 && Math.hypot(here.x - first.x, here.y - first.y) <= REACH;
      // The second click of a double click falls where the first did.
      if (isAtStart || (last && !isApart(here, last))) finish(points());
      else setPoints([...points(), here]);
    } else if (first && isApart(here, first)) finish([first, here]);
  };
  const cancel = () => {
    pressed = undefined;
    setPoints([]);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || points().length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  onMount(() => window.addEventListener('keydown', onKey, { capture: true }));
  onCleanup(() => window.removeEventListener('keydown', onKey, { capture: true }));

  const outline = () => {
    const moving = pointer();
    const open = props.kind !== 'lasso' && moving ? [...points(), moving] : points();
    const corners = points().length > 0 ? cornersOf(props.kind, open) : [];
    return corners.map(({ x, y }) => `${x},${y}`).join(' ');
  };
  return (
    <svg
      class="drawn-area"
      aria-hidden="true"
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={lift}
      onPointerCancel={cancel}
    >
      <Show when={points().length > 0}>
        <polygon
          points={outline()}
          fill={props.colour}
          fill-opacity="0.14"
          stroke={props.colour}
          stroke-width="2"
        />
      </Show>
    </svg>
  );
}
