import { Match, Switch } from 'solid-js';
import { legendDashes } from '../../core/scene/looks';
import type { LegendSymbol } from '../../core/scene/scene';
import { symbolPath } from '../../core/symbolPath';

const WIDTH = 26;
const HEIGHT = 18;

/** One legend symbol, drawn as the map draws it. */
export function SymbolPicture(props: { readonly symbol: LegendSymbol }) {
  const dashes = () => legendDashes(props.symbol.dash);
  return (
    <svg
      class="symbol-picture"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      <Switch>
        <Match when={props.symbol.kind === 'shape' && props.symbol.shape}>
          {(shape) => (
            <path
              d={symbolPath(shape())}
              transform={`translate(${WIDTH / 2} ${HEIGHT / 2}) scale(6.5)`}
              fill={props.symbol.colour}
              fill-rule="evenodd"
            />
          )}
        </Match>
        <Match when={props.symbol.kind === 'number'}>
          <circle cx={WIDTH / 2} cy={HEIGHT / 2} r="7.5" fill={props.symbol.colour} />
          <text class="symbol-number" x={WIDTH / 2} y={HEIGHT / 2} dy="0.36em" text-anchor="middle">
            {props.symbol.number}
          </text>
        </Match>
        <Match when={props.symbol.kind === 'ring'}>
          <circle
            cx={WIDTH / 2}
            cy={HEIGHT / 2}
            r="6.5"
            fill="none"
            stroke={props.symbol.colour}
            stroke-width="2.5"
          />
          <circle cx={WIDTH / 2} cy={HEIGHT / 2} r="2" fill={props.symbol.colour} />
        </Match>
        <Match when={props.symbol.kind === 'belt' || props.symbol.kind === 'area'}>
          <rect
            x="2"
            y="4"
            width={WIDTH - 4}
            height={HEIGHT - 8}
            rx={props.symbol.kind === 'belt' ? 5 : 1}
            fill={props.symbol.colour}
            fill-opacity="0.35"
            stroke={props.symbol.colour}
            stroke-width="1.5"
            stroke-dasharray={dashes()}
          />
        </Match>
        <Match when={props.symbol.kind === 'line' || props.symbol.kind === 'arrow'}>
          <path
            d={props.symbol.kind === 'arrow' ? `M1 9H${WIDTH - 2}m-6-4 6 4-6 4` : `M1 9H${WIDTH - 1}`}
            fill="none"
            stroke={props.symbol.colour}
            stroke-width="2.5"
            stroke-dasharray={props.symbol.kind === 'arrow' ? undefined : dashes()}
          />
        </Match>
      </Switch>
    </svg>
  );
}
