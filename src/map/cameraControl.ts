import type { Map as MapLibreMap, PaddingOptions } from 'maplibre-gl';
import type { BoundingBox } from '../core/place';
import type { Camera } from '../core/view';

/** How far out of the fitting zoom one may go: room for panels over the map. */
const ROOM = 1;
/** Marks movements that came from outside, so that linked maps do not answer each other. */
const FROM_OUTSIDE = { fromOutside: true };

export interface FlightOptions {
  /** Milliseconds; 0 jumps, as does the user's wish for reduced motion. */
  readonly duration: number;
  /** Pixels that panels cover. */
  readonly padding: number | PaddingOptions;
}

/** The camera of a map: where it looks, where it may look, and who hears of it. */
export function controlCamera(map: MapLibreMap, extent: BoundingBox, onCamera: (camera: Camera) => void) {
  const camera = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { longitude: lng, latitude: lat, zoom: map.getZoom() };
  };
  const limitZoom = () => {
    const fitting = map.cameraForBounds([...extent] as [number, number, number, number]);
    if (fitting?.zoom !== undefined) map.setMinZoom(Math.max(0, fitting.zoom - ROOM));
  };
  limitZoom();
  map.on('resize', limitZoom);
  map.on('move', (event) => {
    if (!('fromOutside' in event)) onCamera(camera());
  });
  return {
    camera,
    setCamera({ longitude, latitude, zoom }: Camera): void {
      const now = camera();
      if (now.longitude === longitude && now.latitude === latitude && now.zoom === zoom) return;
      map.jumpTo({ center: [longitude, latitude], zoom }, FROM_OUTSIDE);
    },
    flyTo(box: BoundingBox, { duration, padding }: FlightOptions): void {
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
      map.fitBounds([...box] as [number, number, number, number], {
        padding,
        duration: isStill ? 0 : duration,
      });
    },
  };
}
