import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Ground, Scene } from '../../core/scene/scene';
import { FONTS } from '../fonts';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';

/** Labels of every kind in one source, since they compete for the same room. */
export function labelFeatures(scene: Scene): FeatureCollection {
  return collection(
    scene.labels.map(({ point, text, size, colour, bold, priority, offset }) =>
      feature(
        { type: 'Point', coordinates: [...point] },
        { text, size, colour, bold, priority, offset: [offset[0] / size, offset[1] / size] },
      ),
    ),
  );
}

/** Labels from local fonts; the lower priority is placed first. */
export function labelLayers(ground: Ground): LayerSpecification[] {
  return [
    {
      id: 'labels',
      type: 'symbol',
      source: SOURCES.labels,
      layout: {
        'symbol-sort-key': ['get', 'priority'],
        'text-field': ['get', 'text'],
        'text-font': ['case', ['get', 'bold'], ['literal', [...FONTS.bold]], ['literal', [...FONTS.regular]]],
        'text-size': ['get', 'size'],
        'text-offset': ['array', 'number', 2, ['get', 'offset']],
        'text-max-width': 14,
        'text-padding': 2,
      },
      paint: { 'text-color': ['get', 'colour'], 'text-halo-color': ground.halo, 'text-halo-width': 1.6 },
    },
  ];
}
