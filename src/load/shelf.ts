import type { DataProblem } from '../core/problem';
import { browserStore } from './browserStore';
import { openTabChannel } from './tabChannel';

/** What this browser keeps under an id: an item, or a text that no longer reads as one, which stays as it is. */
export type Shelved<Item> = {
  readonly id: string;
  readonly text: string;
} & (
  | { readonly item: Item; readonly problems?: undefined }
  | { readonly item?: undefined; readonly problems: readonly DataProblem[] }
);

/** Where this browser keeps things of one kind, each under its id, so that two windows do not overwrite each other's. */
export interface Shelf<Item> {
  /**
   * All that is kept, by id.
   * @throws Error where the browser keeps nothing
   */
  readonly readAll: () => Promise<readonly Shelved<Item>[]>;
  /** What is kept under an id; undefined where nothing is. */
  readonly read: (id: string) => Promise<Shelved<Item> | undefined>;
  /**
   * Keeps an item in place of the one with its id, which is given back. Resolves when it is kept for good.
   * @throws Error where the browser keeps nothing or its room is full
   */
  readonly keep: (item: Item) => Promise<Shelved<Item> | undefined>;
  /** @throws Error where the browser keeps nothing */
  readonly remove: (id: string) => Promise<void>;
  /** The text that is kept of an item. */
  readonly textOf: (item: Item) => string;
  /** Hears of what another window kept or removed, by ids. */
  readonly hear: (onChange: (id: string) => void) => OtherWindows;
}

export interface OtherWindows {
  /** Tells them that what is kept under an id has changed. */
  readonly tell: (id: string) => void;
  readonly close: () => void;
}

/** What there is to know of a kind of item to keep it. */
export interface ShelfOf<Item> {
  /** Of the database and of the line between windows. */
  readonly name: string;
  readonly store: string;
  readonly idOf: (item: Item) => string;
  readonly textOf: (item: Item) => string;
  /** Reads a kept text; it may have to look up more. */
  readonly read: (id: string, text: string) => Shelved<Item> | Promise<Shelved<Item>>;
  /** What must be kept before the text; nothing where the text is all. */
  readonly prepare?: (item: Item) => Promise<void> | undefined;
}

/** The shelf of a kind of item. */
export function shelfOf<Item>({ name, store, idOf, textOf, read, prepare }: ShelfOf<Item>): Shelf<Item> {
  const texts = browserStore<unknown>(name, store);
  const shelved = (id: string, kept: unknown) =>
    read(id, typeof kept === 'string' ? kept : JSON.stringify(kept));
  /** The last change under each id that is under way: the next waits for it, or what was removed would come back. */
  const turns = new Map<string, Promise<unknown>>();
  const inTurn = <Result>(id: string, step: () => Promise<Result>): Promise<Result> => {
    const turn = turns.get(id)?.then(step, step) ?? step();
    turns.set(id, turn);
    const end = () => {
      if (turns.get(id) === turn) turns.delete(id);
    };
    turn.then(end, end);
    return turn;
  };
  return {
    readAll: async () => {
      const found: Shelved<Item>[] = [];
      for (const [id, kept] of await texts.readAll()) found.push(await shelved(id, kept));
      return found.sort((a, b) => a.id.localeCompare(b.id));
    },
    read: async (id) => {
      const kept = await texts.read(id);
      return kept === undefined ? undefined : shelved(id, kept);
    },
    keep: (item) =>
      inTurn(idOf(item), async () => {
        const preparing = prepare?.(item);
        if (preparing) await preparing;
        const before = await texts.put(idOf(item), textOf(item));
        return before === undefined ? undefined : shelved(idOf(item), before);
      }),
    remove: (id) => inTurn(id, () => texts.remove(id)),
    textOf,
    hear: (onChange) => openTabChannel(name, (message) => typeof message === 'string' && onChange(message)),
  };
}
