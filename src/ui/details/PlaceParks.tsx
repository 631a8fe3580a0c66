import { createMemo, For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { formatFigure, unitText } from '../../core/format';
import type { Place } from '../../core/place';
import { figureFor, parksOf } from '../../core/query';
import { FigureValue } from '../figures/FigureValue';
import { useWords } from '../useWords';
import { PlaceLink } from './PlaceLink';

const AREA = 'planned-area';

/** The parks that are stated to lie in a region, with their planned area where a document gives it. */
export function PlaceParks(props: { readonly dataset: Dataset; readonly place: Place }) {
  const { t, language } = useWords();
  const parks = createMemo(() => {
    if (props.place.kind === 'park')
      return [...props.dataset.parks.values()].filter((park) => park.parent === props.place.id);
    return parksOf(props.dataset, props.place.id);
  });
  const areaOf = (park: string) => {
    const any = props.dataset.figuresByPlace.get(park)?.find((figure) => figure.indicator === AREA);
    return any && figureFor(props.dataset, any);
  };
  const unit = () => unitText(props.dataset.indicators.get(AREA)?.unit ?? '', language());
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
                <Show when={areaOf(park.id)}>
                  {(figure) => (
                    <FigureValue figure={figure()} text={formatFigure(figure(), language())} unit={unit()} />
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  );
}
