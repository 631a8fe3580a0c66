import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Boundaries } from '../core/boundaries';
import { WORLD } from '../core/mercator';
import type { BoundingBox, PlaceId } from '../core/place';
import type { Scene } from '../core/scene/scene';
import type { Surroundings } from '../core/surroundings';
import { layerChanges, sameFeatures } from './changes';
import { applyState, changedStates, type PlaceState, placeStates } from './featureStates';
import { addImages, imageIds } from './images/addImages';
import { regionFills } from './layers/fills';
import { type Highlight, highlightFeatures } from './layers/highlight';
import { pointFeatures } from './layers/points';
import { NO_HIGHLIGHT, sceneFeatures, sceneLayers, sceneStyle } from './style';

/** Keeps the map equal to the latest scene and highlight, by their differences. */
export interface Painter {
  show(scene: Scene): void;
  highlight(change: Partial<Highlight>): void;
  scene(): Scene | undefined;
  /** True while the style takes changes: not before it is loaded, nor while the WebGL context is lost. */
  isOpen(): boolean;
}

/**
 * Paints scenes on a map that has no style yet; the first scene brings the style.
 * After a lost WebGL context MapLibre brings sources and layers back, the painter images and feature state.
 */
export function createPainter(map: MapLibreMap, boundaries: Boundaries, surroundings: Surroundings): Painter {
  let scene: Scene | undefined;
  let highlight: Highlight = NO_HIGHLIGHT;
  let open = false;
  let layers: readonly LayerSpecification[] = [];
  let features: Readonly<Record<string, FeatureCollection>> = {};
  let states: ReadonlyMap<PlaceId, PlaceState> = new Map();

  const paintStates = (shown: Scene) => {
    const wanted = placeStates(regionFills(shown), highlight);
    for (const [place, state] of changedStates(states, wanted)) applyState(map, place, state);
    states = wanted;
  };

  const paintLayers = (wanted: readonly LayerSpecification[]) => {
    for (const { layer, part, property, value } of layerChanges(layers, wanted)) {
      if (part === 'paint')
        map.setPaintProperty(layer, property as never, value as never, { validate: false });
      else map.setLayoutProperty(layer, property as never, value as never, { validate: false });
    }
    layers = wanted;
  };

  const paintFeatures = (wanted: Readonly<Record<string, FeatureCollection>>) => {
    addImages(map, imageIds(Object.values(wanted)));
    for (const [id, collection] of Object.entries(wanted)) {
      const before = features[id];
      if (before && sameFeatures(before, collection)) continue;
      void map.getSource<GeoJSONSource>(id)?.setData(collection);
    }
    features = { ...features, ...wanted };
  };

  const allFeatures = (shown: Scene) => ({
    ...sceneFeatures(shown, boundaries),
    highlights: highlightFeatures(highlight, boundaries),
  });

  /** Own points follow the camera: what is drawn of them depends on the scale. */
  const paintPoints = () => {
    if (!open || !scene) return;
    if (scene.points.length === 0 && !features.points?.features.length) return;
    const bounds = map.getBounds();
    const extent: BoundingBox = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    paintFeatures({ points: pointFeatures(scene, WORLD * 2 ** map.getZoom(), extent) });
  };

  const paint = () => {
    if (!open || !scene) return;
    paintStates(scene);
    paintLayers(sceneLayers(scene, boundaries));
    paintFeatures(allFeatures(scene));
    paintPoints();
  };

  const start = (first: Scene) => {
    layers = sceneLayers(first, boundaries);
    features = allFeatures(first);
    map.setStyle(sceneStyle(first, boundaries, surroundings, highlight), { diff: false });
  };

  map.on('moveend', paintPoints);
  map.on('webglcontextlost', () => {
    open = false;
  });
  map.on('style.load', () => {
    open = true;
    states = new Map();
    paint();
  });

  return {
    show(next) {
      const isFirst = scene === undefined;
      scene = next;
      if (isFirst) start(next);
      else paint();
    },
    highlight(change) {
      highlight = { ...highlight, ...change };
      if (!open || !scene) return;
      paintStates(scene);
      paintFeatures({ highlights: highlightFeatures(highlight, boundaries) });
    },
    scene: () => scene,
    isOpen: () => open,
  };
}
