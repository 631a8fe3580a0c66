import { createMemo, createSignal, Show } from 'solid-js';
import { extremes } from '../../core/extremes';
import { figureHandles } from '../../core/figure';
import { formatValue } from '../../core/format';
import { formatPeriod } from '../../core/period';
import type { ShownValue } from '../../core/scene/scene';
import { regression } from '../../core/statistics/regression';
import { significantDecimals } from '../../core/statistics/significantDecimals';
import type { Second } from '../../core/view';
import { useAtlas } from '../../state/context';
import { CheckField } from '../controls/CheckField';
import { QuestionFields } from '../questions/QuestionFields';
import { type LevelRow, questionName } from '../rows/levelRows';
import { useWords } from '../useWords';
import { BivariatePlaces } from './BivariatePlaces';
import { namedMarks } from './namedMarks';
import { type Frame, PlotFrame } from './PlotFrame';
import { thinLabels } from './thinLabels';

/** Room that a name takes, in pixels. */
const LABEL = { width: 52, height: 16 };

/** Pieces of a straight line where it is drawn as a curve. */
const LINE_STEPS = 40;

interface Point {
  readonly row: LevelRow;
  readonly x: ShownValue;
  readonly y: ShownValue;
  readonly size: number | undefined;
}

/** Two indicators against each other, sized by a third, with the line of least squares, r and n. */
export default function Scatter(props: { readonly rows: readonly LevelRow[] }) {
  const { view, updateView, scene, dataset } = useAtlas();
  const { t, language } = useWords();
  const points = createMemo(() =>
    props.rows.flatMap((row): Point[] =>
      row.shown && row.second ? [{ row, x: row.shown, y: row.second, size: row.third?.value }] : [],
    ),
  );
  const trend = createMemo(() => regression(points().map(({ x, y }) => [x.value, y.value])));
  const [logarithmic, setLogarithmic] = createSignal(false);
  /** A logarithm has no zero and nothing below. */
  const canBeLogarithmic = () => points().every(({ x, y }) => x.value > 0 && y.value > 0);
  const isLogarithmic = () => logarithmic() && canBeLogarithmic();
  const along = (value: number) => (isLogarithmic() ? Math.log(value) : value);
  const named = (question: Second | undefined) => {
    if (!question) return '';
    const indicator = dataset()?.indicators.get(question.indicator);
    return `${questionName(indicator, language(), indicator?.unit ?? '')} ${formatPeriod(question.period, language())}`;
  };
  const fillOf = (row: LevelRow) =>
    scene()?.regions.find(({ place }) => place === row.place)?.fill ?? 'var(--analysis-mark)';

  const draw = ({ plot, width, height }: Frame) => {
    const data = points();
    const sized = data.some(({ size }) => size !== undefined);
    const shown = sized ? data.filter(({ size }) => size !== undefined && size > 0) : data;
    const extent = extremes(data.map(({ x }) => x.value));
    const line = trend();
    const type = isLogarithmic() ? 'log' : 'linear';
    // A straight line is a curve on logarithmic axes, and has no place there below zero.
    const steps = isLogarithmic() ? LINE_STEPS : 1;
    const fitted = Array.from({ length: steps + 1 }, (_, index) => {
      const x = extent[0] + ((extent[1] - extent[0]) * index) / steps;
      return { x, y: line ? line.intercept + line.slope * x : Number.NaN };
    }).filter(({ y }) => !isLogarithmic() || y > 0);
    const pixels = (values: readonly number[], room: number) => {
      const [least, most] = extremes(values);
      const perPixel = (most - least || 1) / room;
      return (value: number) => (value - least) / perPixel;
    };
    const toX = pixels(
      data.map(({ x }) => along(x.value)),
      width - 90,
    );
    const toY = pixels(
      data.map(({ y }) => along(y.value)),
      height - 70,
    );
    const labelled = thinLabels(
      [...shown].sort((a, b) => b.x.value - a.x.value),
      ({ x, y }) => ({ x: toX(along(x.value)), y: toY(along(y.value)) }),
      LABEL.width,
      LABEL.height,
    );
    return plot.plot({
      width,
      height,
      marginLeft: 64,
      marginBottom: 40,
      marginTop: 24,
      x: { label: scene()?.legend.title ?? '', grid: true, nice: true, type },
      y: { label: named(view().second), grid: true, nice: true, type },
      r: { range: [3, 22] },
      marks: [
        ...(line
          ? [
              plot.line(fitted, {
                x: 'x',
                y: 'y',
                stroke: 'currentColor',
                strokeOpacity: 0.5,
                strokeDasharray: '5 4',
              }),
            ]
          : []),
        plot.dot(shown, {
          x: ({ x }: Point) => x.value,
          y: ({ y }: Point) => y.value,
          ...(sized ? { r: ({ size }: Point) => size ?? 0 } : { r: 6 }),
          fill: ({ row }: Point) => fillOf(row),
          stroke: 'currentColor',
          strokeOpacity: 0.7,
          render: namedMarks((index) => {
            const point = shown[index];
            return (
              point && {
                handles: figureHandles(point.row.place, point.x.figures[0]),
                label: t('signs.labelled', {
                  label: point.row.name,
                  text: [point.x, point.y].map(({ text, unit }) => `${text} ${unit}`).join(t('signs.parted')),
                }),
              }
            );
          }),
        }),
        plot.text(labelled, {
          x: ({ x }: Point) => x.value,
          y: ({ y }: Point) => y.value,
          text: ({ row }: Point) => row.name,
          dy: -12,
          fontSize: 11,
          fill: 'currentColor',
          stroke: 'var(--analysis-paper)',
          strokeWidth: 3,
          pointerEvents: 'none',
        }),
      ],
    });
  };
  return (
    <div class="chart-view with-controls">
      <div class="chart-controls">
        <QuestionFields
          label={t('charts.scatterAgainst')}
          value={view().second}
          onChange={(second) => updateView({ second, ...(second ? {} : { encoding: 'choropleth' }) })}
        />
        <QuestionFields
          label={t('charts.scatterSize')}
          value={view().third}
          onChange={(third) => updateView({ third })}
        />
        <Show
          when={points().length === 0 || canBeLogarithmic()}
          fallback={<p class="hint">{t('scales.notLogarithmic')}</p>}
        >
          <CheckField label={t('scales.logarithmic')} checked={logarithmic()} onChange={setLogarithmic} />
        </Show>
      </div>
      <Show when={view().second} fallback={<p class="hint">{t('charts.scatterNeedsSecond')}</p>}>
        <Show when={points().length > 0} fallback={<p class="hint">{t('charts.noCommonPlaces')}</p>}>
          <p class="chart-note">
            <Show when={trend()} fallback={t('charts.noFit', { n: points().length })}>
              {(line) => (
                <output data-fit={line().r.toFixed(4)}>
                  {t('charts.fit', {
                    r: formatValue(line().r, 2),
                    n: line().count,
                    slope: formatValue(line().slope, significantDecimals(line().slope, 3)),
                  })}
                </output>
              )}
            </Show>{' '}
            {t('charts.fitCaution')}
          </p>
          <PlotFrame label={t('drawer.view.scatter')} draw={draw} />
          <Show when={dataset()}>{(data) => <BivariatePlaces dataset={data()} rows={props.rows} />}</Show>
        </Show>
      </Show>
    </div>
  );
}
