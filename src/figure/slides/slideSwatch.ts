import { inkOn } from '../../core/colour/ink';
import type { LegendSymbol, Scene } from '../../core/scene/scene';
import type { Swatch } from '../legendItems';
import { arrowOf } from '../map/arrowHead';
import { SWATCH } from '../sheet/swatch';
import type { Canvas } from './canvas';
import { drawSymbol } from './slideParks';
import { hatchEffect } from './slideRegions';
import { SLIDE_TYPE } from './slideType';
import { DASH_PRESETS } from './strokeStyle';

function drawLegendSymbol(canvas: Canvas, symbol: LegendSymbol, x: number, y: number, halo: string): void {
  const { colour, text } = symbol;
  const middle = x + SWATCH.width / 2;
  const dash = symbol.dash && DASH_PRESETS[symbol.dash];
  const across = { x, y: y - SWATCH.height / 2, ...SWATCH };
  switch (symbol.kind) {
    case 'shape':
      drawSymbol(canvas, text, { shape: symbol.shape ?? 'circle', fill: colour }, [middle, y], 6.5, halo);
      break;
    case 'number':
      canvas.ellipse(text, [middle, y], 6.5, { fill: colour });
      if (symbol.number === undefined) break;
      canvas.text(
        `${text} ${symbol.number}`,
        String(symbol.number),
        { ...across, y: y - 7, height: 14 },
        { size: SLIDE_TYPE.source, colour: inkOn(colour), bold: true, align: 'center', valign: 'middle' },
      );
      break;
    case 'ring':
      canvas.ellipse(text, [middle, y], 6.5, { stroke: colour, width: 1.8 });
      canvas.ellipse(text, [middle, y], 3.2, { stroke: colour, width: 0.9 });
      break;
    case 'line':
      canvas.freeform(
        text,
        [
          [
            [x, y],
            [x + SWATCH.width, y],
          ],
        ],
        false,
        { stroke: colour, width: 2.4, dash },
      );
      break;
    case 'arrow': {
      const arrow = arrowOf(
        [
          [x, y],
          [x + SWATCH.width, y],
        ],
        2.2,
      );
      if (!arrow) return;
      canvas.freeform(text, [arrow.shaft], false, { stroke: colour, width: 2.2 });
      canvas.freeform(text, [[...arrow.head, arrow.head[0]]], true, { fill: colour });
      break;
    }
    default:
      canvas.rectangle(
        text,
        across,
        { fill: colour, fillOpacity: 0.22, stroke: colour, width: 1.4, dash },
        symbol.kind === 'belt' ? 6 : 0,
      );
  }
}

/** What stands before an entry of the legend, as native shapes; its left edge at x, its middle at y. */
export function drawSwatch(
  canvas: Canvas,
  name: string,
  swatch: Swatch,
  x: number,
  y: number,
  scene: Scene,
): void {
  const { ground } = scene;
  const across = { x, y: y - SWATCH.height / 2, ...SWATCH };
  const edge = { stroke: ground.label, width: 0.4 };
  if (swatch.kind === 'colour') canvas.rectangle(name, across, { ...edge, fill: swatch.fill });
  else if (swatch.kind === 'hatch')
    canvas.rectangle(name, across, { ...edge, fill: ground.paper, effect: hatchEffect(swatch.hatch, scene) });
  else drawLegendSymbol(canvas, swatch.symbol, x, y, ground.halo);
}
