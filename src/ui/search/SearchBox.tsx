import { createMemo, createSignal, createUniqueId, onCleanup, onMount, Show } from 'solid-js';
import { type SearchMatch, searchMatches } from '../../core/search/searchMatches';
import { Icon } from '../controls/Icon';
import { useWords } from '../useWords';
import { SearchResults } from './SearchResults';
import './search.css';
import { isSearchKey } from './searchKey';
import { useGoTo } from './useGoTo';
import { useSearchIndex } from './useSearchIndex';

/** One box for everything, after the ARIA combobox pattern; Ctrl-K, ⌘-K or "/" lead into it. */
export default function SearchBox() {
  const { t } = useWords();
  const { index, prepare } = useSearchIndex();
  const goTo = useGoTo();
  const id = createUniqueId();
  const [query, setQuery] = createSignal('');
  const [focused, setFocused] = createSignal(false);
  const [active, setActive] = createSignal(0);
  const matches = createMemo(() => searchMatches(query(), index()));
  const open = () => focused() && query().trim() !== '';
  let field: HTMLInputElement | undefined;

  const onGlobalKey = (event: KeyboardEvent) => {
    if (!isSearchKey(event)) return;
    event.preventDefault();
    field?.focus();
    field?.select();
  };
  onMount(() => window.addEventListener('keydown', onGlobalKey));
  onCleanup(() => window.removeEventListener('keydown', onGlobalKey));

  const choose = (match: SearchMatch | undefined) => {
    if (!match) return;
    setQuery('');
    field?.blur();
    goTo(match.entry, match.normalisation);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = matches().length - 1;
    const target = {
      ArrowDown: active() + 1,
      ArrowUp: active() - 1,
      PageDown: active() + 8,
      PageUp: active() - 8,
    }[event.key];
    if (target !== undefined && last >= 0)
      setActive(
        target > last ? (active() === last ? 0 : last) : target < 0 ? (active() === 0 ? last : 0) : target,
      );
    else if (event.key === 'Enter' && !event.isComposing) choose(matches()[active()]);
    else if (event.key === 'Escape' && query() !== '') setQuery('');
    else if (event.key === 'Escape') field?.blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search class="search" classList={{ focused: focused() }}>
      <label class="search-field" for={id} title={t('search.label')}>
        <Icon name="search" />
        <span class="visually-hidden">{t('search.label')}</span>
        <input
          ref={(element) => {
            field = element;
          }}
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-keyshortcuts="Control+K Meta+K /"
          aria-expanded={open()}
          aria-controls={`${id}-results`}
          aria-autocomplete="list"
          aria-activedescendant={open() && matches().length > 0 ? `${id}-results-${active()}` : undefined}
          placeholder={t('search.placeholder')}
          value={query()}
          onFocus={() => {
            setFocused(true);
            prepare();
          }}
          onBlur={() => setFocused(false)}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <span class="search-key" aria-hidden="true">
          /
        </span>
      </label>
      <Show when={open()}>
        <SearchResults
          id={`${id}-results`}
          query={query()}
          matches={matches()}
          active={active()}
          onChoose={choose}
        />
      </Show>
      <p class="visually-hidden" role="status">
        {open() ? t('search.count', { count: matches().length }) : ''}
      </p>
    </search>
  );
}
