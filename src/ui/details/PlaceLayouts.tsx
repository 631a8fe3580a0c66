import { createMemo, For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { formatPeriod } from '../../core/period';
import type { Place } from '../../core/place';
import { layoutsOf } from '../../core/query';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';

/** The layouts that name a place as member, each a way to it. */
export function PlaceLayouts(props: { readonly dataset: Dataset; readonly place: Place }) {
  const { updateView } = useAtlas();
  const { t, say, language } = useWords();
  const sourceOf = (id: string) => {
    const known = props.dataset.sources.get(id);
    return known ? say(known.title) : id;
  };
  const memberships = createMemo(() => layoutsOf(props.dataset, props.place.id));
  return (
    <Show when={memberships().length > 0} fallback={<p class="muted">{t('roles.noRole')}</p>}>
      <details class="fold" open>
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
                    <span class="locator">
                      {[
                        sourceOf(layout.source),
                        element.locator,
                        formatPeriod(layout.period, language()),
                      ].join(' · ')}
                    </span>
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
