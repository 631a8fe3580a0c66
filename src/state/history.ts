import { type Accessor, createSignal } from 'solid-js';
import { inBothLanguages } from '../i18n/inBothLanguages';
import type { LocalText } from '../i18n/language';
import type { KeptItems } from './keptItems';
import type { Notices } from './notices';

/** One thing that a deed changed. */
export interface HistoryPart {
  /** Whether the thing is as the deed found or left it: another window may have changed it since. */
  readonly isAs: (moment: 'before' | 'after') => boolean;
  /** Makes it so again. */
  readonly make: (moment: 'before' | 'after') => void;
}

/** What a person did, in words, and what it changed. */
export interface Deed {
  readonly what: LocalText;
  readonly parts: readonly HistoryPart[];
}

export interface History {
  /** Remembers what was just done; what was undone before is forgotten. */
  readonly did: (deed: Deed) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
}

/** Deeds that are remembered. */
const MOST = 200;

/** The change of one kept thing, from what it was to what it is; undefined where there is none. */
export function keptPart<Item extends { readonly id: string }>(
  kept: Pick<KeptItems<Item>, 'list' | 'keep' | 'remove'>,
  id: string,
  before: Item | undefined,
  after: Item | undefined,
): HistoryPart {
  const itemAt = (moment: 'before' | 'after') => (moment === 'before' ? before : after);
  return {
    isAs: (moment) => kept.list().find((item) => item.id === id) === itemAt(moment),
    make: (moment) => {
      const item = itemAt(moment);
      if (item) kept.keep(item);
      else kept.remove(id);
    },
  };
}

/** What a person did to own data and stories, to undo and to redo; each time it is said what. */
export function createHistory(notices: Notices): History {
  const [past, setPast] = createSignal<readonly Deed[]>([]);
  const [future, setFuture] = createSignal<readonly Deed[]>([]);
  const say = (key: 'undone' | 'redone' | 'changedSince', { what }: Deed) =>
    notices.add({ id: 'history', kind: 'info', text: inBothLanguages(`history.${key}`, { what }) });

  /** Takes a deed back or does it again; says so and does nothing where its things are no longer as it left them. */
  const turn = (deed: Deed, from: 'before' | 'after', to: 'before' | 'after'): boolean => {
    if (!deed.parts.every((part) => part.isAs(from))) {
      say('changedSince', deed);
      return false;
    }
    for (const part of to === 'before' ? [...deed.parts].reverse() : deed.parts) part.make(to);
    say(to === 'before' ? 'undone' : 'redone', deed);
    return true;
  };
  return {
    did: (deed) => {
      setPast((deeds) => [...deeds, deed].slice(-MOST));
      setFuture([]);
    },
    undo: () => {
      const deed = past().at(-1);
      if (!deed) return;
      setPast(past().slice(0, -1));
      if (turn(deed, 'after', 'before')) setFuture([deed, ...future()]);
    },
    redo: () => {
      const [deed, ...later] = future();
      if (!deed) return;
      setFuture(later);
      if (turn(deed, 'before', 'after')) setPast([...past(), deed]);
    },
    canUndo: () => past().length > 0,
    canRedo: () => future().length > 0,
  };
}
