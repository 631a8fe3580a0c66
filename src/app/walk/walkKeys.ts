import type { MessageKey } from '../../i18n/translate';
import type { Stride } from './createWalk';

/** The keys that stride over the map while it has the focus. */
export const STRIDE_KEYS: ReadonlyMap<string, Stride> = new Map([
  ['ArrowUp', 'north'],
  ['ArrowRight', 'east'],
  ['ArrowDown', 'south'],
  ['ArrowLeft', 'west'],
  ['n', 'round'],
  ['N', 'roundBack'],
  ['d', 'sharpest'],
  ['c', 'class'],
  ['h', 'highest'],
  ['l', 'lowest'],
  ['m', 'missing'],
  ['b', 'back'],
  ['Backspace', 'back'],
  ['p', 'parks'],
]);

/** What the help lists: the keys as they are printed on the keyboard, and what they do. */
export const KEY_HELP: readonly { readonly cap: MessageKey | string; readonly does: MessageKey }[] = [
  { cap: 'walk.cap.arrows', does: 'walk.key.arrows' },
  { cap: '1 – 9', does: 'walk.key.numbers' },
  { cap: 'N', does: 'walk.key.round' },
  { cap: 'D', does: 'walk.key.sharpest' },
  { cap: 'C', does: 'walk.key.class' },
  { cap: 'H', does: 'walk.key.highest' },
  { cap: 'L', does: 'walk.key.lowest' },
  { cap: 'M', does: 'walk.key.missing' },
  { cap: 'walk.cap.back', does: 'walk.key.back' },
  { cap: 'P', does: 'walk.key.parks' },
  { cap: 'walk.cap.open', does: 'walk.key.open' },
  { cap: 'walk.cap.pin', does: 'walk.key.pin' },
  { cap: '+ − 0', does: 'walk.key.zoom' },
  { cap: 'T', does: 'walk.key.tones' },
];
