import { createEffect, createMemo, createSignal, lazy, on, onMount, Show, Suspense } from 'solid-js';
import type { Camera } from '../core/view';
import { useAtlas } from '../state/context';
import { isWithin } from '../state/mapControl';
import { NO_SURROUNDINGS } from '../state/noSurroundings';
import { MAP_WALK_ID } from '../ui/focusMap';
import { Guarded } from '../ui/Guarded';
import { Later } from '../ui/Later';
import { useWords } from '../ui/useWords';
import { EngineMap } from './EngineMap';
import { hasWebGL2 } from './hasWebGL2';
import { useMapIntents } from './mapIntents';
import { observeSize } from './observeSize';
import { SvgMap } from './SvgMap';

const MapWalker = lazy(() => import('./walk/MapWalker'));
const SecondMap = lazy(() => import('./secondMap/SecondMap'));

/** The element that holds the map: SVG at once, the engine as soon as it answers, SVG for good where it cannot or is not wanted. */
export function MapHost() {
  const atlas = useAtlas();
  const { mapState, boundaries, surroundings, camera, withoutEngine, engineFault, mapSize: size } = atlas;
  const { t } = useWords();
  const [engineReady, setEngineReady] = createSignal(false);
  const intents = useMapIntents();
  /** The SVG map is drawn first: until then the engine would only hold it up. */
  const hasBegun = createMemo((begun: boolean) => begun || mapState() !== 'loading', false);
  const takeOver = () => {
    atlas.engineIsBack();
    setEngineReady(true);
  };
  const walked = createMemo(() => {
    const [scene, shapes, around, looking, known] = [
      atlas.scene(),
      boundaries(),
      surroundings() ?? NO_SURROUNDINGS,
      camera(),
      size(),
    ];
    return scene && shapes && looking && known
      ? { scene, boundaries: shapes, surroundings: around, camera: looking, size: known }
      : undefined;
  });
  const look = (looking: Camera) => {
    const control = atlas.mapControl();
    control?.setCamera(looking);
    // As far as the map's limits let it.
    if (control) atlas.look(control.camera(), 'user');
  };
  let host: HTMLElement | undefined;

  /** Counts from 1; an engine whose context was lost is kept, since the context may come back. */
  const engineTry = () => {
    if (withoutEngine() && (atlas.plainMap() || engineFault() !== 'lostContext')) return 0;
    return atlas.engineTries() + 1;
  };
  onMount(() => {
    if (host) observeSize(host, atlas.setMapSize);
  });
  createEffect(() => {
    if (engineTry() > 0 && !hasWebGL2()) atlas.failEngine('noWebGL2');
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
        <Show keyed when={engineTry()}>
          <Show when={hasBegun() && hasWebGL2() && boundaries() && surroundings() && camera() && size()}>
            {(known) => <EngineMap size={known()} onReady={takeOver} />}
          </Show>
        </Show>
        <Show when={!engineReady() && size()}>{(known) => <SvgMap size={known()} />}</Show>
        <Later>
          <Show when={walked()}>
            {(known) => (
              <MapWalker
                {...known()}
                intents={intents}
                label={t('walk.map', { title: known().scene.title })}
                id={MAP_WALK_ID}
                onLook={look}
                isInSight={(point) => isWithin(point, known().size, atlas.insets())}
              />
            )}
          </Show>
        </Later>
      </section>
      <Show
        when={(engineReady() || withoutEngine()) && atlas.view().compareMaps !== 'off' && atlas.view().second}
      >
        <Guarded>
          <Suspense>
            <SecondMap />
          </Suspense>
        </Guarded>
      </Show>
    </>
  );
}
