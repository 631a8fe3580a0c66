import { inkOn } from '../../core/colour/ink';
import {
  LEADER,
  leaderOf,
  numberSize,
  parkCircles,
  SYMBOL_EDGE,
  SYMBOL_OPACITY,
} from '../../core/scene/looks';
import { drawnParks } from '../../core/scene/obstacles';
import type { ParkMark, PointSymbol, Scene } from '../../core/scene/scene';
import { symbolRings } from '../../core/symbolPath';
import { symbolPixel } from '../map/parkSvg';
import type { Pixel, Projection } from '../projection';
import type { Canvas } from './canvas';
import { isInside } from './slideGeometry';
import { fillStyle, strokeStyle } from './strokeStyle';

function drawCircles(canvas: Canvas, park: ParkMark, projection: Projection): void {
  const centre = projection.toPixel(park.point);
  for (const { kind, radius, fill, stroke } of parkCircles(park)) {
    const name = `${park.name} ${kind === 'planned' ? '○' : '◌'}`;
    const pixels = radius / projection.kilometresPerPixel(park.point[1]);
    canvas.ellipse(name, centre, pixels, { ...fillStyle(fill), ...strokeStyle(stroke) });
  }
}

/** A symbol of a shape and radius as a native shape. */
export function drawSymbol(
  canvas: Canvas,
  name: string,
  mark: Pick<PointSymbol, 'shape' | 'fill'>,
  [x, y]: Pixel,
  radius: number,
  halo: string,
): void {
  const style = { fill: mark.fill, stroke: halo, width: 1 };
  if (mark.shape === 'circle') {
    canvas.ellipse(name, [x, y], radius * 0.95, style);
    return;
  }
  const rings = symbolRings(mark.shape).map((ring) =>
    ring.map(([alongX, alongY]): Pixel => [x + alongX * radius, y + alongY * radius]),
  );
  canvas.freeform(name, rings, true, style);
}

/** Proportional symbols, symbols of parks with their circles and numbers, and of industries; what lies outside the rectangle is left out. */
export function drawPoints(canvas: Canvas, scene: Scene, projection: Projection): void {
  const { rectangle } = projection;
  const { halo } = scene.ground;
  for (const park of scene.parks)
    if (isInside(projection.toPixel(park.point), rectangle)) drawCircles(canvas, park, projection);
  for (const symbol of [...scene.symbols].sort((a, b) => b.radius - a.radius)) {
    const centre = projection.toPixel(symbol.point);
    if (isInside(centre, rectangle))
      canvas.ellipse(`${symbol.name} ●`, centre, symbol.radius, {
        fill: symbol.fill,
        fillOpacity: SYMBOL_OPACITY,
        stroke: halo,
        width: SYMBOL_EDGE,
      });
  }
  for (const park of drawnParks(scene.parks)) {
    const line = [projection.toPixel(park.point), symbolPixel(park, projection)];
    if (leaderOf(park) && line.every((pixel) => isInside(pixel, rectangle)))
      canvas.freeform(`${park.name} ╱`, [line], false, { stroke: scene.ground.label, width: LEADER.width });
  }
  for (const mark of [...drawnParks(scene.parks), ...scene.industries].sort((a, b) => b.radius - a.radius)) {
    const centre = symbolPixel(mark, projection);
    if (!isInside(centre, rectangle)) continue;
    drawSymbol(canvas, mark.name, mark, centre, mark.radius, halo);
    if ('sign' in mark) drawNumber(canvas, mark, centre);
  }
}

function drawNumber(canvas: Canvas, { name, sign, fill, radius }: ParkMark, [x, y]: Pixel): void {
  if (sign === '') return;
  const size = numberSize(radius, sign);
  const box = { x: x - 2 * size, y: y - size, width: 4 * size, height: 2 * size };
  canvas.text(`${name} ${sign}`, sign, box, {
    size,
    colour: inkOn(fill),
    bold: true,
    align: 'center',
    valign: 'middle',
    wrap: false,
  });
}
