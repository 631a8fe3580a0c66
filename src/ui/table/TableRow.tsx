import { For, Match, Show, Switch } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { absenceName } from '../../core/scene/absence';
import type { ShownValue } from '../../core/scene/scene';
import { ShownFigure } from '../figures/ShownFigure';
import Sparkline from '../overlay/Sparkline';
import type { LevelRow } from '../rows/levelRows';
import { FACTS, type Fact } from '../rows/placeFacts';
import { useLinked } from '../rows/useLinked';
import { useWords } from '../useWords';
import { type ColumnName, periodText } from './tableColumns';

interface TableRowProps {
  readonly row: LevelRow;
  readonly columns: readonly ColumnName[];
  readonly dataset: Dataset;
}

const isFact = (name: ColumnName): boolean => FACTS.some((fact) => fact === name);

/** A place of the table; pointing at it lights it up everywhere, its name opens it. */
export function TableRow(props: TableRowProps) {
  const { t, say, language } = useWords();
  const linked = useLinked();
  const own = () => props.row.shown?.figures[0];
  const value = (shown: ShownValue | undefined) => (
    <Show when={shown} fallback={<span class="muted">{t('scene.noFigure')}</span>}>
      {(known) => <ShownFigure shown={{ ...known(), unit: '' }} />}
    </Show>
  );
  return (
    <tr
      data-place={props.row.place}
      classList={linked.classes(props.row.place)}
      onPointerEnter={() => linked.light(props.row.place)}
      onPointerLeave={() => linked.light(undefined)}
    >
      <For each={props.columns}>
        {(name) => (
          <Switch>
            <Match when={name === 'rank'}>
              <td class="numeric">{props.row.shown?.rank ?? '–'}</td>
            </Match>
            <Match when={name === 'name'}>
              <th scope="row">
                <button
                  type="button"
                  class="place-link"
                  onClick={() => linked.select(props.row.place)}
                  onFocus={() => linked.light(props.row.place)}
                  onBlur={() => linked.light(undefined)}
                >
                  {props.row.name}
                </button>
              </th>
            </Match>
            <Match when={name === 'within'}>
              <td class="place-name">{props.row.within}</td>
            </Match>
            <Match when={isFact(name) && name}>
              {(fact) => (
                <td class="place-name">{props.row.facts[fact() as Fact].join(t('signs.listed'))}</td>
              )}
            </Match>
            <Match when={name === 'value'}>
              <td class="numeric">
                <Show
                  when={props.row.shown}
                  fallback={<span class="muted">{t(absenceName(props.row.absence))}</span>}
                >
                  {(known) => <ShownFigure shown={{ ...known(), unit: '' }} />}
                </Show>
                <Show when={props.row.shown?.conflict}>
                  <span class="conflict-mark">{t('place.conflict')}</span>
                </Show>
              </td>
            </Match>
            <Match when={name === 'trend'}>
              <td>
                <Show when={own()}>
                  {(figure) => (
                    <Sparkline
                      dataset={props.dataset}
                      place={props.row.place}
                      indicator={figure().indicator}
                      period={figure().period}
                    />
                  )}
                </Show>
              </td>
            </Match>
            <Match when={name === 'second'}>
              <td class="numeric">{value(props.row.second)}</td>
            </Match>
            <Match when={name === 'third'}>
              <td class="numeric">{value(props.row.third)}</td>
            </Match>
            <Match when={name === 'period'}>
              <td>{periodText(props.row, language())}</td>
            </Match>
            <Match when={name === 'status'}>
              <td>{own() ? t(`scene.status.${own()?.status ?? 'actual'}`) : ''}</td>
            </Match>
            <Match when={name === 'source'}>
              <td class="table-source">
                {own()
                  ? say(
                      props.dataset.sources.get(own()?.source ?? '')?.title ?? {
                        zh: own()?.source ?? '',
                        en: '',
                      },
                    )
                  : ''}{' '}
                <span class="muted">{own()?.locator}</span>
              </td>
            </Match>
          </Switch>
        )}
      </For>
    </tr>
  );
}
