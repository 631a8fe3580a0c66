import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { inkOn } from '../../core/colour/ink';
import type { BoundingBox } from '../../core/place';
import { countText, drawnColour, drawnPoints } from '../../core/scene/drawnPoints';
import { SYMBOL_EDGE } from '../../core/scene/looks';
import type { Ground, Scene } from '../../core/scene/scene';
import { FONTS } from '../fonts';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';

/** What is drawn of own points where the map looks: clusters with their counts, or dots. */
export function pointFeatures(scene: Scene, worldSize: number, extent: BoundingBox): FeatureCollection {
  return collection(
    scene.points.flatMap((mark) =>
      drawnPoints(mark, worldSize, extent).map((drawn) => {
        const fill = drawnColour(drawn, scene.ground.accent);
        const isDot = mark.mode === 'dots';
        const text = isDot || drawn.count === 1 ? '' : countText(drawn.count);
        return feature(
          { type: 'Point', coordinates: [...drawn.point] },
          { radius: drawn.radius, fill, text, ink: inkOn(fill), edge: isDot ? 0 : SYMBOL_EDGE },
        );
      }),
    ),
  );
}

/** Circles, the largest lowest, and the counts in them. */
export function pointLayers(ground: Ground): LayerSpecification[] {
  return [
    {
      id: 'own-points',
      type: 'circle',
      source: SOURCES.points,
      layout: { 'circle-sort-key': ['-', ['get', 'radius']] },
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': ['get', 'fill'],
        'circle-stroke-color': ground.halo,
        'circle-stroke-width': ['get', 'edge'],
      },
    },
    {
      id: 'own-point-counts',
      type: 'symbol',
      source: SOURCES.points,
      filter: ['!=', ['get', 'text'], ''],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [...FONTS.bold],
        'text-size': 11,
        'text-overlap': 'always',
        'text-ignore-placement': true,
      },
      paint: { 'text-color': ['get', 'ink'] },
    },
  ];
}
