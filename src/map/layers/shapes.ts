import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { bearingOnMap, kilometresPerPixel, WORLD } from '../../core/mercator';
import { arrowReach, type SoftEdge } from '../../core/scene/looks';
import type { Ground, Scene, ShapeMark } from '../../core/scene/scene';
import { ICON_RADIUS } from '../images/iconSize';
import { imageId } from '../images/imageId';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';
import { strokeLayers, strokeProperties } from './strokes';

/** Every mark of the layout in drawing order, and a head for each arrow. */
export function shapeFeatures(scene: Scene): FeatureCollection {
  return collection(
    scene.shapes.flatMap((mark) => {
      const { kind, fill, stroke, radius } = mark;
      const edge = (unit: SoftEdge['unit']) => (fill?.softEdge?.unit === unit ? fill.softEdge.width : 0);
      const drawn = feature(mark.geometry, {
        kind,
        fill: fill?.colour ?? '',
        fillOpacity: fill?.opacity ?? 0,
        softPixels: edge('pixels'),
        softKilometres: edge('kilometres'),
        ...strokeProperties(stroke),
        radius,
      });
      return kind === 'arrow' ? [drawn, ...arrowHeads(mark, scene.ground)] : [drawn];
    }),
  );
}

function arrowHeads(mark: ShapeMark, ground: Ground): Feature[] {
  const { geometry, stroke } = mark;
  if (!stroke) return [];
  const paths =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  return paths.flatMap((path) => {
    const [before, end] = path.slice(-2);
    if (!before || !end) return [];
    return [
      feature(
        { type: 'Point', coordinates: end },
        {
          kind: 'arrow-head',
          icon: imageId({ kind: 'arrow', fill: stroke.colour, outline: ground.halo }),
          rotate: bearingOnMap(before, end),
          size: arrowReach(stroke.width) / ICON_RADIUS,
        },
      ),
    ];
  });
}

const fill: ExpressionSpecification = ['get', 'fill'];
const isPolygon: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];

const LEAST_ZOOM = 4;
const MOST_ZOOM = 14;

/** The part of a soft edge that is blurred. */
const BLUR = 0.85;

/** Pixels of a soft edge, or of a part of it: those in pixels are the same at every zoom, those in kilometres grow. */
function softEdge(part: number, latitude: number): ExpressionSpecification {
  const at = (zoom: number): ExpressionSpecification => [
    '+',
    ['*', ['get', 'softPixels'], part],
    ['*', ['get', 'softKilometres'], (2 ** zoom * part) / kilometresPerPixel(latitude, WORLD)],
  ];
  return ['interpolate', ['exponential', 2], ['zoom'], LEAST_ZOOM, at(LEAST_ZOOM), MOST_ZOOM, at(MOST_ZOOM)];
}

/** Filled marks, to lie under the borders; soft edges fade out. */
export function shapeAreaLayers(latitude: number): LayerSpecification[] {
  return [
    {
      id: 'shape-areas',
      type: 'fill',
      source: SOURCES.shapes,
      filter: ['all', isPolygon, ['>', ['get', 'fillOpacity'], 0]],
      paint: { 'fill-color': fill, 'fill-opacity': ['get', 'fillOpacity'], 'fill-antialias': false },
    },
    {
      id: 'shape-soft-edges',
      type: 'line',
      source: SOURCES.shapes,
      filter: ['all', isPolygon, ['>', ['+', ['get', 'softPixels'], ['get', 'softKilometres']], 0]],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': fill,
        'line-opacity': 0.45,
        'line-width': softEdge(1, latitude),
        'line-blur': softEdge(BLUR, latitude),
      },
    },
  ];
}

/** Strokes, arrow heads and nodes, over the borders. */
export function shapeLineLayers(): LayerSpecification[] {
  return [
    ...strokeLayers(
      'shape',
      SOURCES.shapes,
      ['layout', 'inferred', 'rail', 'air', 'sea'],
      ['!=', ['geometry-type'], 'Point'],
    ),
    {
      id: 'shape-arrow-heads',
      type: 'symbol',
      source: SOURCES.shapes,
      filter: ['==', ['get', 'kind'], 'arrow-head'],
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-size': ['get', 'size'],
        'icon-rotate': ['get', 'rotate'],
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    {
      id: 'shape-points',
      type: 'circle',
      source: SOURCES.shapes,
      filter: ['==', ['get', 'kind'], 'point'],
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': fill,
        'circle-opacity': ['get', 'fillOpacity'],
        'circle-stroke-color': ['get', 'stroke'],
        'circle-stroke-width': ['get', 'width'],
      },
    },
  ];
}
