const closest = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Whether somebody writes there, so that undoing and pasting are about letters; ticks and choices are none. */
export const isWriting = (target: EventTarget | null): boolean =>
  closest(target, 'input:not([type="checkbox"]):not([type="radio"]), textarea, [contenteditable]');

/** Whether keys belong to what is focused: to fields of any kind, and to dialogs, behind which nothing answers. */
const keepsKeys = (target: EventTarget | null): boolean =>
  closest(target, 'input, textarea, select, [contenteditable], dialog');

/** Whether a press of a key is for the page: neither a shortcut of the browser nor for what is focused. */
export const isForPage = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !keepsKeys(target);
