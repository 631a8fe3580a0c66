import { createEffect, on, onCleanup } from 'solid-js';
import { inBothLanguages } from '../i18n/inBothLanguages';
import { asIs } from '../i18n/language';
import { useAtlas } from '../state/context';
import type { Size } from '../state/mapControl';
import { type EngineRefusal, useEngine } from './engine';
import { useMapIntents } from './mapIntents';

interface EngineMapProps {
  readonly size: Size;
  /** The engine has drawn its first scene. */
  readonly onReady: () => void;
  readonly onRefused: (reason: EngineRefusal) => void;
}

const FLIGHT = 900;
const ZOOM = 250;

/** The map engine in its element; it starts where the SVG map looks, so that nothing jumps. */
export function EngineMap(props: EngineMapProps) {
  const atlas = useAtlas();
  const intents = useMapIntents();
  let container: HTMLDivElement | undefined;
  let first = true;

  const onState = (state: 'loading' | 'ready' | 'error', message?: string) => {
    if (first && state !== 'ready') return;
    if (state === 'ready' && first) {
      first = false;
      const map = engine();
      if (map) atlas.look(map.camera(), 'page');
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

  const engine = useEngine({
    container: () => container,
    camera: atlas.camera,
    handlers: { ...intents, onState, onCamera: atlas.look },
    onRefused: props.onRefused,
  });
  onCleanup(() => {
    // The SVG map may have taken over already, with controls of its own.
    if (engine() && atlas.mapControl()?.engine === engine()) atlas.setMapControl(undefined);
  });

  createEffect(on([engine, atlas.scene], ([map, scene]) => map && scene && map.show(scene)));
  createEffect(
    on(engine, (map) => {
      if (!map) return;
      const { flyTo, setCamera, camera, project, unproject } = map;
      const zoomBy = (steps: number) => {
        const { clientWidth, clientHeight } = container ?? document.body;
        const [right, down] = [clientWidth / 2 ** (steps + 1), clientHeight / 2 ** (steps + 1)];
        const [west, north] = unproject({ x: clientWidth / 2 - right, y: clientHeight / 2 - down });
        const [east, south] = unproject({ x: clientWidth / 2 + right, y: clientHeight / 2 + down });
        flyTo([west, south, east, north], { duration: ZOOM, padding: 0, by: 'user' });
      };
      atlas.setMapControl({ setCamera, camera, zoomBy, project, unproject, engine: map });
    }),
  );
  createEffect(
    on([engine, atlas.intent, () => props.size], ([map, intent, size], before) => {
      const [mapBefore, , sizeBefore] = before ?? [];
      // A new map starts where the camera already is.
      if (!map || !intent || map !== mapBefore) return;
      if (intent.kind === 'at') {
        map.setCamera(intent.camera);
        return;
      }
      const isResized = size !== sizeBefore;
      if (isResized) map.resize();
      map.flyTo(intent.extent, { duration: isResized ? 0 : FLIGHT, padding: intent.insets });
    }),
  );
  return (
    <div
      class="engine-map"
      ref={(element) => {
        container = element;
      }}
    />
  );
}
