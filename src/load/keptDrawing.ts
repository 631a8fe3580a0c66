import { ATLAS } from '../core/atlasFile';

const KEY = `${ATLAS.fileName}.plainMap`;

/** Whether the plain map was chosen by hand in this browser; false where it keeps nothing. */
export function loadPlainMap(): boolean {
  try {
    return window.localStorage.getItem(KEY) === '1';
  } catch {
    return false;
  }
}

/** Keeps the choice, where the browser keeps anything. */
export function keepPlainMap(isChosen: boolean): void {
  try {
    if (isChosen) window.localStorage.setItem(KEY, '1');
    else window.localStorage.removeItem(KEY);
  } catch {
    // Storage is off: the choice holds until the page closes.
  }
}
