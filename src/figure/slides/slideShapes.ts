import { nodeRadius } from '../../core/scene/nodeRadius';
import type { Scene, ShapeMark } from '../../core/scene/scene';
import { arrowPast } from '../map/arrowHead';
import { pointsOf } from '../map/shapeSvg';
import type { Pixel, Projection } from '../projection';
import { simplifyShared } from '../simplifyShared';
import type { Canvas } from './canvas';
import { clipLines, clipRings, isInside, pixelLines } from './slideGeometry';

const TOLERANCE = 0.6;
/** Pixels over which a belt's edge fades. */
const SOFT_EDGE = 5;

/** What a layout's mark is called on the slide: its element as the legend names it. */
function nameOf(mark: ShapeMark, scene: Scene): string {
  return (
    scene.legend.symbols.find(({ id }) => id === mark.element || id.endsWith(`-${mark.element}`))?.text ??
    mark.element
  );
}

const simple = (mark: ShapeMark, projection: Projection): Pixel[][] =>
  simplifyShared(pixelLines(mark.geometry, projection), TOLERANCE);

/** The fills of the layout's areas, which lie under the borders. */
export function drawAreas(canvas: Canvas, scene: Scene, projection: Projection): void {
  for (const mark of scene.shapes) {
    if (mark.kind !== 'area' || mark.fillOpacity <= 0) continue;
    const effect = mark.role === 'belt' ? ({ kind: 'soft-edge', pixels: SOFT_EDGE } as const) : undefined;
    const style = { fill: mark.colour, fillOpacity: mark.fillOpacity, effect };
    canvas.freeform(
      nameOf(mark, scene),
      clipRings(simple(mark, projection), projection.rectangle),
      true,
      style,
    );
  }
}

function drawLine(
  canvas: Canvas,
  mark: ShapeMark,
  name: string,
  projection: Projection,
  headName: string,
): void {
  const width = Math.max(1, mark.width);
  const dash = mark.dashed ? 'dash' : undefined;
  for (const line of pixelLines(mark.geometry, projection)) {
    const arrow = mark.kind === 'arrow' ? arrowPast(line, width) : undefined;
    const shaft = clipLines([arrow?.shaft ?? line], projection.rectangle);
    canvas.freeform(name, shaft, false, { stroke: mark.colour, width, dash });
    const head = arrow?.head;
    if (head?.every((point) => isInside(point, projection.rectangle)))
      canvas.freeform(headName, [[...head, head[0]]], true, { fill: mark.colour });
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
    const name = nameOf(mark, scene);
    const stroke = {
      stroke: mark.colour,
      width: mark.width,
      dash: mark.dashed ? ('dash' as const) : undefined,
    };
    if (mark.kind === 'area' && mark.width > 0)
      canvas.freeform(name, clipLines(simple(mark, projection), projection.rectangle), false, stroke);
    if (mark.kind === 'line' || mark.kind === 'arrow')
      drawLine(canvas, mark, name, projection, headName(name));
    if (mark.kind !== 'point') continue;
    for (const position of pointsOf(mark.geometry)) {
      const centre = projection.toPixel(position);
      const style = { ...stroke, fill: mark.colour, fillOpacity: mark.fillOpacity };
      if (isInside(centre, projection.rectangle)) canvas.ellipse(name, centre, nodeRadius(mark), style);
    }
  }
}
