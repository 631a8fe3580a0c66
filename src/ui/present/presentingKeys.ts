import type { Presenting } from '../../state/presenting';
import { enterFullscreen, leaveFullscreen } from './fullscreen';

const TYPING = 'input, textarea, select, [contenteditable], dialog';
const PRESSABLE = 'button, a, summary, [role="option"], [role="button"]';

/** Escape takes back one thing at a time: the black screen, what was clicked, the presentation. */
export function stepBack(presenting: Presenting): void {
  if (presenting.blank()) presenting.toggleBlank();
  else if (presenting.strayed()) presenting.restore();
  else presenting.exit();
}

function actions(presenting: Presenting): Readonly<Record<string, () => void>> {
  const { next, previous, toggleBlank } = presenting;
  const last = () => presenting.goTo((presenting.story()?.scenes.length ?? 1) - 1);
  return {
    ArrowRight: next,
    PageDown: next,
    ' ': next,
    ArrowLeft: previous,
    PageUp: previous,
    Backspace: previous,
    Home: () => presenting.goTo(0),
    End: last,
    Enter: () => presenting.goToTyped(),
    Escape: () => stepBack(presenting),
    // What clickers send to start a show, and the browser takes for loading the page again.
    F5: () => void enterFullscreen(),
    b: toggleBlank,
    '.': toggleBlank,
    l: presenting.toggleLaser,
    r: presenting.restore,
    a: presenting.togglePlaying,
    t: presenting.switchTheme,
    n: presenting.openPresenter,
    f: () => void (document.fullscreenElement ? leaveFullscreen() : enterFullscreen()),
  };
}

/**
 * The keys of keyboards and remote clickers. Text fields keep theirs, and a focused button its Space and Enter.
 * @returns the handler for `keydown`, to be called before the map's own
 */
export function presentingKeys(presenting: Presenting): (event: KeyboardEvent) => void {
  const byKey = actions(presenting);
  return (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest(TYPING)) return;
    const { key } = event;
    const presses = key === ' ' || (key === 'Enter' && presenting.digits() === '');
    if (presses && target.closest(PRESSABLE)) return;
    const action = /^\d$/.test(key)
      ? () => presenting.typeDigit(key)
      : (byKey[key] ?? byKey[key.toLowerCase()]);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
}
