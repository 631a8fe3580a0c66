import { bbox } from '@turf/turf';
import { type LngLatBoundsLike, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import './engine.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { BoundingBox } from '../core/place';
import type { Surroundings } from '../core/surroundings';
import type { Camera } from '../core/view';

export interface EngineOptions {
  readonly container: HTMLElement;
  readonly surroundings: Surroundings;
  readonly extent: BoundingBox;
  readonly camera?: Camera | undefined;
}

const MAX_ZOOM = 14;
const FADE = 120;
const INITIAL_PADDING = 24;

let mayWork = false;

/**
 * Whether a worker may be started: the engine leaves it unsaid where none may, and draws nothing.
 * @throws DOMException where it is refused
 */
function proveWorker(): void {
  if (mayWork) return;
  new Worker(workerUrl, { type: 'module' }).terminate();
  mayWork = true;
}

/** The engine's stylesheet did not arrive whole. */
export class CutStylesheet extends Error {}

/**
 * Starts MapLibre without a style. North stays up, the view stays at the drawn surroundings.
 * @throws GPUInitializationError where there is no WebGL2
 * @throws CutStylesheet
 * @throws DOMException where workers are refused
 */
export function startEngine({ container, surroundings, extent, camera }: EngineOptions): MapLibreMap {
  if (getComputedStyle(container).getPropertyValue('--engine-style').trim() !== 'whole')
    throw new CutStylesheet('the stylesheet of the map engine arrived cut');
  proveWorker();
  setWorkerUrl(workerUrl);
  const place = camera
    ? { center: [camera.longitude, camera.latitude] as [number, number], zoom: camera.zoom }
    : { bounds: [...extent] as LngLatBoundsLike, fitBoundsOptions: { padding: INITIAL_PADDING } };
  const [west, south, east, north] = bbox(surroundings.window) as [number, number, number, number];
  const map = new MapLibreMap({
    container,
    ...place,
    maxBounds: [west, south, east, north],
    maxZoom: MAX_ZOOM,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    // Shift and click adds to the comparison; the box zoom would swallow it.
    boxZoom: false,
    touchPitch: false,
    maxPitch: 0,
    attributionControl: false,
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : FADE,
    validateStyle: false,
  });
  // The places over the map take the keyboard's focus and say what is shown, see `app/walk`.
  map.getCanvas().tabIndex = -1;
  for (const name of ['role', 'aria-label']) map.getCanvas().removeAttribute(name);
  map.getCanvas().setAttribute('aria-hidden', 'true');
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}
