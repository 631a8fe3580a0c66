import { onCleanup } from 'solid-js';
import { useWords } from '../../ui/useWords';

const KEY_STEP = 2;

/** The edge between two maps over each other, in per cent from the left: dragged, or moved by the arrow keys. */
export function SwipeHandle(props: { readonly value: number; readonly onChange: (value: number) => void }) {
  const { t } = useWords();
  let stop: (() => void) | undefined;
  onCleanup(() => stop?.());
  const set = (value: number) => props.onChange(Math.min(100, Math.max(0, value)));
  const drag = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    event.preventDefault();
    event.currentTarget.focus();
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!box) return;
    const move = (next: PointerEvent) => set(((next.clientX - box.left) / box.width) * 100);
    const end = () => stop?.();
    stop = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowRight: 1, ArrowLeft: -1, PageUp: 5, PageDown: -5 }[event.key];
    const ends = { Home: 0, End: 100 }[event.key];
    if (steps === undefined && ends === undefined) return;
    event.preventDefault();
    set(ends ?? props.value + (steps ?? 0) * KEY_STEP);
  };
  return (
    <div
      class="swipe-handle"
      style={{ left: `${props.value}%` }}
      role="slider"
      tabIndex={0}
      aria-label={t('second.swipe')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(props.value)}
      onPointerDown={drag}
      onKeyDown={onKeyDown}
    />
  );
}
