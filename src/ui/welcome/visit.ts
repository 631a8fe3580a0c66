import { ATLAS } from '../../core/atlasFile';

const KEY = `${ATLAS.fileName}.welcomed`;

/** True on a first visit that follows no link. A browser that keeps nothing is welcomed each time. */
export function isWelcomeDue(): boolean {
  if (window.location.hash.length > 1) return false;
  try {
    return window.localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}

/** Remembers that the welcome was seen, where the browser keeps anything. */
export function rememberWelcome(): void {
  try {
    window.localStorage.setItem(KEY, '1');
  } catch {
    // Storage is off: there is nothing to remember in, and nothing breaks without.
  }
}
