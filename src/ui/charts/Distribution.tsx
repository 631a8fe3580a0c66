import { createMemo, Show } from 'solid-js';
import { classIndex } from '../../core/classification/classIndex';
import { quantileOf } from '../../core/classification/quantile';
import { figureHandles } from '../../core/figure';
import { formatValue } from '../../core/format';
import type { ShownValue } from '../../core/scene/scene';
import { useAtlas } from '../../state/context';
import type { LevelRow } from '../rows/levelRows';
import { useWords } from '../useWords';
import { namedMarks } from './namedMarks';
import { type Frame, PlotFrame } from './PlotFrame';

/** Beyond so many values bars count them under the dots' strip. */
const MOST_DOTS = 40;

interface Dot {
  readonly row: LevelRow;
  readonly shown: ShownValue;
}

/** How the values are spread: a dot each, bars for many, the class limits, the median. */
export default function Distribution(props: { readonly rows: readonly LevelRow[] }) {
  const { scene } = useAtlas();
  const { t } = useWords();
  const dots = createMemo(() =>
    props.rows.flatMap((row): Dot[] => (row.shown ? [{ row, shown: row.shown }] : [])),
  );
  const ordered = createMemo(() => [...dots()].sort((a, b) => a.shown.value - b.shown.value));
  const ascending = createMemo(() => ordered().map(({ shown }) => shown.value));
  const median = () => quantileOf(ascending(), 0.5);
  const mean = () => ascending().reduce((sum, value) => sum + value, 0) / ascending().length;

  const draw = ({ plot, width, height }: Frame) => {
    const data = dots();
    const legend = scene()?.legend;
    const breaks = legend?.breaks ?? [];
    const many = data.length > MOST_DOTS;
    const fill = ({ shown }: Dot) =>
      legend?.classes[classIndex(shown.value, breaks)]?.colour ?? 'var(--analysis-mark)';
    const named = namedMarks((index) => {
      const dot = data[index];
      return (
        dot && {
          handles: figureHandles(dot.row.place, dot.shown.figures[0]),
          label: `${dot.row.name} ${dot.shown.text} ${dot.shown.unit}`,
        }
      );
    });
    const value = ({ shown }: Dot) => shown.value;
    return plot.plot({
      width,
      height,
      marginBottom: 40,
      marginLeft: 44,
      x: { label: legend?.title ?? '', nice: true },
      y: { label: t('charts.places'), grid: many, ...(many ? {} : { axis: null }) },
      marks: [
        plot.ruleX(breaks, { stroke: 'currentColor', strokeOpacity: 0.35, strokeDasharray: '3 3' }),
        plot.ruleX([median()], { stroke: 'currentColor', strokeWidth: 1.5 }),
        ...(many
          ? [
              plot.rectY(data, {
                ...plot.binX({ y: 'count' }, { x: value }),
                fill: 'var(--analysis-mark)',
                fillOpacity: 0.35,
              }),
              plot.dot(data, {
                x: value,
                y: 0,
                r: 4,
                fill,
                stroke: 'currentColor',
                strokeOpacity: 0.5,
                render: named,
              }),
              plot.ruleY([0]),
            ]
          : [
              plot.dot(
                data,
                plot.dodgeY(
                  { anchor: 'middle', padding: 2 },
                  { x: value, r: 7, fill, stroke: 'currentColor', render: named },
                ),
              ),
            ]),
      ],
    });
  };
  return (
    <Show when={dots().length > 1} fallback={<p class="hint">{t('charts.tooFew')}</p>}>
      <div class="chart-view">
        <p class="chart-note">
          {t('charts.spread', {
            n: dots().length,
            median: formatValue(median(), 2),
            mean: formatValue(mean(), 2),
            least: ordered()[0]?.shown.text ?? '',
            most: ordered().at(-1)?.shown.text ?? '',
            unit: scene()?.legend.unit ?? '',
          })}
        </p>
        <PlotFrame label={t('drawer.view.distribution')} draw={draw} />
      </div>
    </Show>
  );
}
