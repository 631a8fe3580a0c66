import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { Size } from '../state/mapControl';

/** Follows the size of an element in CSS pixels; call `observe` when it is mounted. */
export function createElementSize(): {
  size: Accessor<Size | undefined>;
  observe: (element: HTMLElement) => void;
} {
  const [size, setSize] = createSignal<Size | undefined>(undefined, {
    equals: (a, b) => a?.width === b?.width && a?.height === b?.height,
  });
  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width, height } = entry.contentRect;
    setSize(width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : undefined);
  });
  onCleanup(() => observer.disconnect());
  return { size, observe: (element) => observer.observe(element) };
}
