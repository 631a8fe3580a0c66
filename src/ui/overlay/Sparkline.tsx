import { createMemo, For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { extremes } from '../../core/extremes';
import type { Figure } from '../../core/figure';
import { formatFigure } from '../../core/format';
import { formatPeriod } from '../../core/period';
import type { PlaceId } from '../../core/place';
import { timeSeries, yearOf } from '../../core/statistics/timeSeries';
import { useWords } from '../useWords';
import './sparkline.css';

const WIDTH = 72;
const HEIGHT = 22;
const MARGIN = 4;

interface SparklineProps {
  readonly dataset: Dataset;
  readonly place: PlaceId;
  readonly indicator: string;
  readonly period: string;
}

/**
 * A place's figures through time in a line of text: joined where years follow each other, open where one is missing.
 * Targets and forecasts are hollow. Draws nothing for fewer than two figures.
 */
export default function Sparkline(props: SparklineProps) {
  const { t, language } = useWords();
  const series = createMemo(() => timeSeries(props.dataset, props.place, props.indicator, props.period));
  const span = createMemo(() => {
    const years = series().figures.map((figure) => yearOf(figure.period));
    const values = series().figures.map((figure) => figure.value);
    const [least, most] = extremes(values);
    const [first, last] = extremes(years);
    return { least, height: most - least || 1, first, width: last - first || 1 };
  });
  const x = (figure: Figure) =>
    MARGIN + ((yearOf(figure.period) - span().first) / span().width) * (WIDTH - 2 * MARGIN);
  const y = (figure: Figure) =>
    HEIGHT - MARGIN - ((figure.value - span().least) / span().height) * (HEIGHT - 2 * MARGIN);
  const words = () =>
    series()
      .figures.map((figure) => {
        const status = figure.status === 'actual' ? '' : ` ${t(`scene.status.${figure.status}`)}`;
        return `${formatPeriod(figure.period, language())}${status} ${formatFigure(figure, language())}`;
      })
      .join(t('signs.joined')) + (series().isSpliced ? `${t('signs.joined')}${t('bases.spliced')}` : '');
  return (
    <Show when={series().figures.length > 1}>
      <svg class="sparkline" width={WIDTH} height={HEIGHT} role="img" aria-label={words()}>
        <Show when={series().isSpliced}>
          <title>{t('bases.spliced')}</title>
        </Show>
        <For each={series().runs}>
          {(run) => (
            <polyline
              classList={{ spliced: series().isSpliced }}
              points={run.map((figure) => `${x(figure)},${y(figure)}`).join(' ')}
            />
          )}
        </For>
        <For each={series().figures}>
          {(figure) => (
            <circle
              class={figure.status}
              classList={{ current: figure.period === props.period }}
              cx={x(figure)}
              cy={y(figure)}
              r={figure.period === props.period ? 3 : 1.8}
            />
          )}
        </For>
      </svg>
    </Show>
  );
}
