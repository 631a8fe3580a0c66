import { inkOn } from '../../core/colour/ink';
import type { BivariateLegend, Scene } from '../../core/scene/scene';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { LegendItem } from '../legendItems';
import type { Rectangle } from '../projection';
import { balancedHeight, flowRows } from '../sheet/flow';
import { LEADING } from '../sheet/rows';
import { SWATCH } from '../sheet/swatch';
import { wrapText } from '../text/wrap';
import { type Canvas, prefixedCanvas } from './canvas';
import { type SlideRow, sizesRow } from './slideSizes';
import { drawSwatch } from './slideSwatch';

const CELL = 24;
const GAP = 14;
/** PowerPoint's fonts may run wider than the estimate, so lines are broken a little early. */
const CAUTION = 0.9;

function bivariateRow(bivariate: BivariateLegend, width: number, size: number, scene: Scene): SlideRow {
  const titles = [`↑ ${bivariate.second.title}`, `→ ${bivariate.first.title}`].flatMap((title) =>
    wrapText(title, width * CAUTION, size),
  );
  const rows = bivariate.colours.length;
  const textHeight = titles.length * size * LEADING;
  return {
    keepWithNext: false,
    height: rows * CELL + textHeight + 10,
    draw: (canvas, x, y) => {
      bivariate.colours.forEach((colours, row) => {
        colours.forEach((colour, column) => {
          const cell = {
            x: x + column * CELL,
            y: y + 2 + (rows - 1 - row) * CELL,
            width: CELL,
            height: CELL,
          };
          const count = String(bivariate.counts[row]?.[column] ?? 0);
          canvas.rectangle(`${row + 1}–${column + 1}`, cell, {
            fill: colour,
            stroke: scene.ground.paper,
            width: 0.7,
          });
          canvas.text(`${row + 1}–${column + 1}`, count, cell, {
            size,
            colour: inkOn(colour),
            align: 'center',
            valign: 'middle',
          });
        });
      });
      canvas.text(
        titles.join(' '),
        titles.join('\n'),
        { x, y: y + rows * CELL + 6, width, height: textHeight },
        { size, colour: scene.ground.label },
      );
    },
  };
}

function rowOf(item: LegendItem, width: number, size: number, scene: Scene): SlideRow {
  if (item.kind === 'bivariate') return bivariateRow(item.bivariate, width, size, scene);
  if (item.kind === 'sizes') return sizesRow(item.sizes, item.fill, width, size, scene);
  const { label } = scene.ground;
  if (item.kind === 'number') return numberRow(item.number, item.text, width, size, label);
  if (item.kind !== 'entry') {
    const bold = item.kind === 'heading';
    const lines = wrapText(item.text, width * CAUTION, size, bold);
    const above = bold ? size * 0.5 : 0;
    const height = lines.length * size * LEADING;
    return {
      keepWithNext: true,
      height: height + above + 2,
      draw: (canvas, x, y) =>
        canvas.text(
          item.text,
          lines.join('\n'),
          { x, y: y + above, width, height },
          { size, colour: label, bold },
        ),
    };
  }
  const { swatch, text, count } = item;
  const left = SWATCH.width + 7;
  const counted = count === '' ? 0 : size * 3;
  const lines = wrapText(text, (width - left - counted) * CAUTION, size);
  const height = Math.max(17, lines.length * size * LEADING + 2);
  return {
    keepWithNext: false,
    height,
    draw: (canvas, x, y) => {
      const style = { size, colour: label, valign: 'middle' } as const;
      drawSwatch(canvas, text, swatch, x, y + height / 2, scene);
      canvas.text(text, lines.join('\n'), { x: x + left, y, width: width - left - counted, height }, style);
      if (count !== '')
        canvas.text(
          `${text} ${count}`,
          count,
          { x: x + width - counted, y, width: counted, height },
          { ...style, align: 'right' },
        );
    },
  };
}

/** A number of the map and its name. */
function numberRow(number: number, text: string, width: number, size: number, colour: string): SlideRow {
  const left = size * 1.8;
  const lines = wrapText(text, (width - left) * CAUTION, size);
  const height = lines.length * size * LEADING + 1;
  return {
    keepWithNext: false,
    height,
    draw: (canvas, x, y) => {
      const style = { size, colour, valign: 'middle' } as const;
      canvas.text(`${number}`, `${number}`, { x, y, width: left - 6, height }, { ...style, align: 'right' });
      canvas.text(
        `${number} ${text}`,
        lines.join('\n'),
        { x: x + left, y, width: width - left, height },
        style,
      );
    },
  };
}

/** The least print, in pixels, before the legend is allowed to grow beyond its rectangle. */
const TRIALS = [
  [16, 1],
  [16, 2],
  [14, 1],
  [14, 2],
  [13, 1],
  [13, 2],
  [11, 2],
  [10, 2],
  [9, 2],
  [8, 2],
  [8, 3],
  [6.5, 3],
] as const;

interface LegendPlan {
  /** Of the print, in pixels. */
  readonly size: number;
  readonly draw: (canvas: Canvas) => void;
}

/** The legend in the largest print at which it fits its rectangle; undefined where it fits in none. */
export function planLegend(
  scene: Scene,
  items: readonly LegendItem[],
  rectangle: Rectangle,
  language: Language,
): LegendPlan | undefined {
  for (const [size, columns] of TRIALS) {
    const width = (rectangle.width - (columns - 1) * GAP) / columns;
    const rows = items.map((item) => rowOf(item, width, size, scene));
    const height = balancedHeight(rows, columns);
    if (height > rectangle.height) continue;
    const places = flowRows(rows, new Array<number>(columns).fill(height)) ?? [];
    return {
      size,
      draw: (canvas) => {
        const legend = prefixedCanvas(canvas, translate(language, 'figure.legend'));
        for (const { row, column, y } of places)
          row.draw(legend, rectangle.x + column * (width + GAP), rectangle.y + y);
      },
    };
  }
  return undefined;
}

/**
 * The legend as native shapes and texts, in the largest print at which it fits its rectangle.
 * @throws Error when it fits in none
 */
export function drawLegend(
  canvas: Canvas,
  scene: Scene,
  items: readonly LegendItem[],
  rectangle: Rectangle,
  language: Language,
): void {
  const plan = planLegend(scene, items, rectangle, language);
  if (!plan) throw new Error('the legend does not fit on a slide');
  plan.draw(canvas);
}
