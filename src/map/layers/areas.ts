import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Scene } from '../../core/scene/scene';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';
import { strokeLayers, strokeProperties } from './strokes';

/** The areas that the user drew or named. */
export function areaFeatures(scene: Scene): FeatureCollection {
  return collection(
    scene.areas.map(({ geometry, fill, stroke }) =>
      feature(geometry, {
        fill: fill?.colour ?? '',
        fillOpacity: fill?.opacity ?? 0,
        ...strokeProperties(stroke),
      }),
    ),
  );
}

/** A wash where there is one, and the edge over its casing. */
export function areaLayers(): LayerSpecification[] {
  return [
    {
      id: 'areas',
      type: 'fill',
      source: SOURCES.areas,
      filter: ['>', ['get', 'fillOpacity'], 0],
      paint: {
        'fill-color': ['get', 'fill'],
        'fill-opacity': ['get', 'fillOpacity'],
        'fill-antialias': false,
      },
    },
    ...strokeLayers('area', SOURCES.areas, ['area']),
  ];
}
