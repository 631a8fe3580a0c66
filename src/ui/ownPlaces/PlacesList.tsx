import { For, Show } from 'solid-js';
import { useAtlas } from '../../state/context';
import { UnreadableItems } from '../controls/UnreadableItems';
import { useWords } from '../useWords';
import './ownPlaces.css';
import { PlacesCard } from './PlacesCard';

/** A person's own points and outlines, each with its controls. */
export default function PlacesList() {
  const { places } = useAtlas();
  const { t } = useWords();
  return (
    <section data-keeping={places.keeping()}>
      <Show when={places.list().length > 0}>
        <h3>{t('ownPlaces.list')}</h3>
        <ul class="source-list" aria-label={t('ownPlaces.list')}>
          <For each={places.list().map(({ id }) => id)}>
            {(id) => (
              <Show when={places.list().find((own) => own.id === id)}>
                {(own) => <PlacesCard own={own()} />}
              </Show>
            )}
          </For>
        </ul>
      </Show>
      <UnreadableItems title={t('ownPlaces.unreadable')} items={places.unreadable()} />
    </section>
  );
}
