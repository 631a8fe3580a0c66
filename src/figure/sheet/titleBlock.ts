import type { Ground } from '../../core/scene/scene';
import { attributes } from '../text/markup';
import { linesSvg, textSvg } from '../text/textSvg';
import { wrapText } from '../text/wrap';
import { LEADING } from './rows';

/** Pixels of a logo's field, and the least height of a title beside it. */
const LOGO = { width: 110, least: 44 } as const;

/** A part of the sheet with its height. */
export interface Block {
  readonly height: number;
  readonly svg: string;
}

/** Title and subtitle, centred; the plate's number stands at the right, a logo at the left. Long ones wrap. */
export function titleBlock(
  texts: {
    readonly title: string;
    readonly subtitle: string;
    readonly plate: string;
    readonly logo?: string | undefined;
  },
  x: number,
  y: number,
  width: number,
  ground: Ground,
): Block {
  const size = width > 900 ? 25 : 21;
  const middle = x + width / 2;
  const titleLines = wrapText(
    texts.title,
    width - (texts.plate === '' && !texts.logo ? 20 : 2 * LOGO.width),
    size,
    true,
  );
  const titleHeight = titleLines.length * size * 1.25;
  const height = (lines: number) => titleHeight + (lines > 0 ? 3 + lines * 13 * LEADING : 0) + 5;
  const subtitleLines =
    texts.subtitle === '' ? [] : wrapText(texts.subtitle, width - (texts.logo ? 2 * LOGO.width : 20), 13);
  const subtitleTop = y + titleHeight + 3;
  const whole = Math.max(height(subtitleLines.length), texts.logo ? LOGO.least : 0);
  return {
    height: whole,
    svg: [
      texts.logo
        ? `<image${attributes({ x, y: y + 1, width: LOGO.width - 12, height: whole - 7, href: texts.logo, preserveAspectRatio: 'xMinYMid meet', 'data-part': 'logo' })}/>`
        : '',
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
