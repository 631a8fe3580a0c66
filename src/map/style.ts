import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Boundaries } from '../core/boundaries';
import type { Scene } from '../core/scene/scene';
import type { Surroundings } from '../core/surroundings';
import { areaFeatures, areaLayers } from './layers/areas';
import { borderFeatures, borderLayers } from './layers/borders';
import { circleFeatures, circleLayers } from './layers/circles';
import { fillLayers, hatchFeatures, regionFeatures, sceneLevel } from './layers/fills';
import { groundLayers, surroundingFeatures, surroundingLineLayers } from './layers/ground';
import { type Highlight, highlightFeatures, highlightLayers } from './layers/highlight';
import { labelFeatures, labelLayers } from './layers/labels';
import { obstacleFeatures, obstacleLayers } from './layers/obstacles';
import { parkFeatures, parkLayers } from './layers/parks';
import { pointLayers } from './layers/points';
import { shapeAreaLayers, shapeFeatures, shapeLineLayers } from './layers/shapes';
import { symbolFeatures, symbolLayers } from './layers/symbols';
import type { SceneSource } from './sourceIds';

/** All layers of a scene from the ground up. Their ids and order never change, only what they look like. */
export function sceneLayers(scene: Scene, boundaries: Boundaries): LayerSpecification[] {
  const { ground } = scene;
  return [
    ...groundLayers(ground),
    ...fillLayers(ground, sceneLevel(scene, boundaries)),
    ...shapeAreaLayers(boundaries.latitude),
    ...borderLayers(scene.borders, ground),
    ...surroundingLineLayers(ground),
    ...circleLayers(),
    ...shapeLineLayers(),
    ...areaLayers(),
    ...highlightLayers(ground),
    ...symbolLayers(ground),
    ...parkLayers(ground),
    ...pointLayers(ground),
    ...labelLayers(boundaries.latitude),
    ...obstacleLayers(),
  ];
}

export const NO_HIGHLIGHT: Highlight = { hover: undefined, selection: undefined, comparison: [] };

/** The features of a scene, by source. */
export function sceneFeatures(scene: Scene, boundaries: Boundaries): Record<SceneSource, FeatureCollection> {
  return {
    hatches: hatchFeatures(scene, boundaries),
    shapes: shapeFeatures(scene),
    areas: areaFeatures(scene),
    circles: circleFeatures(scene),
    symbols: symbolFeatures(scene),
    parks: parkFeatures(scene),
    obstacles: obstacleFeatures(scene),
    labels: labelFeatures(scene),
  };
}

// The topology is simplified already; simplifying each polygon again would open slivers between neighbours.
const exact = { tolerance: 0, maxzoom: 12 } as const;

function source(data: FeatureCollection, promoteId?: string): GeoJSONSourceSpecification {
  return { type: 'geojson', data, ...exact, ...(promoteId && { promoteId }) };
}

/** The whole style of a scene: no glyphs, no sprite, no address of any kind. */
export function sceneStyle(
  scene: Scene,
  boundaries: Boundaries,
  surroundings: Surroundings,
  highlight: Highlight = NO_HIGHLIGHT,
): StyleSpecification {
  const features = sceneFeatures(scene, boundaries);
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      surroundings: source(surroundingFeatures(surroundings)),
      regions: source(regionFeatures(boundaries), 'place'),
      borders: source(borderFeatures(boundaries)),
      hatches: source(features.hatches),
      shapes: source(features.shapes),
      circles: source(features.circles),
      areas: source(features.areas),
      highlights: source(highlightFeatures(highlight, boundaries)),
      symbols: source(features.symbols, 'place'),
      points: source({ type: 'FeatureCollection', features: [] }),
      parks: source(features.parks, 'place'),
      obstacles: source(features.obstacles),
      labels: source(features.labels),
    },
    layers: sceneLayers(scene, boundaries),
  };
}
