import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Ground } from '../../core/scene/scene';
import type { Surroundings } from '../../core/surroundings';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';

/** All of the surroundings in one source, told apart by `kind`. */
export function surroundingFeatures(surroundings: Surroundings): FeatureCollection {
  const features = Object.entries(surroundings).flatMap(([kind, shapes]: [string, FeatureCollection]) =>
    shapes.features.map(({ geometry }) => feature(geometry, { kind })),
  );
  return collection(features);
}

/** What lies beyond the surroundings, sea, neighbouring countries and provinces, and Guangxi's own paper with a soft edge around it. */
export function groundLayers(ground: Ground): LayerSpecification[] {
  return [
    { id: 'beyond', type: 'background', paint: { 'background-color': ground.beyond } },
    {
      id: 'sea',
      type: 'fill',
      source: SOURCES.surroundings,
      filter: ['==', ['get', 'kind'], 'window'],
      paint: { 'fill-color': ground.sea, 'fill-antialias': false },
    },
    {
      id: 'foreign',
      type: 'fill',
      source: SOURCES.surroundings,
      filter: ['==', ['get', 'kind'], 'foreign'],
      paint: { 'fill-color': ground.foreign },
    },
    {
      id: 'provinces',
      type: 'fill',
      source: SOURCES.surroundings,
      filter: ['==', ['get', 'kind'], 'provinces'],
      paint: { 'fill-color': ground.province },
    },
    {
      id: 'region-glow',
      type: 'line',
      source: SOURCES.borders,
      filter: ['==', ['get', 'level'], 'region'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ground.border, 'line-opacity': 0.22, 'line-width': 11, 'line-blur': 9 },
    },
    {
      id: 'paper',
      type: 'fill',
      source: SOURCES.regions,
      filter: ['==', ['get', 'level'], 'region'],
      paint: { 'fill-color': ground.paper },
    },
  ];
}

/** National and provincial lines in the dash idioms of Chinese maps, the national one over a band. */
export function surroundingLineLayers(ground: Ground): LayerSpecification[] {
  return [
    {
      id: 'national-band',
      type: 'line',
      source: SOURCES.surroundings,
      filter: ['==', ['get', 'kind'], 'nationalLines'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ground.nationalLine, 'line-opacity': 0.16, 'line-width': 7 },
    },
    {
      id: 'province-lines',
      type: 'line',
      source: SOURCES.surroundings,
      filter: ['==', ['get', 'kind'], 'provinceLines'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ground.provinceLine,
        'line-width': 1.1,
        'line-dasharray': [7, 2.5, 1.5, 2.5, 1.5, 2.5],
      },
    },
    {
      id: 'national-lines',
      type: 'line',
      source: SOURCES.surroundings,
      filter: ['==', ['get', 'kind'], 'nationalLines'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ground.nationalLine, 'line-width': 1.6, 'line-dasharray': [6, 2, 1.2, 2] },
    },
  ];
}
