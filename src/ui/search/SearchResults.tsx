import { createEffect, For, on, Show } from 'solid-js';
import type { SearchMatch } from '../../core/search/searchMatches';
import { useWords } from '../useWords';

interface SearchResultsProps {
  readonly id: string;
  readonly query: string;
  readonly matches: readonly SearchMatch[];
  readonly active: number;
  readonly onChoose: (match: SearchMatch) => void;
}

/** What was found, best first: name, the alias that matched, what tells it from others, and its kind. */
export function SearchResults(props: SearchResultsProps) {
  const { t, say } = useWords();
  let list: HTMLDivElement | undefined;
  createEffect(
    on(
      () => props.active,
      (active) => list?.querySelector(`#${props.id}-${active}`)?.scrollIntoView({ block: 'nearest' }),
    ),
  );
  return (
    <div
      ref={(element) => {
        list = element;
      }}
      id={props.id}
      class="search-results"
      role="listbox"
      tabindex="-1"
      aria-label={t('search.results')}
      onPointerDown={(event) => event.preventDefault()}
    >
      <Show when={props.matches[0]?.isNear}>
        <p class="search-nothing">{t('workspace.searchNear', { query: props.query })}</p>
      </Show>
      <For
        each={props.matches}
        fallback={<p class="search-nothing">{t('search.nothing', { query: props.query })}</p>}
      >
        {(match, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and answers the keys
          // biome-ignore lint/a11y/useFocusableInteractive: options of a combobox are never focused themselves
          <div
            id={`${props.id}-${index()}`}
            role="option"
            tabindex="-1"
            class="search-option"
            classList={{ active: index() === props.active }}
            aria-selected={index() === props.active}
            data-place={match.entry.kind === 'place' ? match.entry.id : undefined}
            onClick={() => props.onChoose(match)}
          >
            <span class="search-name">
              {match.normalisation
                ? t('signs.labelled', {
                    label: say(match.entry.name),
                    text: t(`scene.normalisation.${match.normalisation}`),
                  })
                : say(match.entry.name)}
              <Show when={match.alias && match.alias !== say(match.entry.name)}>
                <span class="muted"> {match.alias}</span>
              </Show>
              <span class="search-detail">{say(match.entry.detail)}</span>
            </span>
            <span class="tag">{t(`search.kind.${match.entry.kind}`)}</span>
          </div>
        )}
      </For>
    </div>
  );
}
