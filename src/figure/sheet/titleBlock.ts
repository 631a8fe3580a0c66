import type { Ground } from '../../core/scene/scene';
import { linesSvg, textSvg } from '../text/textSvg';
import { wrapText } from '../text/wrap';
import { LEADING } from './rows';

/** A part of the sheet with its height. */
export interface Block {
  readonly height: number;
  readonly svg: string;
}

/** Title and subtitle, centred; the plate's number stands at the right. Long ones wrap. */
export function titleBlock(
  texts: { readonly title: string; readonly subtitle: string; readonly plate: string },
  x: number,
  y: number,
  width: number,
  ground: Ground,
): Block {
  const size = width > 900 ? 25 : 21;
  const middle = x + width / 2;
  const titleLines = wrapText(texts.title, width - (texts.plate === '' ? 20 : 200), size, true);
  const titleHeight = titleLines.length * size * 1.25;
  const subtitleLines = texts.subtitle === '' ? [] : wrapText(texts.subtitle, width - 20, 13);
  const subtitleTop = y + titleHeight + 3;
  return {
    height: titleHeight + (subtitleLines.length > 0 ? 3 + subtitleLines.length * 13 * LEADING : 0) + 5,
    svg: [
      linesSvg(titleLines, middle, y + size, size * 1.25, {
        size,
        colour: ground.label,
        bold: true,
        anchor: 'middle',
      }),
      linesSvg(subtitleLines, middle, subtitleTop + 12, 13 * LEADING, {
        size: 13,
        colour: ground.label,
        anchor: 'middle',
      }),
      texts.plate === ''
        ? ''
        : textSvg(texts.plate, x + width, y + size, { size: 14, colour: ground.label, anchor: 'end' }),
    ].join(''),
  };
}
