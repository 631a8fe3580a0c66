import { createMemo, createSignal, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { extremes } from '../../core/extremes';
import type { Figure } from '../../core/figure';
import { figureHandles } from '../../core/figure';
import { formatFigure, unitText } from '../../core/format';
import { formatPeriod } from '../../core/period';
import { type RankInPeriod, rankSeries } from '../../core/statistics/rankSeries';
import { timeSeries, yearOf } from '../../core/statistics/timeSeries';
import { useAtlas } from '../../state/context';
import { SelectField } from '../controls/SelectField';
import { type LevelRow, questionName } from '../rows/levelRows';
import { useWords } from '../useWords';
import { namedMarks } from './namedMarks';
import { type Frame, PlotFrame } from './PlotFrame';
import { thinLabels } from './thinLabels';

interface Point {
  readonly row: LevelRow;
  readonly figure: Figure;
  readonly year: number;
  /** Points of one run are joined; a missing year parts runs. */
  readonly run: string;
  readonly rank: RankInPeriod;
}

const NO_RANK: RankInPeriod = { rank: Number.NaN, of: 0 };

/** Pixels. */
const LABEL_HEIGHT = 13;

const SYMBOLS = { actual: 'circle', forecast: 'diamond2', target: 'square2' } as const;

/** Each place's figures through time: lines between years that follow each other, gaps where one is missing. */
export default function TimeLines(props: { readonly rows: readonly LevelRow[]; readonly dataset: Dataset }) {
  const { sceneView: asked } = useAtlas();
  const { t, language } = useWords();
  const points = createMemo(() => {
    const { indicator, period } = asked();
    const unranked = props.rows.flatMap((row): Omit<Point, 'rank'>[] => {
      const series = timeSeries(props.dataset, row.place, indicator, period);
      const runOf = new Map(
        series.runs.flatMap((run, index) => run.map((figure) => [figure, `${row.place} ${index}`] as const)),
      );
      return series.figures.map((figure) => ({
        row,
        figure,
        year: yearOf(figure.period),
        run: runOf.get(figure) ?? '',
      }));
    });
    const ranked = rankSeries(unranked.map(({ figure }) => figure));
    return unranked.map((point, index): Point => ({ ...point, rank: ranked[index] ?? NO_RANK }));
  });
  const [scale, setScale] = createSignal<'value' | 'logarithmic' | 'rank'>('value');
  /** A logarithm has no zero and nothing below. */
  const canBeLogarithmic = () => points().every(({ figure }) => figure.value > 0);
  const shownScale = () => (scale() === 'logarithmic' && !canBeLogarithmic() ? 'value' : scale());
  const heightOf = ({ figure, rank }: Point) => (shownScale() === 'rank' ? rank.rank : figure.value);
  const isSpliced = createMemo(() => {
    const { indicator, period } = asked();
    return props.rows.some((row) => timeSeries(props.dataset, row.place, indicator, period).isSpliced);
  });
  const years = createMemo(() => [...new Set(points().map(({ year }) => year))].sort((a, b) => a - b));
  const indicator = () => props.dataset.indicators.get(asked().indicator);
  const unit = () => unitText(indicator()?.unit ?? '', language());
  const draw = ({ plot, width, height }: Frame) => {
    const data = points();
    const joined = data.filter(({ run }) => run !== '');
    const lastYears = new Map<string, number>();
    for (const { row, year } of data)
      lastYears.set(row.place, Math.max(year, lastYears.get(row.place) ?? year));
    const last = data.filter(({ row, year }) => year === lastYears.get(row.place));
    const along = (point: Point) =>
      shownScale() === 'logarithmic' ? Math.log(heightOf(point)) : heightOf(point);
    const [least, most] = extremes(data.map(along));
    const perPixel = (most - least || 1) / (height - 60);
    const labelled = thinLabels(
      [...last].sort((a, b) => b.figure.value - a.figure.value),
      (point) => ({ x: point.year, y: along(point) / perPixel }),
      1,
      LABEL_HEIGHT,
    );
    return plot.plot({
      width,
      height,
      marginLeft: 64,
      marginRight: 88,
      marginTop: 24,
      x: { label: null, ticks: years(), tickFormat: (year: number) => String(year) },
      y:
        shownScale() === 'rank'
          ? { label: t('scales.rankAxis'), grid: true, reverse: true, interval: 1 }
          : {
              label: questionName(indicator(), language(), unit()),
              grid: true,
              nice: true,
              type: shownScale() === 'logarithmic' ? 'log' : 'linear',
            },
      marks: [
        plot.line(joined, {
          x: 'year',
          y: heightOf,
          z: 'run',
          stroke: 'var(--analysis-mark)',
          strokeOpacity: 0.55,
          strokeDasharray: isSpliced() ? '4 3' : '',
          strokeWidth: 1.5,
          render: namedMarks((index) => {
            const point = joined[index];
            return (
              point && {
                handles: figureHandles(point.figure.place, point.figure),
                label: point.row.name,
              }
            );
          }),
        }),
        plot.dot(data, {
          x: 'year',
          y: heightOf,
          r: 4,
          symbol: ({ figure }: Point) => SYMBOLS[figure.status],
          fill: ({ figure }: Point) =>
            figure.status === 'actual' ? 'var(--analysis-mark)' : 'var(--analysis-paper)',
          stroke: 'var(--analysis-mark)',
          render: namedMarks((index) => {
            const point = data[index];
            if (!point) return undefined;
            const { row, figure } = point;
            const status = figure.status === 'actual' ? '' : ` ${t(`scene.status.${figure.status}`)}`;
            const value = `${formatFigure(figure, language())} ${unit()} ${t('place.rank', { rank: point.rank.rank, of: point.rank.of })}`;
            return {
              handles: figureHandles(figure.place, figure),
              label: `${row.name} ${formatPeriod(figure.period, language())}${status} ${value}`,
            };
          }),
        }),
        plot.text(labelled, {
          x: 'year',
          y: heightOf,
          text: ({ row }: Point) => row.name,
          textAnchor: 'start',
          dx: 8,
          fontSize: 11,
          fill: 'currentColor',
          pointerEvents: 'none',
        }),
      ],
    });
  };
  return (
    <Show when={years().length > 1} fallback={<p class="hint">{t('charts.oneYearOnly')}</p>}>
      <div class="chart-view">
        <SelectField
          label={t('scales.scale')}
          options={(['value', 'logarithmic', 'rank'] as const).map((value) => ({
            value,
            label:
              value === 'logarithmic' && !canBeLogarithmic()
                ? t('scales.notLogarithmic')
                : t(`scales.${value}`),
            disabled: value === 'logarithmic' && !canBeLogarithmic(),
          }))}
          value={shownScale()}
          onChange={setScale}
        />
        <p class="chart-note">
          {t('charts.timeKey')}
          <Show when={isSpliced()}> {t('bases.spliced')}</Show>
        </p>
        <PlotFrame label={t('drawer.view.time')} draw={draw} />
      </div>
    </Show>
  );
}
