import { Show } from 'solid-js';
import { useWords } from '../useWords';
import type { Paging } from './paging';

/** Turns the pages of a list; nothing where there is only one. */
export function Pager(props: { readonly paging: Pick<Paging<unknown>, 'page' | 'pages' | 'setPage'> }) {
  const { t } = useWords();
  return (
    <Show when={props.paging.pages() > 1}>
      <nav class="pager" aria-label={t('evidence.pages')}>
        <button
          type="button"
          class="button"
          disabled={props.paging.page() === 0}
          onClick={() => props.paging.setPage(props.paging.page() - 1)}
        >
          {t('evidence.previous')}
        </button>
        <span>{t('evidence.page', { page: props.paging.page() + 1, pages: props.paging.pages() })}</span>
        <button
          type="button"
          class="button"
          disabled={props.paging.page() >= props.paging.pages() - 1}
          onClick={() => props.paging.setPage(props.paging.page() + 1)}
        >
          {t('evidence.next')}
        </button>
      </nav>
    </Show>
  );
}
