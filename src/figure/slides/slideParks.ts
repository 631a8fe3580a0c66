import { inkOn } from '../../core/colour/ink';
import { numberSize } from '../../core/scene/numberSize';
import type { ParkMark, Scene } from '../../core/scene/scene';
import { symbolRings } from '../../core/symbolPath';
import { parkPixel } from '../map/parkSvg';
import type { Pixel, Projection } from '../projection';
import type { Canvas } from './canvas';
import { isInside } from './slideGeometry';

function drawCircles(canvas: Canvas, park: ParkMark, projection: Projection): void {
  const centre = projection.toPixel(park.point);
  const pixels = (kilometres: number) => kilometres / projection.kilometresPerPixel(park.point[1]);
  const stroke = { stroke: park.fill, width: 1 };
  if (park.areaRadius !== undefined)
    canvas.ellipse(`${park.name} ○`, centre, pixels(park.areaRadius), {
      ...stroke,
      fill: park.fill,
      fillOpacity: 0.22,
    });
  if (park.accuracy !== undefined)
    canvas.ellipse(`${park.name} ◌`, centre, pixels(park.accuracy), {
      ...stroke,
      opacity: 0.8,
      dash: 'sysDot',
    });
}

/** A symbol of a shape and radius as a native shape. */
export function drawSymbol(
  canvas: Canvas,
  name: string,
  mark: Pick<ParkMark, 'shape' | 'fill'>,
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

/** Proportional symbols, park symbols with their circles and numbers; what lies outside the rectangle is left out. */
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
        fillOpacity: 0.85,
        stroke: halo,
        width: 1.2,
      });
  }
  for (const park of [...scene.parks].sort((a, b) => b.radius - a.radius)) {
    const centre = parkPixel(park, projection);
    if (!isInside(centre, rectangle)) continue;
    drawSymbol(canvas, park.name, park, centre, park.radius, halo);
    if (park.number === undefined) continue;
    const size = numberSize(park.radius);
    const box = { x: centre[0] - 2 * size, y: centre[1] - size, width: 4 * size, height: 2 * size };
    const style = {
      size,
      colour: inkOn(park.fill),
      bold: true,
      align: 'center',
      valign: 'middle',
      wrap: false,
    } as const;
    canvas.text(`${park.name} ${park.number}`, String(park.number), box, style);
  }
}
