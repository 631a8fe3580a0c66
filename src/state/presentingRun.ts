import type { Accessor } from 'solid-js';
import type { Story, StoryStep } from '../core/story';

/** A running presentation: where it stands and what can be done. */
export interface Presenting {
  readonly story: Accessor<Story | undefined>;
  readonly index: Accessor<number>;
  readonly step: Accessor<StoryStep | undefined>;
  /** Something was clicked or moved since the step was shown. */
  readonly strayed: Accessor<boolean>;
  readonly blank: Accessor<boolean>;
  readonly laser: Accessor<boolean>;
  readonly playing: Accessor<boolean>;
  /** Digits typed so far of a scene's number. */
  readonly digits: Accessor<string>;
  readonly next: () => void;
  readonly previous: () => void;
  readonly goTo: (index: number) => void;
  readonly typeDigit: (digit: string) => void;
  /** Goes to the typed number; false where none was typed. */
  readonly goToTyped: () => boolean;
  /** Shows the step as it was made. */
  readonly restore: () => void;
  readonly toggleBlank: () => void;
  readonly toggleLaser: () => void;
  readonly togglePlaying: () => void;
  readonly switchTheme: () => void;
  /** Opens the presenter's window with notes, next step and clock. */
  readonly openPresenter: () => void;
  readonly exit: () => void;
}
