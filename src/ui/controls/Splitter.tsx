import { onCleanup } from 'solid-js';
import './splitter.css';

interface SplitterProps {
  readonly label: string;
  /** Where it stands: `upright` is dragged to the sides, `level` up and down. */
  readonly line: 'upright' | 'level';
  readonly class: string;
  /** Pixels of the part that it makes larger or smaller. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Whether the part lies after the line: then it grows to the left or upwards. */
  readonly after: boolean;
  readonly onChange: (value: number) => void;
  /** Gives the part its usual size back. */
  readonly onReset: () => void;
}

const KEY_STEP = 24;

/** The line between two parts of the page: dragged by the pointer, moved by arrow keys, set back by a double click. */
export function Splitter(props: SplitterProps) {
  let stop: (() => void) | undefined;
  onCleanup(() => stop?.());
  const set = (value: number) =>
    props.onChange(Math.min(props.most, Math.max(props.least, Math.round(value))));
  const along = (event: PointerEvent) => (props.line === 'upright' ? event.clientX : event.clientY);
  const direction = () => (props.after ? -1 : 1);
  const drag = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).focus();
    const [start, value] = [along(event), props.value];
    const move = (next: PointerEvent) => set(value + direction() * (along(next) - start));
    const end = () => stop?.();
    stop = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [back, onwards] = props.line === 'upright' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    if (event.key === back) set(props.value - direction() * KEY_STEP);
    else if (event.key === onwards) set(props.value + direction() * KEY_STEP);
    else if (event.key === 'Home') set(props.least);
    else if (event.key === 'End') set(props.most);
    else if (event.key === 'Enter') props.onReset();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that is moved has no element of its own
    <div
      class={`splitter ${props.line} ${props.class}`}
      role="separator"
      tabindex="0"
      aria-orientation={props.line === 'upright' ? 'vertical' : 'horizontal'}
      aria-label={props.label}
      title={props.label}
      aria-valuenow={props.value}
      aria-valuemin={props.least}
      aria-valuemax={props.most}
      onPointerDown={drag}
      onDblClick={() => props.onReset()}
      onKeyDown={onKeyDown}
    />
  );
}
