import type { Geometry, Position } from 'geojson';
import { OWN_PLACES_MARK } from '../../core/ownPlaces/ownPlaces';
import type { Fill, SoftEdge } from '../../core/scene/looks';
import type { AreaMark, ElementMark, ShapeMark } from '../../core/scene/scene';
import type { Pixel, Projection } from '../projection';
import { attributes, short } from '../text/markup';
import { type Answering, titleSvg } from './answering';
import { arrowPast } from './arrowHead';
import { geometryPath, wholePath } from './pathStrings';
import { casingSvg, strokeAttributes } from './strokeSvg';

/** Strokes of these parts of a soft edge over each other let it fade out. */
const FADE = [1, 2 / 3, 1 / 3] as const;
const FADE_OPACITY = 0.11;

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

/** Pixels of a soft edge in the middle of a picture. */
export function softPixels(
  { unit, width }: SoftEdge,
  { toPosition, rectangle, kilometresPerPixel }: Projection,
) {
  if (unit === 'pixels') return width;
  const [, latitude] = toPosition([rectangle.x + rectangle.width / 2, rectangle.y + rectangle.height / 2]);
  return width / kilometresPerPixel(latitude);
}

const fillAttributes = (fill: Fill | undefined) => ({
  fill: fill?.colour ?? 'none',
  'fill-opacity': fill?.opacity,
});

/** Plots of a person's own are often smaller than a pixel, and none of them is left out. */
function markPath({ id, geometry }: ShapeMark, projection: Projection): string {
  const isOwn =
    id.startsWith(OWN_PLACES_MARK) && (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon');
  return isOwn ? wholePath(geometry, projection) : geometryPath(geometry, projection);
}

function fillSvg(mark: ShapeMark, fill: Fill, projection: Projection): string {
  const d = markPath(mark, projection);
  const edge = fill.softEdge ? softPixels(fill.softEdge, projection) : 0;
  const soft = FADE.filter(() => edge > 0).map(
    (part) =>
      `<path${attributes({ d, stroke: fill.colour, 'stroke-width': edge * part, 'stroke-opacity': FADE_OPACITY })}/>`,
  );
  return `<path${attributes({ d, ...fillAttributes(fill) })}/>${soft.join('')}`;
}

function outlineSvg(mark: ShapeMark, projection: Projection): string {
  const { stroke } = mark;
  if (!stroke) return '';
  const d = markPath(mark, projection);
  return `${casingSvg(d, stroke)}<path${attributes({ d, ...strokeAttributes(stroke) })}/>`;
}

function lineSvg({ kind, geometry, stroke }: ShapeMark, projection: Projection): string {
  if (!stroke) return '';
  return linesOf(geometry)
    .map((line) => {
      const pixels = line.map((position) => projection.toPixel(position));
      const arrow = kind === 'arrow' ? arrowPast(pixels, stroke.width) : undefined;
      const d = pixelPath(arrow?.shaft ?? pixels);
      const head = arrow
        ? `<path${attributes({ d: `${pixelPath(arrow.head)}Z`, fill: stroke.colour, stroke: stroke.casing?.colour, 'stroke-width': 0.8 })}/>`
        : '';
      return `${casingSvg(d, stroke)}<path${attributes({ d, ...strokeAttributes(stroke) })}/>${head}`;
    })
    .join('');
}

function pointSvg({ geometry, fill, stroke, radius }: ShapeMark, projection: Projection): string {
  return pointsOf(geometry)
    .map((position) => {
      const [cx, cy] = projection.toPixel(position);
      const look = { ...fillAttributes(fill), ...(stroke && strokeAttributes(stroke)) };
      return `<circle${attributes({ cx, cy, r: radius, ...look })}/>`;
    })
    .join('');
}

/** What a mark says of the element that it draws; a layout and its element together name one. */
export const elementData = ({ layout, element }: ElementMark) => ({
  'data-layout': layout || undefined,
  'data-element': element || undefined,
});

const grouped = (mark: ShapeMark, drawn: string) =>
  `<g${attributes({ 'data-mark': mark.id, ...elementData(mark) })}>${drawn}</g>`;

/** The fills of shapes, to lie under the borders. */
export function shapeFillsSvg(shapes: readonly ShapeMark[], projection: Projection): string {
  return shapes
    .flatMap((mark) =>
      mark.kind === 'area' && mark.fill ? [grouped(mark, fillSvg(mark, mark.fill, projection))] : [],
    )
    .join('');
}

/** Outlines, lines and arrows, then nodes, to lie over the borders. */
export function shapeLinesSvg(shapes: readonly ShapeMark[], projection: Projection): string {
  const outlines = shapes.filter(({ kind, stroke }) => kind === 'area' && stroke);
  const lines = shapes.filter(({ kind }) => kind === 'line' || kind === 'arrow');
  const points = shapes.filter(({ kind }) => kind === 'point');
  return [
    ...outlines.map((mark) => grouped(mark, outlineSvg(mark, projection))),
    ...lines.map((mark) => grouped(mark, lineSvg(mark, projection))),
    ...points.map((mark) => grouped(mark, pointSvg(mark, projection))),
  ].join('');
}

/** The areas that the user drew or named, each with its edge over a casing. */
export function areasSvg(areas: readonly AreaMark[], projection: Projection, answering: Answering): string {
  return areas
    .map(({ id, name, geometry, fill, stroke }) => {
      const d = geometryPath(geometry, projection);
      const edge = attributes({ d, ...fillAttributes(fill), ...strokeAttributes(stroke) });
      return `<g${attributes({ 'data-area': id, role: 'img', 'aria-label': name })}>${titleSvg(answering, name)}${casingSvg(d, stroke)}<path${edge}/></g>`;
    })
    .join('');
}
