import { createMemo, For, Show } from 'solid-js';
import type { Boundaries } from '../../core/boundaries';
import type { Dataset } from '../../core/dataset';
import { MOST_COMPARED } from '../../state/comparison';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';
import { ComparisonMatrix } from './ComparisonMatrix';
import { ComparisonMore } from './ComparisonMore';
import { ComparisonRow } from './ComparisonRow';
import { comparisonRows } from './comparisonRows';
import { useCompare } from './useCompare';

/** Up to ten places side by side, each set against the base. */
export function ComparisonPanel(props: { readonly dataset: Dataset; readonly boundaries: Boundaries }) {
  const { view, scene, sceneView } = useAtlas();
  const { t } = useWords();
  const compare = useCompare();
  const rows = createMemo(() => comparisonRows(props.dataset, props.boundaries, view(), sceneView()));
  const scale = createMemo(() => {
    const values = rows().flatMap((row) => row.answer?.value ?? []);
    return { least: Math.min(0, ...values), greatest: Math.max(0, ...values) };
  });
  return (
    <article class="details comparison" aria-label={t('comparison.title')}>
      <header class="details-head">
        <h2>
          {t('comparison.title')} <span class="count">{`${rows().length}/${MOST_COMPARED}`}</span>
        </h2>
        <p class="answer-question">{scene()?.legend.title}</p>
      </header>
      <Show when={view().indicator} fallback={<p class="hint">{t('comparison.needsIndicator')}</p>}>
        <table class="comparison-table">
          <caption class="visually-hidden">
            {t('signs.labelled', { label: t('comparison.title'), text: scene()?.legend.title ?? '' })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('comparison.base')}</th>
              <th scope="col">{t('comparison.place')}</th>
              <th scope="col" class="numeric">
                {t('place.value')}
              </th>
              <th scope="col" class="numeric">
                {t('comparison.difference')}
              </th>
              <th scope="col" class="numeric">
                {t('comparison.ratio')}
              </th>
            </tr>
          </thead>
          <For each={rows()}>
            {(row, index) => (
              <ComparisonRow
                dataset={props.dataset}
                row={row}
                index={index()}
                count={rows().length}
                scale={scale()}
              />
            )}
          </For>
        </table>
      </Show>
      <div class="button-row">
        <button type="button" class="button" onClick={() => compare.clear()}>
          {t('comparison.clear')}
        </button>
        <ComparisonMore />
      </div>
      <ComparisonMatrix dataset={props.dataset} places={rows().map(({ place }) => place)} />
    </article>
  );
}
