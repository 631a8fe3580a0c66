import { createSignal, onCleanup, onMount } from 'solid-js';

/** A red spot in place of the pointer. */
export function LaserSpot() {
  const [at, setAt] = createSignal({ x: window.innerWidth / 2, y: window.innerHeight / 2 });
  const follow = (event: PointerEvent) => setAt({ x: event.clientX, y: event.clientY });
  onMount(() => {
    window.addEventListener('pointermove', follow);
    document.documentElement.classList.add('laser');
  });
  onCleanup(() => {
    window.removeEventListener('pointermove', follow);
    document.documentElement.classList.remove('laser');
  });
  return (
    <div class="laser-spot" style={{ transform: `translate(${at().x}px, ${at().y}px)` }} aria-hidden="true" />
  );
}
