import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapState } from '../state/mapControl';

/** Where the engine stands; the SVG map is not its own. `lost`: the WebGL context went and did not come back in time. */
export type EngineState = Exclude<MapState, 'svg'> | 'lost';

/** How long a lost context may take to come back before another map must stand in, in milliseconds. */
const PATIENCE = 800;

/**
 * Says where the map stands: loading from `begin` on, ready once the engine is idle after it and has all of its sources.
 * @returns what begins, and what ends the watch
 */
export function trackReadiness(map: MapLibreMap, onState: (state: EngineState) => void) {
  let isPending = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    isPending = true;
    onState('loading');
    map.triggerRepaint();
  };
  const hasSources = () => {
    const sources = Object.keys(map.getStyle()?.sources ?? {});
    return sources.length > 0 && sources.every((id) => map.isSourceLoaded(id));
  };
  map.on('idle', () => {
    if (!isPending || !hasSources()) return;
    isPending = false;
    onState('ready');
  });
  map.on('error', () => {
    isPending = true;
    onState('error');
  });
  map.on('webglcontextlost', () => {
    begin();
    clearTimeout(patience);
    patience = setTimeout(() => onState('lost'), PATIENCE);
  });
  map.on('webglcontextrestored', () => clearTimeout(patience));
  return { begin, end: () => clearTimeout(patience) };
}
