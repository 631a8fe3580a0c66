import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Where everything beside the map is in one sheet. */
export const NARROW_WINDOW = '(max-width: 640px)';

/** Follows a media query such as `(max-width: 640px)`. */
export function createMediaQuery(query: string): Accessor<boolean> {
  const list = window.matchMedia(query);
  const [matches, setMatches] = createSignal(list.matches);
  const follow = () => setMatches(list.matches);
  list.addEventListener('change', follow);
  onCleanup(() => list.removeEventListener('change', follow));
  return matches;
}
