import { For, Show } from 'solid-js';
import type { Legend } from '../../core/scene/scene';
import { useWords } from '../useWords';

/** Classes from high to low with how many places each holds, then what is hatched. */
export function LegendClasses(props: { readonly legend: Legend; readonly hatch: string }) {
  const { t } = useWords();
  return (
    <ul class="legend-classes">
      <For each={[...props.legend.classes].reverse()}>
        {(entry) => (
          <li>
            <span class="swatch" style={{ background: entry.colour }} aria-hidden="true" />
            <span class="number">{entry.text}</span>
            <span class="legend-count">{t('scene.classCount', { count: entry.count })}</span>
          </li>
        )}
      </For>
      <Show when={props.legend.noFigure > 0}>
        <li>
          <span class="swatch hatched" style={{ color: props.hatch }} aria-hidden="true" />
          <span>{t('scene.noFigure')}</span>
          <span class="legend-count">{t('scene.classCount', { count: props.legend.noFigure })}</span>
        </li>
      </Show>
      <Show when={props.legend.notComparable > 0}>
        <li>
          <span class="swatch cross-hatched" style={{ color: props.hatch }} aria-hidden="true" />
          <span>{t('scene.notComparable')}</span>
          <span class="legend-count">{t('scene.classCount', { count: props.legend.notComparable })}</span>
        </li>
      </Show>
    </ul>
  );
}
