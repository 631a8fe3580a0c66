import { For } from 'solid-js';
import { formatValue } from '../../core/format';
import { useWords } from '../useWords';
import { columnColour } from './columnColours';
import type { WideCell } from './wideRows';

const WIDTH = 190;
const HEIGHT = 22;
const SIDE = 7;

/** Where each place stands among all of its level: the lowest at the left, the highest at the right. */
export function PercentileStrip(props: { readonly cells: readonly WideCell[]; readonly label: string }) {
  const { t } = useWords();
  const x = (percentile: number) => SIDE + (percentile / 100) * (WIDTH - 2 * SIDE);
  const words = () =>
    props.cells
      .flatMap(({ column, percentile }) =>
        percentile === undefined ? [] : [`${column.name} ${formatValue(percentile, 0)}`],
      )
      .join(t('signs.joined'));
  return (
    <svg
      class="percentile-strip"
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={t('signs.labelled', { label: props.label, text: words() })}
    >
      <line x1={SIDE} x2={WIDTH - SIDE} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <For each={[0, 25, 50, 75, 100]}>
        {(tick) => <line x1={x(tick)} x2={x(tick)} y1={HEIGHT / 2 - 4} y2={HEIGHT / 2 + 4} />}
      </For>
      <For each={props.cells}>
        {(cell, index) =>
          cell.percentile === undefined ? null : (
            <circle
              data-place={cell.column.id}
              data-percentile={cell.percentile.toFixed(1)}
              cx={x(cell.percentile)}
              cy={HEIGHT / 2}
              r="5"
              fill={columnColour(index())}
            >
              <title>{`${cell.column.name} ${formatValue(cell.percentile, 0)}`}</title>
            </circle>
          )
        }
      </For>
    </svg>
  );
}
