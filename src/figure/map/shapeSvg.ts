import type { Geometry, Position } from 'geojson';
import { BAND_EDGE } from '../../core/layoutDrawing/bandEdge';
import { nodeRadius } from '../../core/scene/nodeRadius';
import type { ShapeMark } from '../../core/scene/scene';
import type { Pixel, Projection } from '../projection';
import { attributes, short } from '../text/markup';
import { arrowPast } from './arrowHead';
import { geometryPath } from './pathStrings';

/** Dashes grow with the line, as on the screen. */
export const dashes = (width: number) => [width * 3, width * 1.8] as const;
/** Pixels by which the casing under a line is wider than the line. */
const CASING = 3;
/** Strokes of these widths over each other let a belt fade out at its edge. */
const SOFT_EDGE = [12, 8, 4] as const;

/** The lines of a line-like geometry, each a row of positions. */
function linesOf(geometry: Geometry): readonly Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** The points of a point-like geometry. */
export function pointsOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'MultiPoint' ? geometry.coordinates : [];
}

const pixelPath = (points: readonly Pixel[]) =>
  `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}`;

/** Pixels of the strokes at a belt's edge; those of its bands follow the scale, a region's outline does not. */
function edgeWidths(
  mark: ShapeMark,
  { toPosition, rectangle, kilometresPerPixel }: Projection,
): readonly number[] {
  if (mark.role !== 'belt') return [];
  if (mark.width > 0) return SOFT_EDGE;
  const [, latitude] = toPosition([rectangle.x + rectangle.width / 2, rectangle.y + rectangle.height / 2]);
  const whole = BAND_EDGE / kilometresPerPixel(latitude);
  return SOFT_EDGE.map((width) => (width / SOFT_EDGE[0]) * whole);
}

function areaSvg(mark: ShapeMark, projection: Projection): string {
  const d = geometryPath(mark.geometry, projection);
  const soft = edgeWidths(mark, projection).map(
    (width) =>
      `<path${attributes({ d, stroke: mark.colour, 'stroke-width': width, 'stroke-opacity': 0.11 })}/>`,
  );
  return `<path${attributes({ d, fill: mark.colour, 'fill-opacity': mark.fillOpacity })}/>${soft.join('')}`;
}

function outlineSvg(mark: ShapeMark, projection: Projection): string {
  return `<path${attributes({
    d: geometryPath(mark.geometry, projection),
    stroke: mark.colour,
    'stroke-width': mark.width,
    'stroke-dasharray': mark.dashed ? dashes(mark.width).join(' ') : undefined,
  })}/>`;
}

function lineSvg(mark: ShapeMark, projection: Projection, halo: string): string {
  const width = Math.max(mark.width, 1);
  return linesOf(mark.geometry)
    .map((line) => {
      const pixels = line.map((position) => projection.toPixel(position));
      const arrow = mark.kind === 'arrow' ? arrowPast(pixels, width) : undefined;
      const d = pixelPath(arrow?.shaft ?? pixels);
      const casing = `<path${attributes({ d, stroke: halo, 'stroke-width': width + CASING, 'stroke-opacity': 0.75, 'stroke-linecap': 'round' })}/>`;
      const stroke = `<path${attributes({ d, stroke: mark.colour, 'stroke-width': width, 'stroke-dasharray': mark.dashed ? dashes(width).join(' ') : undefined })}/>`;
      const head = arrow
        ? `<path${attributes({ d: `${pixelPath(arrow.head)}Z`, fill: mark.colour, stroke: halo, 'stroke-width': 0.8 })}/>`
        : '';
      return casing + stroke + head;
    })
    .join('');
}

function nodeSvg(mark: ShapeMark, projection: Projection): string {
  return pointsOf(mark.geometry)
    .map((position) => {
      const [x, y] = projection.toPixel(position);
      return `<circle${attributes({
        cx: x,
        cy: y,
        r: nodeRadius(mark),
        fill: mark.colour,
        'fill-opacity': mark.fillOpacity,
        stroke: mark.colour,
        'stroke-width': mark.width,
      })}/>`;
    })
    .join('');
}

const grouped = (mark: ShapeMark, drawn: string) =>
  `<g${attributes({ 'data-element': mark.element, 'data-role': mark.role })}>${drawn}</g>`;

/** The fills of the layout's areas, to lie under the borders. */
export function shapeAreasSvg(shapes: readonly ShapeMark[], projection: Projection): string {
  return shapes
    .filter(({ kind, fillOpacity }) => kind === 'area' && fillOpacity > 0)
    .map((mark) => grouped(mark, areaSvg(mark, projection)))
    .join('');
}

/** Outlines, lines and arrows, then nodes, to lie over the borders. */
export function shapeLinesSvg(shapes: readonly ShapeMark[], projection: Projection, halo: string): string {
  const outlines = shapes.filter(({ kind, width }) => kind === 'area' && width > 0);
  const lines = shapes.filter(({ kind }) => kind === 'line' || kind === 'arrow');
  const nodes = shapes.filter(({ kind }) => kind === 'point');
  return [
    ...outlines.map((mark) => grouped(mark, outlineSvg(mark, projection))),
    ...lines.map((mark) => grouped(mark, lineSvg(mark, projection, halo))),
    ...nodes.map((mark) => grouped(mark, nodeSvg(mark, projection))),
  ].join('');
}
