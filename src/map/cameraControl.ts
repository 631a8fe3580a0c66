import type { Map as MapLibreMap, PaddingOptions } from 'maplibre-gl';
import type { BoundingBox } from '../core/place';
import type { Camera } from '../core/view';
import type { Mover } from '../state/camera';

/** How far out of the fitting zoom one may go: room for panels over the map. */
const ROOM = 1;

export interface FlightOptions {
  /** Milliseconds; 0 jumps, as does the user's wish for reduced motion. */
  readonly duration: number;
  /** Pixels that panels cover. */
  readonly padding: number | PaddingOptions;
  /** Whose wish it is; the page's where nothing else is said. */
  readonly by?: Mover | undefined;
}

/** Travels with a movement, so that whoever hears of it knows whose it is. */
const moving = (by: Mover): { readonly by: Mover } => ({ by });

/** A movement is the user's where it says so or comes of a gesture, and the page's otherwise. */
function moverOf(event: object): Mover {
  if ('by' in event) return event.by === 'user' ? 'user' : 'page';
  return 'originalEvent' in event && event.originalEvent ? 'user' : 'page';
}

/** The camera of a map: where it looks, where it may look, and who hears of it. */
export function controlCamera(
  map: MapLibreMap,
  extent: BoundingBox,
  onCamera: (camera: Camera, by: Mover) => void,
) {
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
  map.on('move', (event) => onCamera(camera(), moverOf(event)));
  return {
    camera,
    setCamera({ longitude, latitude, zoom }: Camera): void {
      const now = camera();
      if (now.longitude === longitude && now.latitude === latitude && now.zoom === zoom) return;
      map.jumpTo({ center: [longitude, latitude], zoom }, moving('page'));
    },
    flyTo(box: BoundingBox, { duration, padding, by = 'page' }: FlightOptions): void {
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const options = { padding, duration: isStill ? 0 : duration };
      map.fitBounds([...box] as [number, number, number, number], options, moving(by));
    },
  };
}
