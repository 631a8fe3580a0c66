import { createEffect, createSignal, on, onCleanup, onMount } from 'solid-js';
import { messageOf } from '../core/problem';
import { inBothLanguages } from '../i18n/inBothLanguages';
import { asIs } from '../i18n/language';
import type { AtlasMap } from '../map';
import { useAtlas } from '../state/context';
import type { Size } from '../state/mapControl';
import { useMapIntents } from './mapIntents';

interface EngineMapProps {
  readonly size: Size;
  /** The engine has drawn its first scene. */
  readonly onReady: () => void;
  readonly onRefused: (message: string) => void;
}

const FLIGHT = 900;
const ZOOM = 250;
const CAMERA_REST = 400;

/** The map engine in its element; it starts where the SVG map looks, so that nothing jumps. */
export function EngineMap(props: EngineMapProps) {
  const atlas = useAtlas();
  const intents = useMapIntents();
  const [engine, setEngine] = createSignal<AtlasMap>();
  let container: HTMLDivElement | undefined;
  let disposed = false;
  let first = true;
  let touched = false;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const onState = (state: 'loading' | 'ready' | 'error', message?: string) => {
    if (first && state !== 'ready') return;
    if (state === 'ready' && first) {
      first = false;
      const map = engine();
      if (map) atlas.setCamera(map.camera());
      props.onReady();
    }
    if (message)
      atlas.notices.add({
        id: 'map',
        kind: 'warning',
        text: inBothLanguages('notices.map'),
        details: [asIs(message)],
      });
    atlas.setMapState(state);
  };
  /** Only what the user moved goes into the link: an untouched map fits each window anew. */
  const keepCamera = () => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      const looking = atlas.camera();
      if (touched && looking) atlas.updateView({ camera: looking }, { history: 'replace' });
    }, CAMERA_REST);
  };

  onMount(async () => {
    const { createAtlasMap } = await import('../map');
    const [boundaries, surroundings, scene] = [atlas.boundaries(), atlas.surroundings(), atlas.scene()];
    if (disposed || !container || !boundaries || !surroundings || !scene) return;
    try {
      const created = createAtlasMap({
        container,
        boundaries,
        surroundings,
        camera: atlas.camera(),
        extent: boundaries.shapes.get('450000')?.bbox ?? scene.extent,
        handlers: {
          ...intents,
          onState,
          onCamera: (camera) => {
            atlas.setCamera(camera);
            keepCamera();
          },
        },
      });
      setEngine(created);
    } catch (error) {
      props.onRefused(messageOf(error));
    }
  });
  onCleanup(() => {
    disposed = true;
    clearTimeout(rest);
    atlas.setMapControl(undefined);
    engine()?.destroy();
  });

  createEffect(on([engine, atlas.scene], ([map, scene]) => map && scene && map.show(scene)));
  createEffect(on([engine, atlas.hover], ([map, hover]) => map?.setHover(hover?.place)));
  createEffect(
    on(
      [engine, () => atlas.view().selection, () => atlas.view().comparison],
      ([map, selection, comparison]) => map?.setSelection(selection || undefined, comparison),
    ),
  );
  createEffect(
    on(engine, (map) => {
      if (!map) return;
      const { flyTo, camera, project, unproject } = map;
      const setCamera: AtlasMap['setCamera'] = (looking) => {
        map.setCamera(looking);
        atlas.setCamera(map.camera());
      };
      const zoomBy = (steps: number) => {
        touched = true;
        const { clientWidth, clientHeight } = container ?? document.body;
        const [right, down] = [clientWidth / 2 ** (steps + 1), clientHeight / 2 ** (steps + 1)];
        const [west, north] = unproject({ x: clientWidth / 2 - right, y: clientHeight / 2 - down });
        const [east, south] = unproject({ x: clientWidth / 2 + right, y: clientHeight / 2 + down });
        flyTo([west, south, east, north], { duration: ZOOM, padding: 0 });
      };
      atlas.setMapControl({ flyTo, setCamera, camera, zoomBy, project, unproject, engine: map });
    }),
  );
  createEffect(
    on(
      [engine, () => atlas.view().camera, atlas.extent, atlas.insets, () => props.size],
      ([map, camera, extent, padding, size], previous) => {
        if (!map || !extent || previous?.[0] !== map) return;
        if (camera) {
          map.setCamera(camera);
          atlas.setCamera(map.camera());
        } else {
          touched = false;
          const resized = previous[4] !== size;
          if (resized) map.resize();
          map.flyTo(extent, { duration: resized ? 0 : FLIGHT, padding });
        }
      },
    ),
  );
  const touch = () => {
    touched = true;
  };
  return (
    <div
      class="engine-map"
      ref={(element) => {
        container = element;
        for (const event of ['pointerdown', 'wheel', 'keydown'])
          element.addEventListener(event, touch, { passive: true });
      }}
    />
  );
}
