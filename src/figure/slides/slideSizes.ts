import type { Legend, Scene } from '../../core/scene/scene';
import { nestSizes } from '../nestedSizes';
import type { FlowItem } from '../sheet/flow';
import { LEADING } from '../sheet/rows';
import type { Canvas } from './canvas';

/** A row of the legend, drawn with its upper left corner at x, y. */
export interface SlideRow extends FlowItem {
  readonly draw: (canvas: Canvas, x: number, y: number) => void;
}

/** Circles inside each other that explain proportional symbols, as native shapes. */
export function sizesRow(
  sizes: Legend['sizes'],
  fill: string,
  width: number,
  size: number,
  { ground }: Scene,
): SlideRow {
  const lineHeight = size * LEADING;
  return {
    keepWithNext: false,
    height: nestSizes(sizes, 0, 0, lineHeight).height,
    draw: (canvas, x, y) => {
      for (const { text, radius, centre, line } of nestSizes(sizes, x, y, lineHeight).circles) {
        const [, [right, middle]] = line;
        const box = {
          x: right + 4,
          y: middle - lineHeight / 2,
          width: x + width - right - 4,
          height: lineHeight,
        };
        canvas.ellipse(text, centre, radius, { fill, fillOpacity: 0.25, stroke: fill });
        canvas.freeform(text, [[...line]], false, { stroke: ground.label, width: 0.6 });
        canvas.text(text, text, box, { size, colour: ground.label, valign: 'middle' });
      }
    },
  };
}
