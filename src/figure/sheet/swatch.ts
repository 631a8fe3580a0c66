import { inkOn } from '../../core/colour/ink';
import { legendDashes } from '../../core/scene/looks';
import type { Ground, Hatch, LegendSymbol } from '../../core/scene/scene';
import { symbolPath } from '../../core/symbolPath';
import { arrowOf } from '../map/arrowHead';
import { hatchId } from '../map/hatch';
import { attributes } from '../text/markup';
import { textSvg } from '../text/textSvg';

/** Pixels of a legend's colour field. */
export const SWATCH = { width: 24, height: 13 } as const;

/** A colour field, its middle at y. */
export function colourSwatch(x: number, y: number, fill: string, ground: Ground): string {
  return `<rect${attributes({ x, y: y - SWATCH.height / 2, ...SWATCH, fill, stroke: ground.label, 'stroke-width': 0.4, 'stroke-opacity': 0.6 })}/>`;
}

/** A hatched field, its middle at y. */
export function hatchSwatch(x: number, y: number, hatch: Hatch, prefix: string, ground: Ground): string {
  return colourSwatch(x, y, `url(#${hatchId(prefix, hatch)})`, ground);
}

function arrowSwatch(x: number, y: number, colour: string): string {
  const arrow = arrowOf(
    [
      [x, y],
      [x + SWATCH.width, y],
    ],
    2.2,
  );
  if (!arrow) return '';
  const shaft = `M${arrow.shaft.map((point) => point.join(' ')).join('L')}`;
  const head = `M${arrow.head.map((point) => point.join(' ')).join('L')}Z`;
  return `<path${attributes({ d: shaft, stroke: colour, 'stroke-width': 2.2 })}/><path${attributes({ d: head, fill: colour })}/>`;
}

/** One symbol of the legend in a field that starts at x with its middle at y; drawn as it is on the map. */
export function symbolSwatch(symbol: LegendSymbol, x: number, y: number, ground: Ground): string {
  const middle = x + SWATCH.width / 2;
  const { colour } = symbol;
  switch (symbol.kind) {
    case 'shape':
      return `<path${attributes({ d: symbolPath(symbol.shape ?? 'circle'), transform: `translate(${middle} ${y}) scale(6.5)`, fill: colour, stroke: ground.halo, 'stroke-width': 0.12 })}/>`;
    case 'number':
      return `<path${attributes({ d: symbolPath(symbol.shape ?? 'circle'), transform: `translate(${middle} ${y}) scale(7)`, fill: colour })}/>${textSvg(String(symbol.number ?? ''), middle, y + 3.3, { size: 9, colour: inkOn(colour), bold: true, anchor: 'middle' })}`;
    case 'ring':
      return `<circle${attributes({ cx: middle, cy: y, r: 6.5, fill: 'none', stroke: colour, 'stroke-width': 1.8 })}/><circle${attributes({ cx: middle, cy: y, r: 3.2, fill: 'none', stroke: colour, 'stroke-width': 0.9 })}/>`;
    case 'arrow':
      return arrowSwatch(x, y, colour);
    case 'line':
      return `<path${attributes({ d: `M${x} ${y}H${x + SWATCH.width}`, stroke: colour, 'stroke-width': 2.4, 'stroke-dasharray': legendDashes(symbol.dash) })}/>`;
    default: {
      const box = {
        x: x + 0.75,
        y: y - SWATCH.height / 2 + 0.75,
        width: SWATCH.width - 1.5,
        height: SWATCH.height - 1.5,
      };
      const corner = symbol.kind === 'belt' ? 6 : 1.5;
      return `<rect${attributes({ ...box, rx: corner, fill: colour, 'fill-opacity': 0.22, stroke: colour, 'stroke-width': 1.5, 'stroke-dasharray': legendDashes(symbol.dash) })}/>`;
    }
  }
}
