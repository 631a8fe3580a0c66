import { circle } from '@turf/turf';
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { parkCircles } from '../../core/scene/looks';
import type { Scene } from '../../core/scene/scene';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';
import { strokeLayers, strokeProperties } from './strokes';

const STEPS = 64;

/** Circles in true kilometres around the parks: how sure the point is, and how large the planned area. */
export function circleFeatures(scene: Scene): FeatureCollection {
  return collection(
    scene.parks.flatMap((park) =>
      parkCircles(park).map(({ kind, radius, fill, stroke }) =>
        feature(circle([...park.point], radius, { steps: STEPS, units: 'kilometers' }).geometry, {
          kind,
          fill: fill?.colour ?? '',
          fillOpacity: fill?.opacity ?? 0,
          ...strokeProperties(stroke),
        }),
      ),
    ),
  );
}

/** The fills of planned areas, and the edges of all circles. */
export function circleLayers(): LayerSpecification[] {
  return [
    {
      id: 'circle-areas',
      type: 'fill',
      source: SOURCES.circles,
      filter: ['>', ['get', 'fillOpacity'], 0],
      paint: { 'fill-color': ['get', 'fill'], 'fill-opacity': ['get', 'fillOpacity'] },
    },
    ...strokeLayers('circle', SOURCES.circles, ['accuracy']),
  ];
}
