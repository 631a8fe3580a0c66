import { createMemo, For, Show } from 'solid-js';
import { PLANNED_AREA } from '../../core/aggregate/landOf';
import type { Dataset } from '../../core/dataset';
import type { Place } from '../../core/place';
import { bestFigure, parksOf } from '../../core/query';
import { StatedFigure } from '../figures/StatedFigure';
import { useWords } from '../useWords';
import { PlaceLink } from './PlaceLink';

/** The parks that are stated to lie in a region, with their planned area where a document gives it. */
export function PlaceParks(props: { readonly dataset: Dataset; readonly place: Place }) {
  const { t } = useWords();
  const parks = createMemo(() => {
    if (props.place.kind === 'park')
      return [...props.dataset.parks.values()].filter((park) => park.parent === props.place.id);
    return parksOf(props.dataset, props.place.id);
  });
  return (
    <Show when={parks().length > 0}>
      <details class="fold" open={props.place.kind === 'park'}>
        <summary>
          {t('place.parks')} <span class="count">{parks().length}</span>
        </summary>
        <ul class="park-list">
          <For each={parks()}>
            {(park) => (
              <li data-place={park.id} classList={{ sub: park.parent !== '' && props.place.kind !== 'park' }}>
                <PlaceLink dataset={props.dataset} place={park.id} />
                <span class="muted">{t(`place.kind.${park.parkKind}`)}</span>
                <Show when={bestFigure(props.dataset, park.id, PLANNED_AREA)}>
                  {(figure) => <StatedFigure dataset={props.dataset} figure={figure()} />}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  );
}

/** The other parks that share a park's point: the map shows them as one place, and here each can be opened. */
export function ParksAtPoint(props: { readonly dataset: Dataset; readonly place: Place }) {
  const { t } = useWords();
  const parks = createMemo(() => {
    const { place } = props;
    const point = place.kind === 'park' ? place.point : undefined;
    if (!point) return [];
    return [...props.dataset.parks.values()].filter(
      (park) => park.id !== place.id && park.point?.[0] === point[0] && park.point[1] === point[1],
    );
  });
  return (
    <Show when={parks().length > 0}>
      <details class="fold" open>
        <summary>{t('plates.samePoint', { count: parks().length + 1 })}</summary>
        <p class="hint">{t('plates.samePointWhy')}</p>
        <ul class="park-list">
          <For each={parks()}>
            {(park) => (
              <li data-place={park.id}>
                <PlaceLink dataset={props.dataset} place={park.id} />
                <span class="muted">{t(`place.kind.${park.parkKind}`)}</span>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  );
}
