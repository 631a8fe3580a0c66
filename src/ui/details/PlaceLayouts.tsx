import { createMemo, For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import type { Place } from '../../core/place';
import { layoutsOf } from '../../core/query';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';

/** The layouts that name a place as member, each a way to it. */
export function PlaceLayouts(props: { readonly dataset: Dataset; readonly place: Place }) {
  const { updateView } = useAtlas();
  const { t, say } = useWords();
  const memberships = createMemo(() => layoutsOf(props.dataset, props.place.id));
  return (
    <Show when={memberships().length > 0}>
      <details class="fold" open={memberships().length <= 6}>
        <summary>
          {t('place.layouts')} <span class="count">{memberships().length}</span>
        </summary>
        <ul class="membership-list">
          <For each={memberships()}>
            {({ layout, element, member }) => (
              <li>
                <button
                  type="button"
                  class="link-row"
                  onClick={() =>
                    updateView({
                      layout: layout.id,
                      element: element.id,
                      selection: '',
                      camera: undefined,
                      frame: undefined,
                    })
                  }
                >
                  <span class="role-mark" data-role={element.role} aria-hidden="true" />
                  <span class="link-row-text">
                    {say(layout.name)}
                    <span class="muted"> {say(element.name)}</span>
                  </span>
                  <Show when={member.basis === 'inferred'}>
                    <span class="tag">{t('layouts.inferred')}</span>
                  </Show>
                </button>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  );
}
