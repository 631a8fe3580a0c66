import { For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import type { FoundPark } from '../../core/finder/findParks';
import { useAtlas } from '../../state/context';
import { PlaceLink } from '../details/PlaceLink';
import { StatedFigure } from '../figures/StatedFigure';
import { useLinked } from '../rows/useLinked';
import { useWords } from '../useWords';
import { foundWords } from './foundWords';
import { PinButton } from './PinButton';

interface FoundTableProps {
  readonly dataset: Dataset;
  readonly results: readonly FoundPark[];
  readonly caption: string;
}

/** The parks of a group as a table. */
export function FoundTable(props: FoundTableProps) {
  const { view } = useAtlas();
  const { t, language } = useWords();
  const linked = useLinked();
  const near = () => view().finder.near;
  return (
    <div class="table-scroll">
      <table class="analysis-table found-table">
        <caption class="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{t('comparison.add')}</span>
            </th>
            <th scope="col">{t('table.column.name')}</th>
            <th scope="col">{t('table.column.within')}</th>
            <th scope="col">{t('finder.grade')}</th>
            <th scope="col">{t('finder.kind')}</th>
            <th scope="col">{t('finder.industry')}</th>
            <th scope="col">{t('place.zone.words')}</th>
            <Show when={near()}>
              {(asked) => (
                <th scope="col">{t('finder.distanceHead', { kind: t(`finder.near.${asked().kind}`) })}</th>
              )}
            </Show>
            <th scope="col" class="numeric">
              {t('finder.area.approved')}
            </th>
            <th scope="col" class="numeric">
              {t('finder.area.planned')}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.results}>
            {(found) => {
              const words = () => foundWords(props.dataset, found, view().finder, language());
              return (
                <tr
                  data-place={found.park.id}
                  classList={linked.classes(found.park.id)}
                  onPointerEnter={() => linked.light(found.park.id)}
                  onPointerLeave={() => linked.light(undefined)}
                >
                  <td>
                    <PinButton place={found.park.id} name={words().name} />
                  </td>
                  <th scope="row">
                    <PlaceLink dataset={props.dataset} place={found.park.id} />
                  </th>
                  <td>{words().within}</td>
                  <td>{words().grades}</td>
                  <td>{words().kinds}</td>
                  <td>{words().industries}</td>
                  <td>{words().printed}</td>
                  <Show when={near()}>
                    <td>
                      <Show when={found.nearest} fallback={<span class="muted">{words().lacks}</span>}>
                        {`${words().node} ${words().kilometres} (±${words().tolerance})`}
                      </Show>
                    </td>
                  </Show>
                  <For each={['approved', 'planned'] as const}>
                    {(kind) => (
                      <td class="numeric">
                        <Show when={found.areas[kind]} fallback={<span class="muted">–</span>}>
                          {(figure) => <StatedFigure dataset={props.dataset} figure={figure()} />}
                        </Show>
                      </td>
                    )}
                  </For>
                </tr>
              );
            }}
          </For>
        </tbody>
      </table>
    </div>
  );
}
