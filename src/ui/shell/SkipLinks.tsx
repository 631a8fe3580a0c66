import { For } from 'solid-js';
import type { MessageKey } from '../../i18n/translate';
import { MAP_WALK_ID } from '../focusMap';
import { PLACE_LIST_ID } from '../places/PlaceList';
import { useWords } from '../useWords';

interface SkipLinksProps {
  /** Whether there is a list of places to go to. */
  readonly hasList: boolean;
}

/** First stops of the keyboard: past everything to the list of places, or to the map. */
export function SkipLinks(props: SkipLinksProps) {
  const { t } = useWords();
  const targets = (): readonly { readonly id: string; readonly text: MessageKey }[] => [
    ...(props.hasList ? [{ id: PLACE_LIST_ID, text: 'common.skip' } as const] : []),
    { id: MAP_WALK_ID, text: 'common.skipToMap' },
  ];
  return (
    <nav class="skip-links" aria-label={t('common.skipLinks')}>
      <For each={targets()}>
        {({ id, text }) => (
          <a
            class="skip-link"
            href={`#${id}`}
            onClick={(event) => {
              event.preventDefault();
              const target = document.getElementById(id);
              const stop =
                target?.tabIndex === 0 ? target : target?.querySelector<HTMLElement>('[tabindex="0"]');
              stop?.focus();
            }}
          >
            {t(text)}
          </a>
        )}
      </For>
    </nav>
  );
}
