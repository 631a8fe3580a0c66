import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapState } from '../state/mapControl';

/** Where the engine stands; the SVG map is not its own. */
export type EngineState = Exclude<MapState, 'svg'>;

/**
 * Says where the map stands: loading from `begin` on, ready once the engine is idle after it.
 * An error shows until the engine comes to rest all the same.
 */
export function trackReadiness(map: MapLibreMap, onState: (state: EngineState, message?: string) => void) {
  let isPending = false;
  const begin = () => {
    isPending = true;
    onState('loading');
    map.triggerRepaint();
  };
  map.on('idle', () => {
    if (!isPending) return;
    isPending = false;
    onState('ready');
  });
  map.on('error', ({ error }) => {
    isPending = true;
    onState('error', error.message);
  });
  map.on('webglcontextlost', begin);
  return { begin };
}
