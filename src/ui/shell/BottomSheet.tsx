import { createEffect, createSignal, type JSX, on } from 'solid-js';
import { useWords } from '../useWords';

export const STOPS = ['peek', 'half', 'full'] as const;
export type Stop = (typeof STOPS)[number];

interface BottomSheetProps {
  readonly stop: Stop;
  readonly onStop: (stop: Stop) => void;
  /** Pixels that it covers, as far as the map is concerned: a full sheet leaves no map. */
  readonly onHeight: (height: number) => void;
  readonly head: JSX.Element;
  readonly children: JSX.Element;
}

/** Pixels of a drag that reach the next stop. */
const REACH = 40;

/** Pixels of handle and tabs, and the part of the stage that the half-open sheet takes. */
const PEEK = 73;
const HALF = 0.5;

/** A sheet at the lower edge with three stops; its handle drags, taps and answers arrow keys. */
export function BottomSheet(props: BottomSheetProps) {
  const { t } = useWords();
  const [from, setFrom] = createSignal<number>();
  const step = (steps: number) => {
    const to = Math.min(STOPS.length - 1, Math.max(0, STOPS.indexOf(props.stop) + steps));
    props.onStop(STOPS[to] ?? 'peek');
  };
  const onPointerUp = (event: PointerEvent) => {
    const start = from();
    setFrom(undefined);
    if (start === undefined) return;
    const up = start - event.clientY;
    if (Math.abs(up) >= REACH) step(Math.sign(up) * (Math.abs(up) > 4 * REACH ? 2 : 1));
    else if (Math.abs(up) < 4)
      props.onStop(props.stop === 'full' ? 'peek' : props.stop === 'half' ? 'full' : 'half');
  };
  let sheet: HTMLElement | undefined;
  createEffect(
    on(
      () => props.stop,
      (stop) => {
        if (stop !== 'full')
          props.onHeight(stop === 'peek' ? PEEK : HALF * (sheet?.parentElement?.clientHeight ?? 0));
      },
    ),
  );
  return (
    <section
      ref={(element) => {
        sheet = element;
      }}
      class="bottom-sheet"
      data-stop={props.stop}
      aria-label={t('common.panels')}
    >
      <button
        type="button"
        class="sheet-handle"
        aria-label={t(`common.sheet.${props.stop}`)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setFrom(event.clientY);
        }}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setFrom(undefined)}
        onKeyDown={(event) => {
          const steps = { ArrowUp: 1, ArrowDown: -1 }[event.key];
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
