import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { BAND_EDGE } from '../../core/layoutDrawing/bandEdge';
import { bearingOnMap, KILOMETRE } from '../../core/mercator';
import { nodeRadius } from '../../core/scene/nodeRadius';
import type { Ground, Scene, ShapeMark } from '../../core/scene/scene';
import { ICON_RADIUS } from '../images/iconSize';
import { imageId } from '../images/imageId';
import { SOURCES } from '../sourceIds';
import { collection, feature } from './features';

/** Every mark of the layout in drawing order, and a head for each arrow. */
export function shapeFeatures(scene: Scene): FeatureCollection {
  return collection(
    scene.shapes.flatMap((mark) => {
      const { kind, role, colour, fillOpacity, width, dashed } = mark;
      const radius = nodeRadius(mark);
      const drawn = feature(mark.geometry, { kind, role, colour, fillOpacity, width, dashed, radius });
      return kind === 'arrow' ? [drawn, ...arrowHeads(mark, scene.ground)] : [drawn];
    }),
  );
}

function arrowHeads(mark: ShapeMark, ground: Ground): Feature[] {
  const { geometry } = mark;
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
          icon: imageId({ kind: 'arrow', fill: mark.colour, outline: ground.halo }),
          rotate: bearingOnMap(before, end),
          size: Math.max(7, mark.width * 2) / ICON_RADIUS,
        },
      ),
    ];
  });
}

const colour: ExpressionSpecification = ['get', 'colour'];
const isPolygon: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
const stroked: ExpressionSpecification = ['>', ['get', 'width'], 0];

const LEAST_ZOOM = 4;
const MOST_ZOOM = 14;

/** Pixels of a soft edge: of a region's outline the same at every zoom, of a belt's bands a part of what they fade over. */
function softEdge(outline: number, part: number): ExpressionSpecification {
  const isBand: ExpressionSpecification = ['==', ['get', 'width'], 0];
  const at = (zoom: number): ExpressionSpecification => [
    'case',
    isBand,
    BAND_EDGE * KILOMETRE * 2 ** zoom * part,
    outline,
  ];
  return ['interpolate', ['exponential', 2], ['zoom'], LEAST_ZOOM, at(LEAST_ZOOM), MOST_ZOOM, at(MOST_ZOOM)];
}

/** Filled marks, to lie under the borders; a belt's edge fades out. */
export function shapeAreaLayers(): LayerSpecification[] {
  return [
    {
      id: 'shape-areas',
      type: 'fill',
      source: SOURCES.shapes,
      filter: ['all', isPolygon, ['>', ['get', 'fillOpacity'], 0]],
      paint: { 'fill-color': colour, 'fill-opacity': ['get', 'fillOpacity'], 'fill-antialias': false },
    },
    {
      id: 'shape-soft-edges',
      type: 'line',
      source: SOURCES.shapes,
      filter: ['all', isPolygon, ['==', ['get', 'role'], 'belt']],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-opacity': 0.45,
        'line-width': softEdge(12, 1),
        'line-blur': softEdge(10, 0.85),
      },
    },
  ];
}

/** Strokes, arrow heads and nodes, over the borders. */
export function shapeLineLayers(ground: Ground): LayerSpecification[] {
  const stroke = (id: string, filter: FilterSpecification, dashes?: number[]): LayerSpecification => ({
    id,
    type: 'line',
    source: SOURCES.shapes,
    filter,
    layout: { 'line-join': 'round', 'line-cap': dashes ? 'butt' : 'round' },
    paint: {
      'line-color': colour,
      'line-width': ['get', 'width'],
      ...(dashes && { 'line-dasharray': dashes }),
    },
  });
  return [
    {
      id: 'shape-casings',
      type: 'line',
      source: SOURCES.shapes,
      filter: ['all', isLine, stroked],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': ground.halo, 'line-opacity': 0.75, 'line-width': ['+', ['get', 'width'], 3] },
    },
    stroke('shape-lines', ['all', ['!=', ['geometry-type'], 'Point'], stroked, ['!', ['get', 'dashed']]]),
    stroke('shape-dashes', ['all', ['!=', ['geometry-type'], 'Point'], stroked, ['get', 'dashed']], [3, 1.8]),
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
        'circle-color': colour,
        'circle-opacity': ['get', 'fillOpacity'],
        'circle-stroke-color': colour,
        'circle-stroke-width': ['get', 'width'],
      },
    },
  ];
}
