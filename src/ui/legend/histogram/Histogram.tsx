import { createMemo, Show } from 'solid-js';
import { extremes } from '../../../core/extremes';
import { useAtlas } from '../../../state/context';
import { useRows } from '../../rows/useRows';
import { BreakTools } from './BreakTools';
import { BrushFields } from './BrushFields';
import { HistogramPlot } from './HistogramPlot';
import './histogram.css';

/** The values behind the legend's classes: their spread, the limits to drag, and a brush that filters every view. */
export default function Histogram() {
  const { scene } = useAtlas();
  const rows = useRows();
  const range = createMemo(() => {
    const legend = scene()?.legend;
    if (!legend || legend.values.length < 2) return undefined;
    const [from, to] = extremes([...legend.values, ...legend.breaks]);
    return to > from ? ([from, to] as const) : undefined;
  });
  return (
    <Show when={scene()}>
      {(shown) => (
        <Show when={range()}>
          {(limits) => (
            <div class="histogram">
              <HistogramPlot rows={rows()} legend={shown().legend} range={limits()} view={shown().view} />
              <BrushFields range={limits()} />
              <Show when={!shown().legend.bivariate}>
                <BreakTools legend={shown().legend} />
              </Show>
            </div>
          )}
        </Show>
      )}
    </Show>
  );
}
