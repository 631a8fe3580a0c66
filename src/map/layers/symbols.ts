import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { SYMBOL_EDGE, SYMBOL_OPACITY } from '../../core/scene/looks';
import type { Ground, Scene } from '../../core/scene/scene';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';
import { highlightWidth } from './highlight';

/** Proportional symbols; radius and colour are the scene's. */
export function symbolFeatures(scene: Scene): FeatureCollection {
  return collection(
    scene.symbols.map(({ place, point, radius, fill }) =>
      feature({ type: 'Point', coordinates: [...point] }, { place, radius, fill }),
    ),
  );
}

/** Circles, the largest first so that none hides a smaller one. */
export function symbolLayers(ground: Ground): LayerSpecification[] {
  const edge = highlightWidth(ground);
  return [
    {
      id: 'symbols',
      type: 'circle',
      source: SOURCES.symbols,
      layout: { 'circle-sort-key': ['-', ['get', 'radius']] },
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': ['get', 'fill'],
        'circle-opacity': SYMBOL_OPACITY,
        'circle-stroke-color': ['case', ['>', edge, 0], ground.accent, ground.halo],
        'circle-stroke-width': ['max', SYMBOL_EDGE, edge],
      },
    },
  ];
}
