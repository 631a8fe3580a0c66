import { createStore, promisifyRequest } from 'idb-keyval';

/** Values under keys that this browser keeps in IndexedDB. Each of its functions rejects where the browser keeps nothing. */
export interface BrowserStore<Value> {
  readonly read: (key: string) => Promise<Value | undefined>;
  /** All pairs, by key. */
  readonly readAll: () => Promise<readonly (readonly [string, Value])[]>;
  /**
   * Keeps a value and gives back the one that stood there before. Resolves when it is kept for good: a page that goes away
   * right after the call loses nothing, since the transaction is committed at once.
   */
  readonly put: (key: string, value: Value) => Promise<Value | undefined>;
  readonly keys: () => Promise<readonly string[]>;
  readonly remove: (...keys: readonly string[]) => Promise<void>;
}

/** A store that is opened when it is first asked. */
export function browserStore<Value>(database: string, name: string): BrowserStore<Value> {
  const opened = createStore(database, name);
  // Where there is no IndexedDB at all, opening throws at once instead of rejecting.
  const store: typeof opened = async (mode, use) => opened(mode, use);
  return {
    read: (key) =>
      store('readonly', (objects) => promisifyRequest<Value | undefined>(objects.get(key) as IDBRequest)),
    readAll: () =>
      store('readonly', async (objects) => {
        const [keys, values] = await Promise.all([
          promisifyRequest(objects.getAllKeys()),
          promisifyRequest<Value[]>(objects.getAll()),
        ]);
        return values.map((value, index) => [String(keys[index]), value] as const);
      }),
    put: (key, value) =>
      store('readwrite', async (objects) => {
        const { transaction } = objects;
        const before = objects.get(key) as IDBRequest<Value | undefined>;
        objects.put(value, key);
        transaction.commit();
        await promisifyRequest(transaction);
        return before.result;
      }),
    keys: () =>
      store('readonly', async (objects) => (await promisifyRequest(objects.getAllKeys())).map(String)),
    remove: (...keys) =>
      store('readwrite', (objects) => {
        for (const key of keys) objects.delete(key);
        objects.transaction.commit();
        return promisifyRequest(objects.transaction);
      }),
  };
}
