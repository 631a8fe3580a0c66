import { onCleanup } from 'solid-js';
import type { Size } from '../state/mapControl';

/** Tells the size of an element in CSS pixels, now and whenever it changes; undefined while it takes no room. */
export function observeSize(element: HTMLElement, onSize: (size: Size | undefined) => void): void {
  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width, height } = entry.contentRect;
    onSize(width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : undefined);
  });
  observer.observe(element);
  onCleanup(() => observer.disconnect());
}
