import { createMemo, For, Show } from 'solid-js';
import { classIndex } from '../../../core/classification/classIndex';
import { extremes } from '../../../core/extremes';
import type { LegendClass } from '../../../core/scene/scene';
import type { LevelRow } from '../../rows/levelRows';
import { useLinked } from '../../rows/useLinked';
import { bins } from './bins';
import { dodge } from './dodge';
import type { LinearScale } from './linearScale';

/** Up to so many values each place has its own dot; beyond, bars count them. */
const MOST_DOTS = 40;
const BINS = 30;
const RADIUS = 3.6;

interface ValueMarksProps {
  readonly rows: readonly LevelRow[];
  readonly scale: LinearScale;
  readonly base: number;
  readonly height: number;
  readonly breaks: readonly number[];
  readonly classes: readonly LegendClass[];
  readonly isFiltered: (value: number) => boolean;
}

/** The values on the legend's axis in their class colours: a strip of dots, or bars. */
export function ValueMarks(props: ValueMarksProps) {
  const linked = useLinked();
  const ascending = createMemo(() =>
    props.rows
      .flatMap((row) => (row.shown ? [{ row, shown: row.shown }] : []))
      .sort((a, b) => a.shown.value - b.shown.value),
  );
  const colour = (value: number) => props.classes[classIndex(value, props.breaks)]?.colour ?? 'currentColor';
  const dots = createMemo(() => {
    const pixels = ascending().map(({ shown }) => props.scale.toPixel(shown.value));
    const lines = dodge(pixels, 2 * RADIUS);
    const room = Math.min(2 * RADIUS, (props.height - 2 * RADIUS) / Math.max(1, extremes(lines)[1]));
    return ascending().map((entry, index) => ({
      ...entry,
      x: pixels[index] ?? 0,
      y: props.base - RADIUS - 1 - (lines[index] ?? 0) * room,
    }));
  });
  const bars = createMemo(() => {
    const counted = bins(
      ascending().map(({ shown }) => shown.value),
      props.scale.from,
      props.scale.to,
      BINS,
    );
    const tallest = Math.max(...counted.map((bin) => bin.count));
    return counted.filter((bin) => bin.count > 0).map((bin) => ({ ...bin, share: bin.count / tallest }));
  });
  return (
    <Show
      when={ascending().length <= MOST_DOTS}
      fallback={
        <For each={bars()}>
          {(bar) => (
            <rect
              classList={{ filtered: props.isFiltered((bar.from + bar.to) / 2) }}
              x={props.scale.toPixel(bar.from) + 0.5}
              width={Math.max(1, props.scale.toPixel(bar.to) - props.scale.toPixel(bar.from) - 1)}
              y={props.base - bar.share * props.height}
              height={bar.share * props.height}
              fill={colour((bar.from + bar.to) / 2)}
            />
          )}
        </For>
      }
    >
      <For each={dots()}>
        {(dot) => (
          <circle
            class="dot"
            classList={{ filtered: props.isFiltered(dot.shown.value), ...linked.classes(dot.row.place) }}
            cx={dot.x}
            cy={dot.y}
            r={RADIUS}
            fill={colour(dot.shown.value)}
            {...linked.figure(dot.row.place, dot.shown)}
            onPointerEnter={() => linked.light(dot.row.place)}
            onPointerLeave={() => linked.light(undefined)}
          >
            <title>{`${dot.row.name} ${dot.shown.text} ${dot.shown.unit}`}</title>
          </circle>
        )}
      </For>
    </Show>
  );
}
