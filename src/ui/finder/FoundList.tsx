import { For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import type { FoundPark } from '../../core/finder/findParks';
import { useAtlas } from '../../state/context';
import { PlaceLink } from '../details/PlaceLink';
import { useLinked } from '../rows/useLinked';
import { useWords } from '../useWords';
import { foundWords } from './foundWords';
import { PinButton } from './PinButton';

interface FoundListProps {
  readonly dataset: Dataset;
  readonly results: readonly FoundPark[];
}

/** The parks of a group, each with what the conditions were held against. */
export function FoundList(props: FoundListProps) {
  const { view } = useAtlas();
  const { t, language } = useWords();
  const linked = useLinked();
  return (
    <ul class="found-list">
      <For each={props.results}>
        {(found) => {
          const words = () => foundWords(props.dataset, found, view().finder, language());
          const facts = () =>
            [words().within, words().grades, words().kinds].filter((text) => text !== '').join(' · ');
          return (
            <li
              data-place={found.park.id}
              classList={linked.classes(found.park.id)}
              onPointerEnter={() => linked.light(found.park.id)}
              onPointerLeave={() => linked.light(undefined)}
            >
              <PinButton place={found.park.id} name={words().name} />
              <div>
                <PlaceLink dataset={props.dataset} place={found.park.id} />
                <span class="muted">{facts()}</span>
                <span>
                  {words().industries}
                  <Show when={words().printed !== ''}>
                    <span class="muted">
                      {t('signs.aside', { text: `${t('place.zone.words')} ${words().printed}` })}
                    </span>
                  </Show>
                </span>
                <Show when={found.nearest}>
                  <span class="found-distance">
                    {t('finder.distance', {
                      node: words().node,
                      km: words().kilometres,
                      tolerance: words().tolerance,
                    })}
                  </span>
                </Show>
                <For each={(['approved', 'planned'] as const).filter((kind) => words()[kind] !== '')}>
                  {(kind) => <span class="muted">{`${t(`finder.area.${kind}`)} ${words()[kind]} km²`}</span>}
                </For>
                <Show when={words().lacks !== ''}>
                  <span class="tag">{words().lacks}</span>
                </Show>
              </div>
            </li>
          );
        }}
      </For>
    </ul>
  );
}
