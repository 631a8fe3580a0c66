import { onCleanup } from 'solid-js';
import { createThrottled } from './throttle';

export type DragReceiver = (value: number, history: 'push' | 'replace') => void;

export interface Drag {
  /** Follows the pointer until it lets go; the first change makes one step for Back, the others none. */
  readonly start: (event: PointerEvent, receive: DragReceiver, onEnd?: (moved: boolean) => void) => void;
  readonly valueAt: (event: PointerEvent) => number;
}

/** Dragging along an axis with mouse, pen or touch. */
export function useDrag(options: { readonly toValue: (event: PointerEvent) => number }): Drag {
  let stop: (() => void) | undefined;
  let history: 'push' | 'replace' = 'push';
  let receive: DragReceiver = () => {};
  const throttled = createThrottled<number>((value) => {
    receive(value, history);
    history = 'replace';
  });
  onCleanup(() => stop?.());
  return {
    valueAt: options.toValue,
    start(event, receiver, onEnd) {
      stop?.();
      if (event.button !== 0) return;
      history = 'push';
      receive = receiver;
      let moved = false;
      const move = (next: PointerEvent) => {
        moved = true;
        throttled.send(options.toValue(next));
      };
      const end = () => {
        stop?.();
        throttled.flush();
        onEnd?.(moved);
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', end);
      window.addEventListener('pointercancel', end);
      stop = () => {
        stop = undefined;
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', end);
        window.removeEventListener('pointercancel', end);
      };
    },
  };
}
