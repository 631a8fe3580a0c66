import { inkOn } from '../../core/colour/ink';
import type { BivariateLegend, Ground } from '../../core/scene/scene';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { attributes } from '../text/markup';
import { linesSvg, textSvg } from '../text/textSvg';
import { wrapText } from '../text/wrap';
import type { FlowRow } from './flow';

const CELL = 26;

/** The square of a bivariate map: the first indicator to the right, the second upwards, counts in the fields. */
export function bivariateRow(
  bivariate: BivariateLegend,
  width: number,
  size: number,
  ground: Ground,
  language: Language,
): FlowRow {
  const right = wrapText(`→ ${bivariate.first.title}`, width, size);
  const up = wrapText(`↑ ${bivariate.second.title}`, width, size);
  const lineHeight = size * 1.35;
  const rows = bivariate.colours.length;
  const style = { size, colour: ground.label };
  return {
    keepWithNext: false,
    height: rows * CELL + (right.length + up.length) * lineHeight + size * 1.6 + 8,
    draw: (x, y) => {
      const top = y + up.length * lineHeight + 4;
      const cells = bivariate.colours.flatMap((colours, row) =>
        colours.map((colour, column) => {
          const cellX = x + column * CELL;
          const cellY = top + (rows - 1 - row) * CELL;
          const count = bivariate.counts[row]?.[column] ?? 0;
          return `<rect${attributes({ x: cellX, y: cellY, width: CELL, height: CELL, fill: colour, stroke: ground.paper, 'stroke-width': 0.8 })}/>${textSvg(String(count), cellX + CELL / 2, cellY + CELL / 2 + size * 0.35, { size: size * 0.9, colour: inkOn(colour), anchor: 'middle' })}`;
        }),
      );
      const bottom = top + rows * CELL + size * 1.25;
      const side = (bivariate.colours[0]?.length ?? 0) * CELL;
      return [
        linesSvg(up, x, y + size, lineHeight, style),
        ...cells,
        textSvg(translate(language, 'figure.low'), x, bottom, { ...style, size: size * 0.85 }),
        textSvg(translate(language, 'figure.high'), x + side, bottom, {
          ...style,
          size: size * 0.85,
          anchor: 'end',
        }),
        linesSvg(right, x, bottom + lineHeight, lineHeight, style),
      ].join('');
    },
  };
}
