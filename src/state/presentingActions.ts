import type { Presenting } from './presentingRun';

/** The keys of keyboards and remote clickers that lead a presentation, in its own window and in the presenter's. */
export const LEADING_KEYS = [
  'ArrowRight',
  'PageDown',
  ' ',
  'ArrowLeft',
  'PageUp',
  'Backspace',
  'Home',
  'End',
  'Enter',
  'Escape',
  'b',
  '.',
  'l',
  'r',
  'a',
  't',
  ...['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
] as const;

export type LeadingKey = (typeof LEADING_KEYS)[number];

/** The leading key that a pressed one is, small or capital; undefined for any other. */
export function leadingKey(pressed: string): LeadingKey | undefined {
  return LEADING_KEYS.find((key) => key === pressed || key === pressed.toLowerCase());
}

/** Escape takes back one thing at a time: the black screen, what was clicked, the presentation. */
export function stepBack(presenting: Presenting): void {
  if (presenting.blank()) presenting.toggleBlank();
  else if (presenting.strayed()) presenting.restore();
  else presenting.exit();
}

/** What each key does; a digit is typed. */
function actions(presenting: Presenting): Partial<Readonly<Record<LeadingKey, () => void>>> {
  const { next, previous, toggleBlank } = presenting;
  return {
    ArrowRight: next,
    PageDown: next,
    ' ': next,
    ArrowLeft: previous,
    PageUp: previous,
    Backspace: previous,
    Home: () => presenting.goTo(0),
    End: () => presenting.goTo((presenting.story()?.scenes.length ?? 1) - 1),
    Enter: () => presenting.goToTyped(),
    Escape: () => stepBack(presenting),
    b: toggleBlank,
    '.': toggleBlank,
    l: presenting.toggleLaser,
    r: presenting.restore,
    a: presenting.togglePlaying,
    t: presenting.switchTheme,
  };
}

/** Does what a key stands for, whichever window it was pressed in. */
export function pressKey(presenting: Presenting, key: LeadingKey): void {
  const action = actions(presenting)[key] ?? (() => presenting.typeDigit(key));
  action();
}
