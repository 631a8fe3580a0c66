import type { Legend } from '../../core/scene/scene';
import { nestSizes } from '../nestedSizes';
import { attributes } from '../text/markup';
import { textSvg } from '../text/textSvg';
import type { FlowRow } from './flow';
import { LEADING, type RowStyle } from './rows';

/** Circles inside each other that explain proportional symbols. */
export function sizesRow(sizes: Legend['sizes'], fill: string, { size, ground }: RowStyle): FlowRow {
  const lineHeight = size * LEADING;
  return {
    keepWithNext: false,
    height: nestSizes(sizes, 0, 0, lineHeight).height,
    draw: (x, y) =>
      nestSizes(sizes, x, y, lineHeight)
        .circles.map(({ text, radius, centre, line: [from, to] }) => {
          const circle = {
            cx: centre[0],
            cy: centre[1],
            r: radius,
            fill,
            'fill-opacity': 0.25,
            stroke: fill,
          };
          const path = { d: `M${from.join(' ')}L${to.join(' ')}`, stroke: ground.label, 'stroke-width': 0.6 };
          const label = textSvg(text, to[0] + 4, to[1] + size * 0.36, { size, colour: ground.label });
          return `<circle${attributes(circle)}/><path${attributes(path)}/>${label}`;
        })
        .join(''),
  };
}
