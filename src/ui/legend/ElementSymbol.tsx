import { createMemo, Show } from 'solid-js';
import type { LayoutElement } from '../../core/layout';
import { useAtlas } from '../../state/context';
import { SymbolPicture } from './SymbolPicture';

/** The mark of a layout's element as the map draws it now, or its role's plain mark where it is not on the map. */
export function ElementSymbol(props: { readonly layout: string; readonly element: LayoutElement }) {
  const { scene } = useAtlas();
  const symbol = createMemo(() =>
    scene()?.legend.symbols.find(
      ({ layout, element }) => layout === props.layout && element === props.element.id,
    ),
  );
  return (
    <Show
      when={symbol()}
      fallback={<span class="role-mark" data-role={props.element.role} aria-hidden="true" />}
    >
      {(drawn) => <SymbolPicture symbol={drawn()} />}
    </Show>
  );
}
