import { createMemo, For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { useAtlas } from '../../state/context';
import { Icon } from '../controls/Icon';
import { ElementSymbol } from '../legend/ElementSymbol';
import { useWords } from '../useWords';

/** How many elements stand in the left panel before the rest goes behind one row. */
export const LISTED_ELEMENTS = 4;

/** The chosen layout's elements, each a way into its panel. */
export function LayoutElements(props: { readonly dataset: Dataset }) {
  const { view, updateView } = useAtlas();
  const { t, say } = useWords();
  const layout = createMemo(() => props.dataset.layouts.get(view().layout));
  const open = (element: string) => updateView({ element, selection: '' });
  return (
    <Show when={layout()}>
      {(chosen) => (
        <ul class="element-links" aria-label={t('layouts.elements')}>
          <For each={chosen().elements.slice(0, LISTED_ELEMENTS)}>
            {(element) => (
              <li>
                <button
                  type="button"
                  class="link-row"
                  aria-pressed={view().element === element.id && view().selection === ''}
                  onClick={() => open(element.id)}
                >
                  <ElementSymbol layout={chosen().id} element={element} />
                  <span class="link-row-text">{say(element.name)}</span>
                  <Icon name="unfold" size={14} />
                </button>
              </li>
            )}
          </For>
          <Show when={chosen().elements.length > LISTED_ELEMENTS}>
            <li>
              <button type="button" class="link-row" onClick={() => open(chosen().elements[0]?.id ?? '')}>
                <span class="link-row-text">
                  {t('layouts.allElements', { count: chosen().elements.length })}
                </span>
                <Icon name="unfold" size={14} />
              </button>
            </li>
          </Show>
        </ul>
      )}
    </Show>
  );
}
