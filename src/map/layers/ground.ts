import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { type Stroke, surroundingStrokes } from '../../core/scene/looks';
import type { Ground } from '../../core/scene/scene';
import type { Surroundings } from '../../core/surroundings';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';
import { dashArray } from './strokes';

/** All of the surroundings in one source, told apart by `kind`. */
export function surroundingFeatures(surroundings: Surroundings): FeatureCollection {
  const features = Object.entries(surroundings).flatMap(([kind, shapes]: [string, FeatureCollection]) =>
    shapes.features.map(({ geometry }) => feature(geometry, { kind })),
  );
  return collection(features);
}

/** What lies beyond the surroundings, sea, neighbouring countries and provinces, and the region's own paper with a soft edge around it. */
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

/** National and provincial lines, the national one over a band. */
export function surroundingLineLayers(ground: Ground): LayerSpecification[] {
  const strokes = surroundingStrokes(ground);
  const line = (
    id: string,
    kind: 'nationalLines' | 'provinceLines',
    { colour, width, opacity, dash }: Stroke,
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: SOURCES.surroundings,
    filter: ['==', ['get', 'kind'], kind],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-width': width,
      'line-opacity': opacity,
      ...(dash && dashArray(dash)),
    },
  });
  return [
    line('national-band', 'nationalLines', strokes.nationalBand),
    line('province-lines', 'provinceLines', strokes.provinces),
    line('national-lines', 'nationalLines', strokes.national),
  ];
}
