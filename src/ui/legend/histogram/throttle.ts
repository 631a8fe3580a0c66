import { onCleanup } from 'solid-js';

/** Browsers refuse more than some 200 changes of the address in ten seconds. */
const PAUSE = 100;

export interface Throttled<Value> {
  readonly send: (value: Value) => void;
  /** Sends what still waits. */
  readonly flush: () => void;
}

/** Passes on the latest of many values at most ten times a second. */
export function createThrottled<Value>(receive: (value: Value) => void): Throttled<Value> {
  let waiting: { readonly value: Value } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pass = () => {
    timer = undefined;
    const next = waiting;
    waiting = undefined;
    if (next) receive(next.value);
  };
  onCleanup(() => clearTimeout(timer));
  return {
    send(value) {
      waiting = { value };
      timer ??= setTimeout(pass, PAUSE);
    },
    flush() {
      clearTimeout(timer);
      pass();
    },
  };
}
