import type { BrowserStore } from '../../../src/load/browserStore';

const databases = new Map<string, Map<string, unknown>>();
let isFull = false;

/** What the browser keeps in these tests, by database; gone with `emptyStores`. */
export const storeOf = (database: string): Map<string, unknown> => {
  const known = databases.get(database) ?? new Map<string, unknown>();
  databases.set(database, known);
  return known;
};

export function emptyStores(): void {
  for (const database of databases.values()) database.clear();
  isFull = false;
}

/** From now on nothing more can be kept. */
export function fillStores(): void {
  isFull = true;
}

/** Stands in for `load/browserStore`, with the same promises. */
export function browserStore<Value>(database: string): BrowserStore<Value> {
  const values = storeOf(database);
  return {
    read: async (key) => values.get(key) as Value | undefined,
    readAll: async () => [...values] as [string, Value][],
    put: async (key, value) => {
      if (isFull) throw new DOMException('no room', 'QuotaExceededError');
      const before = values.get(key) as Value | undefined;
      values.set(key, value);
      return before;
    },
    keys: async () => [...values.keys()],
    remove: async (...keys) => {
      for (const key of keys) values.delete(key);
    },
  };
}
