import { For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import type { Layout } from '../../core/layout';
import { formatPeriod } from '../../core/period';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';
import { ElementHead } from './ElementHead';
import { ElementPanel } from './ElementPanel';

/** A layout with its document and clause, and its elements; the chosen one stands open. */
export function LayoutPanel(props: { readonly dataset: Dataset; readonly layout: Layout }) {
  const { view, boundaries } = useAtlas();
  const { t, say, language } = useWords();
  const source = () => props.dataset.sources.get(props.layout.source);
  return (
    <article class="details" data-layout={props.layout.id} aria-label={say(props.layout.name)}>
      <header class="details-head">
        <h2>{say(props.layout.name)}</h2>
        <dl class="facts">
          <dt>{t('layouts.source')}</dt>
          <dd>
            {source() ? say(source()?.title ?? { zh: '', en: '' }) : props.layout.source}{' '}
            <span class="locator">{props.layout.locator}</span>
          </dd>
          <Show when={props.layout.period}>
            <dt>{t('layouts.period')}</dt>
            <dd>{formatPeriod(props.layout.period, language())}</dd>
          </Show>
        </dl>
        <Show when={say(props.layout.note)}>{(note) => <p class="muted">{note()}</p>}</Show>
      </header>
      <h3>{t('layouts.elements')}</h3>
      <ul class="elements">
        <For each={props.layout.elements}>
          {(element) => (
            <li classList={{ open: element.id === view().element }}>
              <ElementHead dataset={props.dataset} layout={props.layout} element={element} />
              <Show when={element.id === view().element && boundaries()}>
                {(shapes) => (
                  <ElementPanel
                    dataset={props.dataset}
                    boundaries={shapes()}
                    layout={props.layout}
                    element={element}
                  />
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </article>
  );
}
