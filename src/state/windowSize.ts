import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { Size } from './mapControl';

const sizeNow = (): Size => ({ width: window.innerWidth, height: window.innerHeight });

/** Follows the size of the window, in CSS pixels. */
export function createWindowSize(): Accessor<Size> {
  const [size, setSize] = createSignal(sizeNow(), {
    equals: (a, b) => a.width === b.width && a.height === b.height,
  });
  const follow = () => setSize(sizeNow());
  window.addEventListener('resize', follow);
  onCleanup(() => window.removeEventListener('resize', follow));
  return size;
}
