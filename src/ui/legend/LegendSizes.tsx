import { For, Show } from 'solid-js';
import type { Legend } from '../../core/scene/scene';
import { useWords } from '../useWords';

/** Circles inside each other that explain proportional symbols. */
export function LegendSizes(props: { readonly sizes: Legend['sizes'] }) {
  const { t } = useWords();
  const largest = () => Math.max(0, ...props.sizes.map(({ radius }) => radius));
  const height = () => 2 * largest() + 4;
  return (
    <Show when={props.sizes.length > 0}>
      <svg
        class="legend-sizes"
        width={2 * largest() + 84}
        height={height() + 8}
        role="img"
        aria-label={props.sizes.map(({ text }) => text).join(t('signs.joined'))}
      >
        <For each={props.sizes}>
          {({ radius, text }) => {
            const top = () => height() - 2 * radius;
            return (
              <>
                <circle cx={largest() + 2} cy={height() - radius} r={radius} />
                <line x1={largest() + 2} x2={2 * largest() + 14} y1={top()} y2={top()} />
                <text x={2 * largest() + 18} y={top()} dy="0.35em">
                  {text}
                </text>
              </>
            );
          }}
        </For>
      </svg>
    </Show>
  );
}
