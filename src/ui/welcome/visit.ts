import { ATLAS } from '../../core/atlasFile';

/** The key under which this browser keeps that it was welcomed. */
export const WELCOMED_KEY = `${ATLAS.fileName}.welcomed`;

/** True on a first visit that follows no link. A browser that keeps nothing is welcomed each time. */
export function isWelcomeDue(): boolean {
  // Where the page is built, nobody has visited it yet.
  if (typeof window === 'undefined') return true;
  if (window.location.hash.length > 1) return false;
  try {
    return window.localStorage.getItem(WELCOMED_KEY) === null;
  } catch {
    return true;
  }
}

/** Remembers that the welcome was seen, where the browser keeps anything. */
export function rememberWelcome(): void {
  try {
    window.localStorage.setItem(WELCOMED_KEY, '1');
  } catch {
    // Storage is off: there is nothing to remember in, and nothing breaks without.
  }
}
