import { createEffect, createMemo, createSignal, on, onMount, Show } from 'solid-js';
import type { Camera } from '../core/view';
import { useAtlas } from '../state/context';
import { isWithin } from '../state/mapControl';
import { NO_SURROUNDINGS } from '../state/noSurroundings';
import { MAP_WALK_ID } from '../ui/focusMap';
import { Later } from '../ui/Later';
import { lateComponent } from '../ui/lateComponent';
import { useWords } from '../ui/useWords';
import { DrawnArea } from './DrawnArea';
import { EngineMap } from './EngineMap';
import { hasWebGL2 } from './hasWebGL2';
import { useMapIntents } from './mapIntents';
import { observeSize } from './observeSize';
import { SvgMap } from './SvgMap';

const MapWalker = lateComponent(() => import('./walk/MapWalker'));
const SecondMap = lateComponent(() => import('./secondMap/SecondMap'));

/** The element that holds the map: SVG at once, the engine as soon as it answers, SVG for good where it cannot or is not wanted. */
export function MapHost() {
  const atlas = useAtlas();
  const { mapState, boundaries, surroundings, camera, withoutEngine, engineFault, mapSize: size } = atlas;
  const { t } = useWords();
  const [engineReady, setEngineReady] = createSignal(false);
  const intents = useMapIntents();
  /** The SVG map is drawn first: until then the engine would only hold it up. */
  const hasBegun = createMemo((begun: boolean) => begun || mapState() === 'svg', false);
  // The SVG map has answered by now, and the worker that is asked takes nothing from the first paint.
  createEffect(() => hasBegun() && atlas.findGraphics());
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
    return atlas.isDrawingKnown() ? atlas.engineTries() + 1 : 0;
  };
  onMount(() => {
    if (host) observeSize(host, atlas.setMapSize);
  });
  createEffect(() => {
    if (engineTry() > 0 && !hasWebGL2()) atlas.failEngine('noWebGL2');
  });
  createEffect(on(withoutEngine, (without) => without && setEngineReady(false)));
  createEffect(
    on(atlas.failed, (hasFailed, failedBefore) => {
      if (hasFailed) atlas.setMapState('error');
      else if (failedBefore) atlas.setMapState('loading');
    }),
  );
  /** An engine draws the ground that it began with. */
  createEffect(on(surroundings, () => setEngineReady(false), { defer: true }));

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
          <Show keyed when={surroundings()}>
            <Show when={hasBegun() && hasWebGL2() && boundaries() && camera() && size()}>
              {(known) => <EngineMap size={known()} onReady={takeOver} />}
            </Show>
          </Show>
        </Show>
        <Show when={!engineReady() && size()}>{(known) => <SvgMap size={known()} />}</Show>
        <Show keyed when={atlas.areaDrawing()}>
          {({ kind, onShape }) => (
            <Show when={atlas.mapControl()}>
              {(control) => (
                <DrawnArea
                  kind={kind}
                  colour={atlas.scene()?.ground.accent ?? 'currentColor'}
                  toPoint={(position) => {
                    // Asked of the map that stands, wherever it looks at the time.
                    camera();
                    return control().project(position);
                  }}
                  toPosition={(point) => control().unproject(point)}
                  onZoom={(steps, about) => control().zoomBy(steps, about)}
                  onShape={onShape}
                />
              )}
            </Show>
          )}
        </Show>
        <Later quiet={true}>
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
        <Later quiet={true}>
          <SecondMap />
        </Later>
      </Show>
    </>
  );
}
