import { isForPage } from '../keysOfFocus';

/** Whether a key press asks for the search box: Ctrl-K or ⌘-K anywhere, "/" outside of fields. */
export function isSearchKey(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey)
    return event.key.toLowerCase() === 'k';
  return event.key === '/' && isForPage(event) && !event.isComposing;
}
