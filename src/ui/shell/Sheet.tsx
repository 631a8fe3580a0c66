import { createEffect, createSignal, type JSX, on } from 'solid-js';
import { useWords } from '../useWords';

export const STOPS = ['peek', 'half', 'full'] as const;
export type Stop = (typeof STOPS)[number];

interface SheetProps {
  /** At the map's left side, or under the map. */
  readonly place: 'side' | 'bottom';
  readonly stop: Stop;
  readonly onStop: (stop: Stop) => void;
  /** Pixels of the stage that it takes from the map: a full sheet leaves the map as it was. */
  readonly onSize: (pixels: number) => void;
  readonly head: JSX.Element;
  readonly children: JSX.Element;
}

/** Pixels of a drag that reach the next stop. */
const REACH = 40;

/** Pixels of handle and tabs under a map, and of the strip that they are at its side. */
const PEEK = { bottom: 73, side: 44 };
/** The part of the stage that the half-open sheet takes, and what it takes at most, in pixels. */
const HALF = { bottom: 0.5, side: 0.44 };
const MOST_HALF = { bottom: 520, side: 360 };

/** A sheet beside or under the map with three stops; its handle drags, taps and answers arrow keys. */
export function Sheet(props: SheetProps) {
  const { t } = useWords();
  const [from, setFrom] = createSignal<number>();
  const step = (steps: number) => {
    const to = Math.min(STOPS.length - 1, Math.max(0, STOPS.indexOf(props.stop) + steps));
    props.onStop(STOPS[to] ?? 'peek');
  };
  const along = (event: PointerEvent) => (props.place === 'side' ? event.clientX : -event.clientY);
  const onPointerUp = (event: PointerEvent) => {
    const start = from();
    setFrom(undefined);
    if (start === undefined) return;
    const moved = along(event) - start;
    if (Math.abs(moved) >= REACH) step(Math.sign(moved) * (Math.abs(moved) > 4 * REACH ? 2 : 1));
    else if (Math.abs(moved) < 4)
      props.onStop(props.stop === 'full' ? 'peek' : props.stop === 'half' ? 'full' : 'half');
  };
  let sheet: HTMLElement | undefined;
  const [stage, setStage] = createSignal(0);
  const observer = new ResizeObserver(() => {
    const parent = sheet?.parentElement;
    setStage((props.place === 'side' ? parent?.clientWidth : parent?.clientHeight) ?? 0);
  });
  createEffect(
    on([() => props.stop, () => props.place, stage], ([stop, place, room]) => {
      if (stop === 'peek') props.onSize(PEEK[place]);
      else if (stop === 'half')
        props.onSize(Math.round(Math.max(PEEK[place], Math.min(MOST_HALF[place], HALF[place] * room))));
    }),
  );
  return (
    <section
      ref={(element) => {
        sheet = element;
        queueMicrotask(() => element.parentElement && observer.observe(element.parentElement));
      }}
      class="sheet"
      data-stop={props.stop}
      aria-label={t('common.panels')}
    >
      <button
        type="button"
        class="sheet-handle"
        aria-label={t(`common.sheet.${props.stop}`)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setFrom(along(event));
        }}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setFrom(undefined)}
        onKeyDown={(event) => {
          const steps = { ArrowUp: 1, ArrowDown: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
          if (steps) step(steps);
          else if (event.key === 'Enter' || event.key === ' ') step(props.stop === 'full' ? -2 : 1);
          else return;
          event.preventDefault();
        }}
      >
        <span aria-hidden="true" />
      </button>
      {props.head}
      <div class="sheet-scroll">{props.children}</div>
    </section>
  );
}
