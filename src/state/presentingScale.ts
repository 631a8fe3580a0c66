import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js';
import type { View } from '../core/view';

const SCREEN = { width: 1920, height: 1080 } as const;

const scaleOf = () => Math.min(window.innerWidth / SCREEN.width, window.innerHeight / SCREEN.height);

/** How large a presented scene is drawn: the window against 1920 × 1080; undefined while nothing is presented. */
export function createPresentingScale(view: Accessor<View>): Accessor<number | undefined> {
  const [scale, setScale] = createSignal(scaleOf());
  const follow = () => setScale(scaleOf());
  window.addEventListener('resize', follow);
  onCleanup(() => window.removeEventListener('resize', follow));
  return createMemo(() => (view().presenting ? scale() : undefined));
}
