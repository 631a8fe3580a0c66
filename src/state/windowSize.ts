import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { Size } from './mapControl';

/** Pixels of a letter where the browser's text size was not changed. */
const USUAL_TEXT = 16;

/** A window's size measured in its letters: for who reads twice as large, half as much room is there. */
export function inLetters({ width, height }: Size): Size {
  const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_TEXT;
  return { width: (width * USUAL_TEXT) / text, height: (height * USUAL_TEXT) / text };
}

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
