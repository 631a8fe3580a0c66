import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js';

export interface Paging<Item> {
  readonly items: Accessor<readonly Item[]>;
  /** 0-based. */
  readonly page: Accessor<number>;
  readonly pages: Accessor<number>;
  readonly setPage: (page: number) => void;
}

/** Cuts a list into pages; a list that changes is shown from its beginning. */
export function createPaging<Item>(list: Accessor<readonly Item[]>, size = 50): Paging<Item> {
  const [page, setPage] = createSignal(0);
  createEffect(on(list, () => setPage(0), { defer: true }));
  const pages = createMemo(() => Math.max(1, Math.ceil(list().length / size)));
  const current = () => Math.min(page(), pages() - 1);
  return {
    items: createMemo(() => list().slice(current() * size, (current() + 1) * size)),
    page: current,
    pages,
    setPage,
  };
}
