import { createEffect, on, onCleanup } from 'solid-js';
import type { AtlasMap } from '../map';
import { useAtlas } from '../state/context';
import type { MapControl, ScreenPoint, Size } from '../state/mapControl';
import { useEngine } from './engine';
import { useMapIntents } from './mapIntents';
import { zoomAbout } from './svgCamera';

interface EngineMapProps {
  readonly size: Size;
  /** The engine has drawn its first scene, or the scene after its context came back. */
  readonly onReady: () => void;
}

const FLIGHT = 900;
const ZOOM = 250;

/** The map engine in its element; until it has drawn, and while its context is lost, the SVG map stands over it. */
export function EngineMap(props: EngineMapProps) {
  const atlas = useAtlas();
  const intents = useMapIntents();
  let container: HTMLDivElement | undefined;
  let isShown = false;
  let control: MapControl | undefined;

  /** Takes the map over from the SVG map, where that one looks, so that nothing jumps. */
  const takeOver = (map: AtlasMap) => {
    const looking = atlas.camera();
    if (looking) map.setCamera(looking);
    isShown = true;
    atlas.look(map.camera(), 'page');
    control = controlOf(map);
    props.onReady();
    atlas.setMapControl(control);
  };
  const onState = (state: 'loading' | 'ready' | 'error' | 'lost') => {
    if (state === 'error' || state === 'lost') {
      isShown = false;
      atlas.failEngine(state === 'lost' ? 'lostContext' : 'broken');
      return;
    }
    const map = engine();
    if (state === 'ready' && !isShown && map) takeOver(map);
    if (isShown) atlas.setMapState(state);
  };

  const engine = useEngine({
    container: () => container,
    camera: atlas.camera,
    handlers: { ...intents, onState, onCamera: (camera, by) => isShown && atlas.look(camera, by) },
    onFault: atlas.failEngine,
  });
  onCleanup(() => {
    // The SVG map may have taken over already, with controls of its own.
    if (control && atlas.mapControl() === control) atlas.setMapControl(undefined);
  });

  createEffect(on([engine, atlas.scene], ([map, scene]) => map && scene && map.show(scene)));
  const controlOf = ({ flyTo, setCamera, camera, project, unproject }: AtlasMap): MapControl => {
    const zoomBy = (steps: number, about?: ScreenPoint) => {
      if (about) {
        setCamera(zoomAbout(camera(), props.size, steps, about));
        atlas.look(camera(), 'user');
        return;
      }
      const { clientWidth, clientHeight } = container ?? document.body;
      const [right, down] = [clientWidth / 2 ** (steps + 1), clientHeight / 2 ** (steps + 1)];
      const [west, north] = unproject({ x: clientWidth / 2 - right, y: clientHeight / 2 - down });
      const [east, south] = unproject({ x: clientWidth / 2 + right, y: clientHeight / 2 + down });
      flyTo([west, south, east, north], { duration: ZOOM, padding: 0, by: 'user' });
    };
    return { setCamera, camera, zoomBy, project, unproject };
  };
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
