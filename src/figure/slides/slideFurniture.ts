import type { Scene } from '../../core/scene/scene';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Box } from '../boxGrid';
import type { Pixel, Projection } from '../projection';
import { scaleBarOf } from '../scaleBar';
import type { Canvas } from './canvas';
import { SLIDE_TYPE } from './slideType';

const ROOM = 150;
const INSET = 16;

function places(projection: Projection) {
  const { rectangle } = projection;
  const bar = scaleBarOf(projection, ROOM);
  return {
    bar,
    barX: rectangle.x + INSET,
    barY: rectangle.y + rectangle.height - 26,
    arrowX: rectangle.x + INSET + 10,
    arrowY: rectangle.y + 12,
  };
}

/** Where scale bar and north arrow stand, so that no label does. */
export function furnitureBoxes(projection: Projection): Box[] {
  const { bar, barX, barY, arrowX, arrowY } = places(projection);
  return [
    { left: barX - 6, right: barX + bar.pixels + 80, top: barY - 28, bottom: barY + 24 },
    { left: arrowX - 14, right: arrowX + 14, top: arrowY, bottom: arrowY + 52 },
  ];
}

/** Scale bar, north arrow and the map's frame as native shapes. */
export function drawFurniture(
  canvas: Canvas,
  scene: Scene,
  projection: Projection,
  language: Language,
): void {
  const { label, halo } = scene.ground;
  const { bar, barX, barY, arrowX, arrowY } = places(projection);
  const name = translate(language, 'figure.scale', { latitude: bar.latitude.toFixed(1) });
  const half = bar.pixels / 2;
  const style = { stroke: label, width: 0.7 };
  canvas.rectangle(name, { x: barX, y: barY, width: half, height: 5 }, { ...style, fill: label });
  canvas.rectangle(name, { x: barX + half, y: barY, width: half, height: 5 }, { ...style, fill: halo });
  const text = { size: SLIDE_TYPE.body, colour: label, wrap: false } as const;
  const full = translate(language, 'figure.kilometres', { count: bar.kilometres });
  canvas.text(name, '0', { x: barX, y: barY - 23, width: 20, height: 21 }, text);
  canvas.text(name, full, { x: barX + bar.pixels - 40, y: barY - 23, width: 120, height: 21 }, text);
  canvas.text(
    name,
    name,
    { x: barX, y: barY + 6, width: 200, height: 14 },
    { ...text, size: SLIDE_TYPE.source },
  );

  const north = translate(language, 'figure.north');
  const head: Pixel[] = [
    [arrowX, arrowY + 18],
    [arrowX + 9, arrowY + 50],
    [arrowX, arrowY + 42],
    [arrowX - 9, arrowY + 50],
    [arrowX, arrowY + 18],
  ];
  canvas.freeform(north, [head], true, { fill: label, stroke: halo, width: 0.7 });
  canvas.text(
    north,
    north,
    { x: arrowX - 14, y: arrowY, width: 28, height: 20 },
    { ...text, bold: true, align: 'center' },
  );
}
