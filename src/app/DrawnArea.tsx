import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import type { Position } from '../core/place';
import type { AreaShape } from '../core/view';
import type { DrawingKind, DrawnLine } from '../state/areaDrawing';
import type { ScreenPoint } from '../state/mapControl';
import { areaOfPoints, cornersOf, isApart, lineOfPoints } from './areaOfPoints';
import { WHEEL_STEP } from './svgPointer';

interface DrawnAreaProps {
  readonly kind: DrawingKind | 'line';
  /** Where a position is on the screen now; follows the camera. */
  readonly toPoint: (position: Position) => ScreenPoint;
  readonly toPosition: (point: ScreenPoint) => Position;
  /** Zooms the map below; 1 doubles the scale. */
  readonly onZoom: (steps: number, about: ScreenPoint) => void;
  /** #rrggbb */
  readonly colour: string;
  readonly onShape: (shape: AreaShape | DrawnLine) => void;
}

type PointerOn = PointerEvent & { readonly currentTarget: Element };

/** Pixels around the first point of a polygon in which a click ends it. */
const REACH = 10;

/** The click that the last press still makes must not select what lies under it; keyboards click without a press. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    if (event.detail > 0) event.stopPropagation();
    end();
  };
  const end = () => {
    window.removeEventListener('click', swallow, { capture: true });
    window.removeEventListener('pointerdown', end, { capture: true });
  };
  window.addEventListener('click', swallow, { capture: true });
  window.addEventListener('pointerdown', end, { capture: true });
}

/** A layer over the map, be it the engine's or the SVG one, on which the pointer draws one area or line. */
export function DrawnArea(props: DrawnAreaProps) {
  // Positions, so that what is drawn stays where it is while the map zooms below.
  const [drawn, setDrawn] = createSignal<readonly Position[]>([]);
  const [pointer, setPointer] = createSignal<ScreenPoint>();
  let pressed: ScreenPoint | undefined;

  const points = () => drawn().map(props.toPoint);
  const setPoints = (next: readonly ScreenPoint[]) => setDrawn(next.map(props.toPosition));
  const add = (point: ScreenPoint) => setDrawn([...drawn(), props.toPosition(point)]);
  const isByCorners = () => props.kind === 'rectangle' || props.kind === 'circle';
  const at = (event: MouseEvent & { readonly currentTarget: Element }): ScreenPoint => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const finish = (ended: readonly ScreenPoint[]) => {
    setDrawn([]);
    // Too few points make no area and no line: the next press begins anew.
    const shape =
      props.kind === 'line'
        ? lineOfPoints(ended, props.toPosition)
        : areaOfPoints(props.kind, ended, props.toPosition);
    if (!shape) return;
    swallowClick();
    props.onShape(shape);
  };
  const press = (event: PointerOn) => {
    if (!event.isPrimary || event.button > 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pressed = at(event);
    if (props.kind === 'lasso' || (isByCorners() && drawn().length === 0)) setPoints([pressed]);
  };
  const move = (event: PointerOn) => {
    const here = at(event);
    setPointer(here);
    const last = points().at(-1);
    if (props.kind === 'lasso' && pressed && last && isApart(here, last)) add(here);
  };
  const lift = (event: PointerOn) => {
    const [here, from, [first]] = [at(event), pressed, points()];
    pressed = undefined;
    if (!from) return;
    if (props.kind === 'lasso') finish(points());
    else if (props.kind === 'polygon' || props.kind === 'line') {
      const last = points().at(-1);
      const isAtStart =
        props.kind === 'polygon' &&
        first &&
        drawn().length > 2 &&
        Math.hypot(here.x - first.x, here.y - first.y) <= REACH;
      // The second click of a double click falls where the first did.
      if (isAtStart || (last && !isApart(here, last))) finish(points());
      else add(here);
    } else if (first && isApart(here, first)) finish([first, here]);
  };
  const wheel = (event: WheelEvent & { readonly currentTarget: Element }) => {
    event.preventDefault();
    props.onZoom(-Math.sign(event.deltaY) * WHEEL_STEP, at(event));
  };
  const cancel = () => {
    pressed = undefined;
    setDrawn([]);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || drawn().length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  onMount(() => window.addEventListener('keydown', onKey, { capture: true }));
  onCleanup(() => window.removeEventListener('keydown', onKey, { capture: true }));

  const outline = () => {
    const moving = pointer();
    const open = props.kind !== 'lasso' && moving ? [...points(), moving] : points();
    const { kind } = props;
    const corners = drawn().length === 0 ? [] : kind === 'line' ? open : cornersOf(kind, open);
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
      onWheel={wheel}
    >
      <Show when={drawn().length > 0}>
        <Show
          when={props.kind === 'line'}
          fallback={
            <polygon
              points={outline()}
              fill={props.colour}
              fill-opacity="0.14"
              stroke={props.colour}
              stroke-width="2"
            />
          }
        >
          <polyline points={outline()} fill="none" stroke={props.colour} stroke-width="3" />
        </Show>
      </Show>
    </svg>
  );
}
