import { type Accessor, createMemo, createSignal } from 'solid-js';
import { searchEntries } from '../../core/search/searchEntries';
import { buildSearchIndex, type SearchIndex, type ToPinyin } from '../../core/search/searchIndex';
import { loadPinyin } from '../../load/loadPinyin';
import { useAtlas } from '../../state/context';

/** The index of all that search finds; it is built, and pinyin loaded, when the box is first used. */
export function useSearchIndex(): { readonly index: Accessor<SearchIndex>; readonly prepare: () => void } {
  const { dataset } = useAtlas();
  const [pinyin, setPinyin] = createSignal<ToPinyin>();
  const [wanted, setWanted] = createSignal(false);
  const index = createMemo((): SearchIndex => {
    const data = dataset();
    return data && wanted() ? buildSearchIndex(searchEntries(data), pinyin() ?? (() => [])) : [];
  });
  const prepare = () => {
    if (wanted()) return;
    setWanted(true);
    // Without pinyin the box still finds by Chinese and English names.
    loadPinyin().then(
      (loaded) => setPinyin(() => loaded),
      () => setWanted(false),
    );
  };
  return { index, prepare };
}
