import type { Ground } from '../core/scene/scene';
import type { Language } from '../i18n/language';
import { translate } from '../i18n/translate';
import { attributes } from './text/markup';
import { textSvg } from './text/textSvg';

/** Pixels that the arrow takes, letter included. */
export const NORTH_ARROW = { width: 26, height: 48 } as const;

/**
 * A north arrow; in Mercator, north is straight up everywhere.
 * @param x left edge in pixels
 * @param y top edge in pixels
 */
export function northArrowSvg(x: number, y: number, ground: Ground, language: Language): string {
  const middle = x + NORTH_ARROW.width / 2;
  const top = y + 15;
  const bottom = y + NORTH_ARROW.height;
  const notch = bottom - 9;
  const left = `M${middle} ${top}L${middle - 9} ${bottom}L${middle} ${notch}Z`;
  const right = `M${middle} ${top}L${middle + 9} ${bottom}L${middle} ${notch}Z`;
  const style = { stroke: ground.label, 'stroke-width': 0.9, 'stroke-linejoin': 'round' };
  return [
    '<g data-part="north-arrow">',
    textSvg(translate(language, 'figure.north'), middle, y + 12, {
      size: 13,
      colour: ground.label,
      bold: true,
      anchor: 'middle',
      halo: ground.halo,
    }),
    `<path${attributes({ d: left, fill: ground.label, ...style })}/><path${attributes({ d: right, fill: ground.halo, ...style })}/>`,
    '</g>',
  ].join('');
}
