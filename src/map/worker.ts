import { setWorkerUrl } from 'maplibre-gl';
import bundledWorkerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

let chosen = false;

/**
 * Tells MapLibre where its worker script lies; must be called before the first map.
 * @param url address of the script; a blob address lets a single file run without a server
 */
export function setMapWorker(url: string): void {
  setWorkerUrl(url);
  chosen = true;
}

/** Falls back on the script that the build put beside the application. */
export function ensureMapWorker(): void {
  if (!chosen) setMapWorker(bundledWorkerUrl);
}
