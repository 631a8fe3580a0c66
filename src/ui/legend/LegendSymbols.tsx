import { For, Show } from 'solid-js';
import type { LegendSymbol } from '../../core/scene/scene';
import { SymbolPicture } from './SymbolPicture';

/** More than these stand in two columns. */
const MANY = 8;

/** What the marks of layout, parks and industries stand for. */
export function LegendSymbols(props: { readonly symbols: readonly LegendSymbol[] }) {
  return (
    <Show when={props.symbols.length > 0}>
      <ul class="legend-symbols" classList={{ many: props.symbols.length > MANY }}>
        <For each={props.symbols}>
          {(symbol) => (
            <li>
              <SymbolPicture symbol={symbol} />
              <span>{symbol.text}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
