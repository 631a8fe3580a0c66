import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { labelObstacles } from '../../core/scene/obstacles';
import type { Scene } from '../../core/scene/scene';
import { imageId } from '../images/imageId';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';

/** The squares that labels keep off, as clear icons of one pixel times their size. */
export function obstacleFeatures(scene: Scene): FeatureCollection {
  const icon = imageId({ kind: 'clear' });
  return collection(
    labelObstacles(scene).map(({ point, offset: [x, y], half }) => {
      const size = half * 2;
      // MapLibre multiplies an icon's shift by its size.
      return feature({ type: 'Point', coordinates: [...point] }, { icon, size, shift: [x / size, y / size] });
    }),
  );
}

/**
 * Takes the room of symbols before any label is placed: MapLibre places the topmost layer first, and circles take no room
 * of their own. Nothing of it is drawn.
 */
export function obstacleLayers(): LayerSpecification[] {
  return [
    {
      id: 'label-obstacles',
      type: 'symbol',
      source: SOURCES.obstacles,
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-size': ['get', 'size'],
        'icon-offset': ['array', 'number', 2, ['get', 'shift']],
        'icon-padding': 0,
        'icon-overlap': 'always',
        'icon-ignore-placement': false,
      },
      paint: { 'icon-opacity': 0 },
    },
  ];
}
