import { For, Show } from 'solid-js';
import type { Scene } from '../../core/scene/scene';
import { useAtlas } from '../../state/context';
import { ShownFigure } from '../../ui/figures/ShownFigure';
import { useWords } from '../../ui/useWords';

/** Title, classes and source of the second map, and its value of the place that is pointed at or chosen. */
export function SecondCaption(props: { readonly scene: Scene | undefined }) {
  const { hover, view } = useAtlas();
  const { t } = useWords();
  const place = () => hover()?.place ?? view().selection;
  const mark = () =>
    props.scene?.regions.find((region) => region.place === place()) ??
    props.scene?.parks.find((park) => park.place === place());
  return (
    <Show when={props.scene}>
      {(scene) => (
        <div class="second-caption">
          <div class="second-line">
            <h2>{t('second.keyOf', { title: scene().legend.title })}</h2>
            {/* Its line stands whether a place is pointed at or not: the map must not move under the pointer. */}
            <p>
              <Show when={mark()}>
                {(pointed) => (
                  <>
                    {pointed().name}{' '}
                    <Show when={pointed().shown}>{(shown) => <ShownFigure shown={shown()} />}</Show>
                  </>
                )}
              </Show>
            </p>
          </div>
          <div class="second-line">
            <ul>
              <For each={[...scene().legend.classes].reverse()}>
                {(entry) => (
                  <li>
                    <i style={{ background: entry.colour }} aria-hidden="true" />
                    {entry.text}
                  </li>
                )}
              </For>
            </ul>
            <p class="source-line" title={scene().sourceLine}>
              {scene().sourceLine}
            </p>
          </div>
        </div>
      )}
    </Show>
  );
}
