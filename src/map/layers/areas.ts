import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Ground, Scene } from '../../core/scene/scene';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';

/** Pixels by which the casing under an edge is wider than the edge. */
const CASING = 2.5;

/** The areas that the user drew or named. */
export function areaFeatures(scene: Scene): FeatureCollection {
  return collection(
    scene.areas.map(({ geometry, colour, fillOpacity, width }) =>
      feature(geometry, { colour, fillOpacity, width }),
    ),
  );
}

/** A wash where there is one, and a dashed edge over a casing. */
export function areaLayers(ground: Ground): LayerSpecification[] {
  return [
    {
      id: 'areas',
      type: 'fill',
      source: SOURCES.areas,
      paint: {
        'fill-color': ['get', 'colour'],
        'fill-opacity': ['get', 'fillOpacity'],
        'fill-antialias': false,
      },
    },
    {
      id: 'area-casings',
      type: 'line',
      source: SOURCES.areas,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ground.halo,
        'line-opacity': 0.85,
        'line-width': ['+', ['get', 'width'], CASING],
      },
    },
    {
      id: 'area-edges',
      type: 'line',
      source: SOURCES.areas,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['get', 'colour'],
        'line-width': ['get', 'width'],
        'line-dasharray': [4, 2],
      },
    },
  ];
}
