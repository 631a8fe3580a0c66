import { For, Show } from 'solid-js';
import { formatValue } from '../../../core/format';
import { useAtlas } from '../../../state/context';
import { useWords } from '../../useWords';
import { type LinearScale, toStep } from './linearScale';
import { SliderHandle } from './SliderHandle';
import type { Drag } from './useDrag';

interface BrushProps {
  readonly scale: LinearScale;
  readonly top: number;
  readonly base: number;
  readonly width: number;
  readonly height: number;
  readonly brush: readonly [number, number] | undefined;
  readonly step: number;
  readonly decimals: number;
  readonly drag: Drag;
}

const ENDS = [0, 1] as const;

/** A range of values dragged over the histogram; what lies outside is hatched or hidden in every view. */
export function Brush(props: BrushProps) {
  const { updateView } = useAtlas();
  const { t } = useWords();
  const limits = (): readonly [number, number] => props.brush ?? [props.scale.from, props.scale.to];
  const set = (one: number, other: number, history: 'push' | 'replace' = 'push') => {
    const low = Math.min(one, other);
    const high = Math.max(one, other);
    const all = low <= props.scale.from && high >= props.scale.to;
    updateView({ brush: all ? undefined : [low, high] }, { history });
  };
  const moveEnd = (end: 0 | 1, value: number, history?: 'push' | 'replace') => {
    const kept = limits()[1 - end] ?? value;
    const inside = end === 0 ? Math.min(value, kept) : Math.max(value, kept);
    const atEdge = end === 0 ? inside <= props.scale.from : inside >= props.scale.to;
    const edge = end === 0 ? props.scale.from : props.scale.to;
    const moved = atEdge ? edge : toStep(inside, props.step);
    set(end === 0 ? moved : kept, end === 0 ? kept : moved, history);
  };
  const onPointerDown = (event: PointerEvent) => {
    const anchor = props.drag.valueAt(event);
    props.drag.start(
      event,
      (value, history) => set(anchor, value, history),
      (moved) => {
        if (!moved && props.brush) updateView({ brush: undefined });
      },
    );
  };
  return (
    <>
      <rect
        class="brush-ground"
        x="0"
        y="0"
        width={props.width}
        height={props.base}
        onPointerDown={onPointerDown}
      />
      <Show when={props.brush}>
        {(range) => (
          <rect
            class="brush-range"
            x={props.scale.toPixel(range()[0])}
            width={Math.max(1, props.scale.toPixel(range()[1]) - props.scale.toPixel(range()[0]))}
            y={props.top}
            height={props.base - props.top}
          />
        )}
      </Show>
      <line
        class="brush-track"
        x1={props.scale.toPixel(limits()[0])}
        x2={props.scale.toPixel(limits()[1])}
        y1={props.height - 8}
        y2={props.height - 8}
      />
      <For each={ENDS}>
        {(end) => (
          <SliderHandle
            class="brush-handle"
            label={t(end === 0 ? 'histogram.brushFrom' : 'histogram.brushTo')}
            value={limits()[end]}
            valueText={formatValue(limits()[end], props.decimals)}
            least={props.scale.from}
            most={props.scale.to}
            step={props.step}
            x={props.scale.toPixel(limits()[end])}
            onGrab={(event) => props.drag.start(event, (value, history) => moveEnd(end, value, history))}
            onMove={(value) => moveEnd(end, value, props.brush ? 'replace' : 'push')}
          >
            <circle cy={props.height - 8} r="5" />
          </SliderHandle>
        )}
      </For>
    </>
  );
}
