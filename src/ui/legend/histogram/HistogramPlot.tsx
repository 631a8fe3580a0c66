import { createMemo, Index, Show } from 'solid-js';
import { formatValue } from '../../../core/format';
import type { Legend } from '../../../core/scene/scene';
import type { SceneView } from '../../../core/view';
import { useAtlas } from '../../../state/context';
import type { LevelRow } from '../../rows/levelRows';
import { useWords } from '../../useWords';
import { Brush } from './Brush';
import { manualBreaks, withBreakMoved, withBreakRemoved } from './editBreaks';
import { linearScale, roundStep, toStep } from './linearScale';
import { SliderHandle } from './SliderHandle';
import { useDrag } from './useDrag';
import { ValueMarks } from './ValueMarks';

const WIDTH = 248;
const HEIGHT = 78;
const SIDE = 9;
const TOP = 6;
const BASE = 52;

interface HistogramPlotProps {
  readonly rows: readonly LevelRow[];
  readonly legend: Legend;
  readonly range: readonly [number, number];
  readonly view: SceneView;
}

/** The axis of the legend: marks, a handle for each limit between classes, and the brush. */
export function HistogramPlot(props: HistogramPlotProps) {
  const { updateView, view } = useAtlas();
  const { t } = useWords();
  let drawing: SVGSVGElement | undefined;
  const scale = createMemo(() => linearScale(props.range[0], props.range[1], SIDE, WIDTH - SIDE));
  const step = createMemo(() => roundStep(props.range[1] - props.range[0]));
  const decimals = () => Math.max(0, -Math.floor(Math.log10(step())));
  const drag = useDrag({
    toValue: (event) => {
      const box = drawing?.getBoundingClientRect();
      if (!box) return props.range[0];
      return toStep(scale().toValue(((event.clientX - box.left) / box.width) * WIDTH), step());
    },
  });
  const isFiltered = (value: number) => {
    const brush = props.view.brush;
    return brush !== undefined && (value < brush[0] || value > brush[1]);
  };
  const setBreaks = (breaks: readonly number[], history: 'push' | 'replace') =>
    updateView({ classification: manualBreaks(view().classification, breaks) }, { history });
  const moveBreak = (index: number, value: number, history: 'push' | 'replace' = 'push') =>
    setBreaks(withBreakMoved(props.legend.breaks, index, toStep(value, step()), step()), history);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing that holds sliders is no fieldset
    <svg
      ref={(element) => {
        drawing = element;
      }}
      class="histogram-plot"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="group"
      aria-label={t('histogram.histogram')}
    >
      <Brush
        scale={scale()}
        top={TOP}
        base={BASE}
        height={HEIGHT}
        width={WIDTH}
        brush={props.view.brush}
        step={step()}
        decimals={decimals()}
        drag={drag}
      />
      <g class="histogram-marks">
        <ValueMarks
          rows={props.rows}
          scale={scale()}
          base={BASE}
          height={BASE - TOP}
          breaks={props.legend.breaks}
          classes={props.legend.classes}
          isFiltered={isFiltered}
        />
      </g>
      <line class="histogram-axis" x1={SIDE} x2={WIDTH - SIDE} y1={BASE} y2={BASE} />
      <Show when={!props.legend.bivariate}>
        <Index each={props.legend.breaks}>
          {(limit, index) => (
            <SliderHandle
              class="break-handle"
              label={t('histogram.breakHandle', { number: index + 1 })}
              value={limit()}
              valueText={`${formatValue(limit(), decimals())} ${props.legend.unit}`}
              least={props.range[0]}
              most={props.range[1]}
              step={step()}
              x={scale().toPixel(limit())}
              onGrab={(event) => drag.start(event, (value, history) => moveBreak(index, value, history))}
              onMove={(value) => moveBreak(index, value)}
              onRemove={() => setBreaks(withBreakRemoved(props.legend.breaks, index), 'push')}
            >
              <line y1={TOP - 4} y2={BASE} />
              <path d={`M0 ${BASE - 3}l5 6v5h-10v-5z`} />
            </SliderHandle>
          )}
        </Index>
      </Show>
    </svg>
  );
}
