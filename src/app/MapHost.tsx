import { createEffect, createSignal, lazy, on, onMount, Show, Suspense } from 'solid-js';
import { inBothLanguages } from '../i18n/inBothLanguages';
import { useAtlas } from '../state/context';
import { Guarded } from '../ui/Guarded';
import { useWords } from '../ui/useWords';
import { EngineMap } from './EngineMap';
import type { EngineRefusal } from './engine';
import { hasWebGL2 } from './hasWebGL2';
import { observeSize } from './observeSize';
import { SvgMap } from './SvgMap';

const SecondMap = lazy(() => import('./secondMap/SecondMap'));

/** The element that holds the map: SVG at once, the engine as soon as it answers, SVG for good where it cannot or is not wanted. */
export function MapHost() {
  const atlas = useAtlas();
  const { mapState, boundaries, surroundings, camera, withoutEngine, mapSize: size } = atlas;
  const { t } = useWords();
  const [engineReady, setEngineReady] = createSignal(false);
  let host: HTMLElement | undefined;

  const refuse = (reason: EngineRefusal) => {
    atlas.setEngineRefused(true);
    const text = inBothLanguages(reason === 'no-files' ? 'notices.noEngineFiles' : 'notices.noEngine');
    atlas.notices.add({ id: 'engine', kind: 'warning', text, details: [] });
  };
  onMount(() => {
    if (host) observeSize(host, atlas.setMapSize);
    if (!withoutEngine() && !hasWebGL2()) refuse('no-webgl2');
  });
  createEffect(on(withoutEngine, (without) => without && setEngineReady(false)));
  createEffect(on(atlas.failed, (hasFailed) => hasFailed && atlas.setMapState('error')));

  return (
    <>
      <section
        ref={(element) => {
          host = element;
        }}
        class="map"
        data-map-state={mapState()}
        aria-label={t('common.map')}
      >
        <Show
          when={
            !withoutEngine() &&
            (engineReady() || mapState() !== 'loading') &&
            boundaries() &&
            surroundings() &&
            camera() &&
            size()
          }
        >
          {(known) => <EngineMap size={known()} onReady={() => setEngineReady(true)} onRefused={refuse} />}
        </Show>
        <Show when={!engineReady() && size()}>
          {(known) => <SvgMap size={known()} lasting={withoutEngine()} />}
        </Show>
      </section>
      <Show when={engineReady() && atlas.view().compareMaps !== 'off' && atlas.view().second}>
        <Guarded>
          <Suspense>
            <SecondMap />
          </Suspense>
        </Guarded>
      </Show>
    </>
  );
}
