import type { Boundaries } from '../core/boundaries';
import type { BoundingBox, PlaceId, Position } from '../core/place';
import type { Scene } from '../core/scene/scene';
import type { Surroundings } from '../core/surroundings';
import type { Camera } from '../core/view';
import type { Mover } from '../state/camera';
import type { MapIntents, ScreenPoint } from '../state/mapControl';
import { controlCamera, type FlightOptions } from './cameraControl';
import { CutStylesheet, startEngine } from './engine';
import { createPainter } from './painter';
import { listenToPointer, pickPlace } from './picking';
import { type EngineState, trackReadiness } from './readiness';

export { CutStylesheet };

interface MapHandlers extends MapIntents {
  /** Every movement, and whose it is. */
  onCamera(camera: Camera, by: Mover): void;
  onState(state: EngineState): void;
}

export interface AtlasMapOptions {
  readonly container: HTMLElement;
  readonly boundaries: Boundaries;
  readonly surroundings: Surroundings;
  readonly handlers: MapHandlers;
  /** Where to look first; without it the extent fills the map. */
  readonly camera?: Camera | undefined;
  readonly extent: BoundingBox;
}

/** The map for exploring: takes plain values, draws their differences, and hands back intents. */
export interface AtlasMap {
  /** Draws a scene; the state is loading until the engine has drawn it and rests. */
  show(scene: Scene): void;
  setHover(place: PlaceId | undefined): void;
  setSelection(place: PlaceId | undefined, comparison: readonly PlaceId[]): void;
  flyTo(extent: BoundingBox, options: FlightOptions): void;
  /** Moves at once, as far as the map's limits let it. */
  setCamera(camera: Camera): void;
  camera(): Camera;
  resize(): void;
  /** [longitude, latitude] to pixels. */
  project(position: Position): ScreenPoint;
  /** Pixels to [longitude, latitude]. */
  unproject(point: ScreenPoint): Position;
  destroy(): void;
}

/**
 * Makes a map in an element; nothing is drawn before the first `show`.
 * @throws GPUInitializationError where there is no WebGL2
 * @throws CutStylesheet where the stylesheet did not arrive whole
 */
export function createAtlasMap(options: AtlasMapOptions): AtlasMap {
  const { container, boundaries, surroundings, handlers, extent } = options;
  const map = startEngine({ container, surroundings, extent, camera: options.camera });
  const painter = createPainter(map, boundaries, surroundings);
  const readiness = trackReadiness(map, (state) => handlers.onState(state));
  const camera = controlCamera(map, extent, (moved, by) => handlers.onCamera(moved, by));

  listenToPointer(map, handlers, (point, isTouch) => {
    const scene = painter.scene();
    return scene && painter.isOpen() ? pickPlace(map, scene, boundaries, point, isTouch) : undefined;
  });

  return {
    show(scene) {
      readiness.begin();
      try {
        painter.show(scene);
      } catch {
        // What the engine cannot draw is drawn by the SVG map, which says so.
        handlers.onState('error');
      }
    },
    setHover: (hover) => painter.highlight({ hover }),
    setSelection: (selection, comparison) => painter.highlight({ selection, comparison }),
    ...camera,
    resize: () => {
      map.resize();
    },
    project(position) {
      const { x, y } = map.project([...position]);
      return { x, y };
    },
    unproject({ x, y }) {
      const { lng, lat } = map.unproject([x, y]);
      return [lng, lat];
    },
    destroy() {
      readiness.end();
      map.remove();
    },
  };
}
