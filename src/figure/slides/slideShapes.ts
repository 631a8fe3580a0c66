import type { AreaMark, Scene, ShapeMark } from '../../core/scene/scene';
import { arrowPast } from '../map/arrowHead';
import { pointsOf, softPixels } from '../map/shapeSvg';
import type { Pixel, Projection } from '../projection';
import { simplifyShared } from '../simplifyShared';
import type { Canvas } from './canvas';
import { clipLines, clipRings, isInside, pixelLines } from './slideGeometry';
import { fillStyle, strokeStyle } from './strokeStyle';

/** Pixels by which a line may be off: the layout's shapes, and areas whose edge was drawn by hand. */
const TOLERANCE = { shape: 0.6, area: 0.3 } as const;
/** PowerPoint fades a shape inwards only; this part of an edge that fades both ways looks alike. */
const INWARDS = 5 / 12;

const simple = ({ geometry }: ShapeMark | AreaMark, projection: Projection, tolerance: number): Pixel[][] =>
  simplifyShared(pixelLines(geometry, projection), tolerance);

/** The fills of shapes, which lie under the borders. */
export function drawFills(canvas: Canvas, scene: Scene, projection: Projection): void {
  for (const mark of scene.shapes) {
    if (mark.kind !== 'area' || !mark.fill) continue;
    const { softEdge } = mark.fill;
    const effect = softEdge && {
      kind: 'soft-edge' as const,
      pixels: softPixels(softEdge, projection) * INWARDS,
    };
    const rings = clipRings(simple(mark, projection, TOLERANCE.shape), projection.rectangle);
    canvas.freeform(mark.name, rings, true, { ...fillStyle(mark.fill), effect });
  }
}

function drawLine(
  canvas: Canvas,
  { kind, name, geometry, stroke }: ShapeMark,
  projection: Projection,
  headName: string,
): void {
  if (!stroke) return;
  for (const line of pixelLines(geometry, projection)) {
    const arrow = kind === 'arrow' ? arrowPast(line, stroke.width) : undefined;
    const shaft = clipLines([arrow?.shaft ?? line], projection.rectangle);
    canvas.freeform(name, shaft, false, strokeStyle(stroke));
    const head = arrow?.head;
    if (head?.every((point) => isInside(point, projection.rectangle)))
      canvas.freeform(headName, [[...head, head[0]]], true, { fill: stroke.colour });
  }
}

/** Outlines, lines, arrows and nodes of the layout as native shapes, over the borders. */
export function drawLines(
  canvas: Canvas,
  scene: Scene,
  projection: Projection,
  headName: (name: string) => string,
): void {
  const order: readonly ShapeMark['kind'][] = ['area', 'line', 'arrow', 'point'];
  const marks = [...scene.shapes].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  for (const mark of marks) {
    const { kind, name, geometry, fill, stroke, radius } = mark;
    const edge = stroke ? strokeStyle(stroke) : {};
    if (kind === 'line' || kind === 'arrow') drawLine(canvas, mark, projection, headName(name));
    else if (kind === 'area' && stroke) {
      const lines = clipLines(simple(mark, projection, TOLERANCE.shape), projection.rectangle);
      canvas.freeform(name, lines, false, edge);
    } else if (kind === 'point') {
      for (const position of pointsOf(geometry)) {
        const centre = projection.toPixel(position);
        if (isInside(centre, projection.rectangle))
          canvas.ellipse(name, centre, radius, { ...fillStyle(fill), ...edge });
      }
    }
  }
}

/**
 * The areas that the user drew or named, each one native shape with its name. Where the rectangle cuts an area, its edge is a
 * shape of its own, so that the cut has none.
 */
export function drawViewAreas(canvas: Canvas, scene: Scene, projection: Projection): void {
  const { rectangle } = projection;
  for (const mark of scene.areas) {
    const rings = simple(mark, projection, TOLERANCE.area);
    const [fill, edge] = [fillStyle(mark.fill), strokeStyle(mark.stroke)];
    const isWhole = rings.flat().every((point) => isInside(point, rectangle));
    if (isWhole || mark.fill)
      canvas.freeform(mark.name, clipRings(rings, rectangle), true, isWhole ? { ...fill, ...edge } : fill);
    if (!isWhole) canvas.freeform(mark.name, clipLines(rings, rectangle), false, edge);
  }
}
