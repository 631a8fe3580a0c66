/**
 * Changes what is shown inside the browser's own cross-fade of the whole page, map included; at once under reduced
 * motion and in browsers without view transitions. The change always happens, in the order of the calls.
 * How long it takes is the style sheet's business.
 */
export function crossFade(change: () => void): void {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isStill || !('startViewTransition' in document)) {
    change();
    return;
  }
  const transition = document.startViewTransition(change);
  // A hidden window, or the next change, ends a fade early: nobody misses it.
  transition.ready.catch((reason: unknown) => {
    if (!(reason instanceof DOMException)) throw reason;
  });
}
