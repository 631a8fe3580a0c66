import type { Geometry, Position } from 'geojson';
import type { ShapeMark } from '../../core/scene/scene';
import type { Pixel, Projection } from '../projection';
import { attributes, short } from '../text/markup';
import { arrowOf } from './arrowHead';
import { geometryPath } from './pathStrings';

/** Dashes grow with the line. */
export const dashes = (width: number) => [Math.max(5, width * 3.2), Math.max(3, width * 2)] as const;

/** The lines of a line-like geometry, each a row of positions. */
export function linesOf(geometry: Geometry): readonly Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** The points of a point-like geometry. */
export function pointsOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'MultiPoint' ? geometry.coordinates : [];
}

/** Radius in pixels of a node of the layout. */
export const nodeRadius = (mark: ShapeMark) => Math.max(4, mark.width * 2.2);

const pixelPath = (points: readonly Pixel[]) =>
  `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}`;

function areaSvg(mark: ShapeMark, projection: Projection): string {
  const d = geometryPath(mark.geometry, projection);
  // A broad faint stroke under the fine one lets a belt fade out at its edge.
  const soft =
    mark.fillOpacity > 0
      ? `<path${attributes({ d, stroke: mark.colour, 'stroke-width': 6, 'stroke-opacity': 0.18 })}/>`
      : '';
  const dash = mark.dashed && mark.width > 0 ? dashes(mark.width).join(' ') : undefined;
  return `${soft}<path${attributes({
    d,
    fill: mark.fillOpacity > 0 ? mark.colour : 'none',
    'fill-opacity': mark.fillOpacity,
    stroke: mark.width > 0 ? mark.colour : undefined,
    'stroke-width': mark.width > 0 ? mark.width : undefined,
    'stroke-dasharray': dash,
  })}/>`;
}

function lineSvg(mark: ShapeMark, projection: Projection, halo: string): string {
  const width = Math.max(mark.width, 1);
  return linesOf(mark.geometry)
    .map((line) => {
      const pixels = line.map((position) => projection.toPixel(position));
      const arrow = mark.kind === 'arrow' ? arrowOf(pixels, width) : undefined;
      const d = pixelPath(arrow?.shaft ?? pixels);
      const casing = `<path${attributes({ d, stroke: halo, 'stroke-width': width + 2.4, 'stroke-opacity': 0.75, 'stroke-linecap': 'round' })}/>`;
      const stroke = `<path${attributes({ d, stroke: mark.colour, 'stroke-width': width, 'stroke-dasharray': mark.dashed ? dashes(width).join(' ') : undefined })}/>`;
      const head = arrow
        ? `<path${attributes({ d: `${pixelPath(arrow.head)}Z`, fill: mark.colour, stroke: halo, 'stroke-width': 0.8 })}/>`
        : '';
      return casing + stroke + head;
    })
    .join('');
}

function nodeSvg(mark: ShapeMark, projection: Projection, halo: string): string {
  return pointsOf(mark.geometry)
    .map((position) => {
      const [x, y] = projection.toPixel(position);
      return `<circle${attributes({ cx: x, cy: y, r: nodeRadius(mark), fill: mark.colour, stroke: halo, 'stroke-width': 1.2 })}/>`;
    })
    .join('');
}

/** The layout's marks: areas first, then lines and arrows, then nodes, so that none hides a finer one. */
export function shapesSvg(shapes: readonly ShapeMark[], projection: Projection, halo: string): string {
  const order: readonly ShapeMark['kind'][] = ['area', 'line', 'arrow', 'point'];
  return [...shapes]
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((mark) => {
      const drawn =
        mark.kind === 'area'
          ? areaSvg(mark, projection)
          : mark.kind === 'point'
            ? nodeSvg(mark, projection, halo)
            : lineSvg(mark, projection, halo);
      return `<g${attributes({ 'data-element': mark.element, 'data-role': mark.role })}>${drawn}</g>`;
    })
    .join('');
}
