import { type Accessor, createMemo, createSignal } from 'solid-js';
import { type SearchEntry, searchEntries } from '../../core/search/searchEntries';
import { buildSearchIndex, type SearchIndex, type ToPinyin } from '../../core/search/searchIndex';
import { inBothLanguages } from '../../i18n/inBothLanguages';
import { loadPinyin } from '../../load/loadPinyin';
import { useAtlas } from '../../state/context';

/** What brings a table of one's own. */
function openTable(): SearchEntry {
  const also = inBothLanguages('search.openTableAlso');
  return {
    ...{ kind: 'action', id: 'open-table', element: '', order: 0 },
    name: inBothLanguages('importing.open'),
    aliases: [...also.zh.split('|'), ...also.en.split('|')],
    detail: inBothLanguages('search.openTableDetail'),
  };
}

/** The index of all that search finds; it is built, and pinyin loaded, when the box is first used. */
export function useSearchIndex(): { readonly index: Accessor<SearchIndex>; readonly prepare: () => void } {
  const { dataset } = useAtlas();
  const [pinyin, setPinyin] = createSignal<ToPinyin>();
  const [wanted, setWanted] = createSignal(false);
  const index = createMemo((): SearchIndex => {
    const data = dataset();
    return data && wanted()
      ? buildSearchIndex([...searchEntries(data), openTable()], pinyin() ?? (() => []))
      : [];
  });
  let loading = false;
  const prepare = () => {
    setWanted(true);
    if (loading || pinyin()) return;
    loading = true;
    // Without pinyin the box still finds by Chinese and English names; the next use of the box asks for it again.
    loadPinyin()
      .then(
        (loaded) => setPinyin(() => loaded),
        () => undefined,
      )
      .finally(() => {
        loading = false;
      });
  };
  return { index, prepare };
}
