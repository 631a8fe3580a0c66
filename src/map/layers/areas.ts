import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';

/** An area that the user drew or named. */
export interface ShownArea {
  readonly geometry: Polygon | MultiPolygon;
  readonly colour: string;
}

/** Drawn areas; unlike the rest of the map they are not part of the scene. */
export function areaFeatures(areas: readonly ShownArea[]): FeatureCollection {
  return collection(areas.map(({ geometry, colour }) => feature(geometry, { colour })));
}

/** A light wash with a dashed edge. */
export function areaLayers(): LayerSpecification[] {
  return [
    {
      id: 'areas',
      type: 'fill',
      source: SOURCES.areas,
      paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': 0.14 },
    },
    {
      id: 'area-edges',
      type: 'line',
      source: SOURCES.areas,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ['get', 'colour'], 'line-width': 2.2, 'line-dasharray': [4, 2] },
    },
  ];
}
