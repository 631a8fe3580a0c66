import { ATLAS } from '../core/atlasFile';
import type { Drawing } from '../core/view';

const KEY = `${ATLAS.fileName}.plainMap`;
/** As earlier versions wrote it. */
const WRITTEN = { svg: '1', engine: '0' } as const;

/** What was chosen by hand in this browser to draw the map; `auto` where nothing was, or where it keeps nothing. */
export function loadDrawing(): Drawing {
  try {
    const kept = window.localStorage.getItem(KEY);
    if (kept === WRITTEN.svg) return 'svg';
    return kept === WRITTEN.engine ? 'engine' : 'auto';
  } catch {
    return 'auto';
  }
}

/** Keeps the choice, where the browser keeps anything. */
export function keepDrawing(chosen: keyof typeof WRITTEN): void {
  try {
    window.localStorage.setItem(KEY, WRITTEN[chosen]);
  } catch {
    // Storage is off: the choice holds until the page closes.
  }
}
