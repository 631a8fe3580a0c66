import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { messageOf } from '../core/problem';
import type { Story } from '../core/story';
import { storyText } from '../core/story/storyFile';
import { inBothLanguages } from '../i18n/inBothLanguages';
import { asIs } from '../i18n/language';
import type { MessageKey } from '../i18n/translate';
import {
  keepOwnStory,
  loadOwnStories,
  loadOwnStory,
  openOtherWindows,
  removeOwnStory,
  type StoredStory,
} from '../load/stories';
import type { Notices } from './notices';

/** Whether the browser has the latest change: `none` before there was one. */
export type Keeping = 'none' | 'keeping' | 'kept' | 'failed';

export interface OwnStories {
  readonly list: Accessor<readonly Story[]>;
  /** What the browser keeps and cannot be read as a story; it stays there as it is. */
  readonly unreadable: Accessor<readonly StoredStory[]>;
  /** False until the browser has answered, or has kept silent for too long. */
  readonly ready: Accessor<boolean>;
  readonly keeping: Accessor<Keeping>;
  /** Keeps a story, new or changed; `keeping` says when it is kept for good. */
  readonly keep: (story: Story) => void;
  readonly remove: (id: string) => void;
}

/** How long the browser's store may be silent before somebody is told, in milliseconds. */
const SILENCE = 3000;
const STORE = 'stories';

/**
 * The stories of one's own that this browser keeps, in step with its other windows.
 * @param onOverwritten is given what another window had kept under an id that is kept anew here; nothing of it may be lost
 */
export function createOwnStories(notices: Notices, onOverwritten: (other: StoredStory) => void): OwnStories {
  const [list, setList] = createSignal<readonly Story[]>([]);
  const [unreadable, setUnreadable] = createSignal<readonly StoredStory[]>([]);
  const [ready, setReady] = createSignal(false);
  const [keeping, setKeeping] = createSignal<Keeping>('none');
  /** The texts of each story that this window has read or written: what else stands there is another window's. */
  const seen = new Map<string, Set<string>>();
  const see = (id: string, text: string) => seen.set(id, (seen.get(id) ?? new Set()).add(text));
  let waiting = 0;

  const put = (story: Story) => {
    const isNew = !list().some(({ id }) => id === story.id);
    setList(isNew ? [...list(), story] : list().map((other) => (other.id === story.id ? story : other)));
  };
  const drop = (id: string) => setList(list().filter((story) => story.id !== id));
  const warn = (text: MessageKey, error?: unknown) => {
    const message = messageOf(error);
    const details = error === undefined ? [] : [asIs(message)];
    notices.add({ id: STORE, kind: 'warning', text: inBothLanguages(text), details });
  };
  const takeUnreadable = (stored: readonly StoredStory[]) => {
    setUnreadable(stored.filter(({ story }) => story === undefined));
    const details = unreadable().flatMap(({ id, problems }) =>
      (problems ?? []).map(({ column, message }) => {
        const where = [id, column].filter(Boolean).join(' ');
        return inBothLanguages('notices.at', { where, message });
      }),
    );
    if (details.length === 0) return;
    notices.add({
      id: 'stories-unreadable',
      kind: 'warning',
      text: inBothLanguages('present.unreadable'),
      details,
    });
  };

  const silence = setTimeout(() => setReady(true), SILENCE);
  loadOwnStories()
    .then(
      (stored) => {
        for (const { id, text } of stored) see(id, text);
        // What was made here before the browser answered stays.
        const made = new Set(list().map(({ id }) => id));
        setList([...stored.flatMap(({ id, story }) => (story && !made.has(id) ? [story] : [])), ...list()]);
        takeUnreadable(stored);
      },
      // A browser that keeps nothing has nothing to read either; it is told when something is to be kept.
      () => undefined,
    )
    .finally(() => {
      clearTimeout(silence);
      setReady(true);
    });

  const otherWindows = openOtherWindows(async (id) => {
    if (waiting > 0) return;
    const stored = await loadOwnStory(id).catch(() => undefined);
    if (!stored) return drop(id);
    see(id, stored.text);
    if (stored.story) put(stored.story);
  });
  onCleanup(() => {
    clearTimeout(silence);
    otherWindows.close();
  });

  /** Follows a change until the browser has it, and says so when it does not answer or refuses. */
  const follow = async (id: string, change: Promise<StoredStory | undefined>) => {
    waiting++;
    setKeeping('keeping');
    const timer = setTimeout(() => warn('present.silent'), SILENCE);
    try {
      const before = await change;
      otherWindows.tell(id);
      if (before && !seen.get(id)?.has(before.text)) onOverwritten(before);
      if (waiting === 1) {
        setKeeping('kept');
        notices.dismiss(STORE);
      }
    } catch (error) {
      setKeeping('failed');
      warn('present.notKept', error);
    } finally {
      clearTimeout(timer);
      waiting--;
    }
  };
  return {
    list,
    unreadable,
    ready,
    keeping,
    keep: (story) => {
      put(story);
      const change = keepOwnStory(story);
      see(story.id, storyText(story));
      void follow(story.id, change);
    },
    remove: (id) => {
      drop(id);
      void follow(
        id,
        removeOwnStory(id).then(() => undefined),
      );
    },
  };
}
