import { leadingKey, pressKey } from '../../state/presentingActions';
import type { Presenting } from '../../state/presentingRun';
import { isForPage } from '../keysOfFocus';
import { enterFullscreen, leaveFullscreen } from './fullscreen';

const PRESSABLE = 'button, a, summary, [role="option"], [role="button"]';

/** Whether a pressed key belongs to what is focused: text fields keep theirs, and a focused button its Space and Enter. */
export function isKeptByFocus(event: KeyboardEvent, digits: string): boolean {
  const target = event.target instanceof Element ? event.target : document.body;
  if (!isForPage(event)) return true;
  const presses = event.key === ' ' || (event.key === 'Enter' && digits === '');
  return presses && target.closest(PRESSABLE) !== null;
}

/** What only the presented window's own keyboard can do. */
function ownAction(presenting: Presenting, key: string): (() => void) | undefined {
  switch (key.toLowerCase()) {
    // What clickers send to start a show, and the browser takes for loading the page again.
    case 'f5':
      return () => void enterFullscreen();
    case 'f':
      return () => void (document.fullscreenElement ? leaveFullscreen() : enterFullscreen());
    case 'n':
      return presenting.openPresenter;
    default:
      return undefined;
  }
}

/**
 * The keys of keyboards and remote clickers.
 * @returns the handler for `keydown`, to be called before the map's own
 */
export function presentingKeys(presenting: Presenting): (event: KeyboardEvent) => void {
  return (event) => {
    if (isKeptByFocus(event, presenting.digits())) return;
    const key = leadingKey(event.key);
    const action = key ? () => pressKey(presenting, key) : ownAction(presenting, event.key);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
}
