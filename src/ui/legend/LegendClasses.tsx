import { For, Match, Switch } from 'solid-js';
import { legendRows } from '../../core/scene/legend';
import type { Legend } from '../../core/scene/scene';
import { useWords } from '../useWords';

/** What the map's colours and hatches stand for, with how many places wear each. */
export function LegendClasses(props: { readonly legend: Legend; readonly hatch: string }) {
  const { t } = useWords();
  return (
    <ul class="legend-classes">
      <For each={legendRows(props.legend)}>
        {({ text, count, swatch }) => (
          <li>
            <Switch>
              <Match when={swatch.kind === 'colour' && swatch.fill}>
                {(fill) => <span class="swatch" style={{ background: fill() }} aria-hidden="true" />}
              </Match>
              <Match when={swatch.kind === 'hatch' && swatch.hatch}>
                {(hatch) => (
                  <span
                    class="swatch hatched"
                    data-hatch={hatch()}
                    style={{ color: props.hatch }}
                    aria-hidden="true"
                  />
                )}
              </Match>
            </Switch>
            <span classList={{ number: swatch.kind === 'colour' }}>{text}</span>
            <span class="legend-count">{t('scene.classCount', { count })}</span>
          </li>
        )}
      </For>
    </ul>
  );
}
