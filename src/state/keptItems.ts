import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { messageOf } from '../core/problem';
import { inBothLanguages } from '../i18n/inBothLanguages';
import { asIs } from '../i18n/language';
import type { MessageKey } from '../i18n/translate';
import type { Shelf, Shelved } from '../load/shelf';
import { askBeforeLeaving } from './leaving';
import type { Notices } from './notices';

/** Whether the browser has the latest change: `none` before there was one. */
export type Keeping = 'none' | 'keeping' | 'kept' | 'failed';

/** Things of one kind that this browser keeps, in step with its other windows. */
export interface KeptItems<Item> {
  readonly list: Accessor<readonly Item[]>;
  /** What the browser keeps and cannot be read as such a thing; it stays there as it is. */
  readonly unreadable: Accessor<readonly Shelved<Item>[]>;
  /** False until the browser has answered, or has kept silent for too long. */
  readonly ready: Accessor<boolean>;
  readonly keeping: Accessor<Keeping>;
  /** Keeps a thing, new or changed; `keeping` says when it is kept for good. */
  readonly keep: (item: Item) => void;
  readonly remove: (id: string) => void;
}

/** What is told of a kind, and under which notice. */
export interface KeptWords {
  readonly notice: string;
  readonly silent: MessageKey;
  readonly notKept: MessageKey;
  readonly unreadable: MessageKey;
}

/** How long the browser's store may be silent about a change before somebody is told, in milliseconds. */
const SILENCE = 3000;
/** How long what it keeps is waited for: a slow machine that is busy with the page answers late. In milliseconds. */
const READING = 10_000;

/**
 * The things of one kind that this browser keeps, in step with its other windows, by id.
 * @param onOverwritten is given what another window had kept under an id that is kept anew here; nothing of it may be lost
 */
export function createKeptItems<Item extends { readonly id: string }>(
  shelf: Shelf<Item>,
  words: KeptWords,
  notices: Notices,
  onOverwritten: (other: Shelved<Item>) => void,
): KeptItems<Item> {
  const [list, setList] = createSignal<readonly Item[]>([]);
  const [unreadable, setUnreadable] = createSignal<readonly Shelved<Item>[]>([]);
  const [ready, setReady] = createSignal(false);
  const [keeping, setKeeping] = createSignal<Keeping>('none');
  /** The texts of each thing that this window has read or written: what else stands there is another window's. */
  const seen = new Map<string, Set<string>>();
  const see = (id: string, text: string) => seen.set(id, (seen.get(id) ?? new Set()).add(text));
  let waiting = 0;
  /** What of this window's changes the browser has refused or is silent about: closing the window would lose it. */
  const [unsaved, setUnsaved] = createSignal<ReadonlySet<string>>(new Set());
  const markUnsaved = (id: string, isUnsaved: boolean) =>
    setUnsaved((before) => {
      const others = [...before].filter((other) => other !== id);
      return new Set(isUnsaved ? [...others, id] : others);
    });
  askBeforeLeaving(() => unsaved().size > 0);

  /** In the order of ids, which is that of their making. */
  const put = (item: Item) =>
    setList((items) =>
      [...items.filter(({ id }) => id !== item.id), item].sort((a, b) => a.id.localeCompare(b.id)),
    );
  const drop = (id: string) => setList((items) => items.filter((item) => item.id !== id));
  const warn = (text: MessageKey, error?: unknown) => {
    const message = messageOf(error);
    const details = error === undefined ? [] : [asIs(message)];
    notices.add({ id: words.notice, kind: 'warning', text: inBothLanguages(text), details });
  };
  const takeUnreadable = (stored: readonly Shelved<Item>[]) => {
    setUnreadable(stored.filter(({ item }) => item === undefined));
    const details = unreadable().flatMap(({ id, problems }) =>
      (problems ?? []).map(({ column, message }) => {
        const where = [id, column].filter(Boolean).join(' ');
        return inBothLanguages('notices.at', { where, message });
      }),
    );
    if (details.length === 0) return;
    const text = inBothLanguages(words.unreadable);
    notices.add({ id: `${words.notice}-unreadable`, kind: 'warning', text, details });
  };

  const silence = setTimeout(() => setReady(true), READING);
  shelf
    .readAll()
    .then(
      (stored) => {
        for (const { id, text } of stored) see(id, text);
        // What was made here before the browser answered stays.
        const made = new Set(list().map(({ id }) => id));
        setList([...stored.flatMap(({ id, item }) => (item && !made.has(id) ? [item] : [])), ...list()]);
        takeUnreadable(stored);
      },
      // A browser that keeps nothing has nothing to read either; it is told when something is to be kept.
      () => undefined,
    )
    .finally(() => {
      clearTimeout(silence);
      setReady(true);
    });

  const otherWindows = shelf.hear(async (id) => {
    if (waiting > 0) return;
    const stored = await shelf.read(id).catch(() => undefined);
    if (!stored) return drop(id);
    see(id, stored.text);
    if (stored.item) put(stored.item);
  });
  onCleanup(() => {
    clearTimeout(silence);
    otherWindows.close();
  });

  /** Follows a change until the browser has it, and says so when it does not answer or refuses. */
  const follow = async (id: string, change: Promise<Shelved<Item> | undefined>) => {
    waiting++;
    setKeeping('keeping');
    const timer = setTimeout(() => {
      markUnsaved(id, true);
      warn(words.silent);
    }, SILENCE);
    try {
      const before = await change;
      markUnsaved(id, false);
      otherWindows.tell(id);
      if (before && !seen.get(id)?.has(before.text)) onOverwritten(before);
      if (waiting > 1) return;
      setKeeping(unsaved().size > 0 ? 'failed' : 'kept');
      if (unsaved().size === 0) notices.dismiss(words.notice);
    } catch (error) {
      setKeeping('failed');
      markUnsaved(id, true);
      warn(words.notKept, error);
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
    keep: (item) => {
      put(item);
      const change = shelf.keep(item);
      see(item.id, shelf.textOf(item));
      void follow(item.id, change);
    },
    remove: (id) => {
      drop(id);
      void follow(
        id,
        shelf.remove(id).then(() => undefined),
      );
    },
  };
}
