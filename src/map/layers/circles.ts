import { circle } from '@turf/turf';
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { ParkMark, Scene } from '../../core/scene/scene';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';

const STEPS = 64;

/** Circles in true kilometres around the parks: how sure the point is, and how large the planned area. */
export function circleFeatures(scene: Scene): FeatureCollection {
  return collection(
    scene.parks.flatMap((park) => [...around(park, 'accuracy'), ...around(park, 'areaRadius')]),
  );
}

function around(park: ParkMark, kind: 'accuracy' | 'areaRadius') {
  const radius = park[kind];
  if (radius === undefined || radius <= 0) return [];
  const { geometry } = circle([...park.point], radius, { steps: STEPS, units: 'kilometers' });
  return [feature(geometry, { kind, colour: park.fill })];
}

/** Planned areas are filled; uncertainty is a thin dashed ring, since it is no area. */
export function circleLayers(): LayerSpecification[] {
  return [
    {
      id: 'planned-areas',
      type: 'fill',
      source: SOURCES.circles,
      filter: ['==', ['get', 'kind'], 'areaRadius'],
      paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': 0.22 },
    },
    {
      id: 'planned-area-edges',
      type: 'line',
      source: SOURCES.circles,
      filter: ['==', ['get', 'kind'], 'areaRadius'],
      paint: { 'line-color': ['get', 'colour'], 'line-width': 1.2 },
    },
    {
      id: 'accuracy',
      type: 'line',
      source: SOURCES.circles,
      filter: ['==', ['get', 'kind'], 'accuracy'],
      paint: {
        'line-color': ['get', 'colour'],
        'line-width': 1,
        'line-opacity': 0.8,
        'line-dasharray': [2, 3],
      },
    },
  ];
}
