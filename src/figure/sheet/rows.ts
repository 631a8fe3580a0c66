import type { Ground } from '../../core/scene/scene';
import { measureText } from '../text/measure';
import { linesSvg, textSvg } from '../text/textSvg';
import { wrapText } from '../text/wrap';
import type { FlowRow } from './flow';

/** How the legend's text is set: column width and font size in pixels. */
export interface RowStyle {
  readonly width: number;
  readonly size: number;
  readonly ground: Ground;
}

export const LEADING = 1.34;

/** A bold heading with some room above it, bound to the row that follows. */
export function headingRow(text: string, style: RowStyle, scale = 1.08): FlowRow {
  const size = style.size * scale;
  const lines = wrapText(text, style.width, size, true);
  const above = style.size * 0.55;
  return {
    keepWithNext: true,
    height: above + lines.length * size * LEADING + 2,
    draw: (x, y) =>
      linesSvg(lines, x, y + above + size, size * LEADING, { size, colour: style.ground.label, bold: true }),
  };
}

/** Plain text without a swatch, bound to the row that follows when asked. */
export function textRow(text: string, style: RowStyle, keepWithNext: boolean): FlowRow {
  const size = style.size * 0.92;
  const lines = wrapText(text, style.width, size);
  return {
    keepWithNext,
    height: lines.length * size * LEADING + 2,
    draw: (x, y) => linesSvg(lines, x, y + size, size * LEADING, { size, colour: style.ground.label }),
  };
}

/** What stands before a row's text, in pixels; drawn with its left edge at x and its middle at y. */
export interface RowSwatch {
  readonly width: number;
  readonly height: number;
  readonly draw: (x: number, y: number) => string;
}

/** A row never gets lower than this, so that the swatches stay apart. */
const LEAST_HEIGHT = 17;

/** A swatch, its text wrapped beside it, and a count at the right edge. */
export function swatchRow(text: string, count: string, style: RowStyle, swatch: RowSwatch): FlowRow {
  const { size, ground } = style;
  const left = swatch.width + 7;
  const countWidth = count === '' ? 0 : measureText(count, size * 0.92) + 8;
  const lines = wrapText(text, style.width - left - countWidth, size);
  const height = Math.max(LEAST_HEIGHT, swatch.height, lines.length * size * LEADING + 3);
  const counted = { size: size * 0.92, colour: ground.label, anchor: 'end' } as const;
  return {
    keepWithNext: false,
    height,
    draw: (x, y) => {
      const middle = y + height / 2;
      const first = middle - ((lines.length - 1) * size * LEADING) / 2 + size * 0.36;
      return [
        // Beside a text of several lines the swatch stands at the first, as a number in a list does.
        swatch.draw(x, swatch.height > 0 ? middle : first - size * 0.36),
        linesSvg(lines, x + left, first, size * LEADING, { size, colour: ground.label }),
        count === '' ? '' : textSvg(count, x + style.width, middle + size * 0.34, counted),
      ].join('');
    },
  };
}

/** A numbered entry of the list, hanging. */
export function numberedRow(number: number, text: string, style: RowStyle, digits: number): FlowRow {
  const { size, ground } = style;
  const left = measureText('0'.repeat(digits), size, true) + 7;
  const lines = wrapText(text, style.width - left, size);
  return {
    keepWithNext: false,
    height: lines.length * size * LEADING + 1.5,
    draw: (x, y) =>
      textSvg(String(number), x + left - 7, y + size, {
        size,
        colour: ground.accent,
        bold: true,
        anchor: 'end',
      }) + linesSvg(lines, x + left, y + size, size * LEADING, { size, colour: ground.label }),
  };
}
