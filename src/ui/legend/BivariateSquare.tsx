import { For } from 'solid-js';
import type { BivariateLegend } from '../../core/scene/scene';
import { useWords } from '../useWords';

/** Nine colours of two indicators: rightwards the first grows, upwards the second. */
export function BivariateSquare(props: { readonly square: BivariateLegend }) {
  const { t } = useWords();
  return (
    <figure class="bivariate">
      <div class="bivariate-square" aria-hidden="true">
        <For each={props.square.colours.map((row, index) => ({ row, index })).reverse()}>
          {({ row, index }) => (
            <For each={row}>
              {(colour, column) => (
                <span style={{ background: colour }}>
                  <b>{props.square.counts[index]?.[column()] || ''}</b>
                </span>
              )}
            </For>
          )}
        </For>
      </div>
      <figcaption>
        <p>{t('common.bivariateFirst', { title: props.square.first.title })}</p>
        <p>{t('common.bivariateSecond', { title: props.square.second.title })}</p>
      </figcaption>
    </figure>
  );
}
