import { escapeMarkup } from '../../core/export/escapeMarkup';
import { attributes } from './markup';

/** System fonts, Chinese first in each family's order. */
export const FONT_FAMILY =
  "'Noto Sans SC','Source Han Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei','Heiti SC',sans-serif";

export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Colour of the halo, drawn under the letters. */
  readonly halo?: string;
  readonly haloWidth?: number;
}

/** One line of text as SVG text, its baseline at y. */
export function textSvg(text: string, x: number, y: number, style: TextStyle): string {
  const halo =
    style.halo === undefined
      ? {}
      : {
          stroke: style.halo,
          'stroke-width': style.haloWidth ?? 2.5,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        };
  return `<text${attributes({
    x,
    y,
    'font-size': style.size,
    'font-weight': style.bold ? 600 : undefined,
    'text-anchor': style.anchor && style.anchor !== 'start' ? style.anchor : undefined,
    fill: style.colour,
    ...halo,
  })}>${escapeMarkup(text)}</text>`;
}

/** Lines under each other, the first baseline at y. */
export function linesSvg(
  lines: readonly string[],
  x: number,
  y: number,
  lineHeight: number,
  style: TextStyle,
): string {
  return lines.map((line, index) => textSvg(line, x, y + index * lineHeight, style)).join('');
}
