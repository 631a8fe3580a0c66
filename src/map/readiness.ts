import type { Map as MapLibreMap } from 'maplibre-gl';

export type MapState = 'loading' | 'ready' | 'error';

/**
 * Says where the map stands: loading from `begin` on, ready once the engine is idle after it.
 * An error shows until the engine comes to rest all the same.
 */
export function trackReadiness(map: MapLibreMap, onState: (state: MapState, message?: string) => void) {
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
