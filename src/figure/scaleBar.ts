import { roundLength } from '../core/mercator';
import type { Ground } from '../core/scene/scene';
import type { Language } from '../i18n/language';
import { translate } from '../i18n/translate';
import type { Projection } from './projection';
import { attributes } from './text/markup';
import { textSvg } from './text/textSvg';

export interface ScaleBar {
  readonly kilometres: number;
  /** Its length on the picture. */
  readonly pixels: number;
  /** Where on the map it is true; Mercator's scale grows northwards. */
  readonly latitude: number;
}

/** Pixels that the bar takes above its base line, beyond its end, and that lines of words take below it. */
export const SCALE_BAR = { above: 18, overhang: 26, size: 9, line: 12 } as const;

/**
 * The longest bar of a round length (1, 2 or 5 × 10ⁿ km) that fits, true in the middle of the picture.
 * @param room pixels
 */
export function scaleBarOf(projection: Projection, room: number): ScaleBar {
  const { rectangle } = projection;
  const [, latitude] = projection.toPosition([
    rectangle.x + rectangle.width / 2,
    rectangle.y + rectangle.height / 2,
  ]);
  const perPixel = projection.kilometresPerPixel(latitude);
  const kilometres = roundLength(perPixel * room);
  return { kilometres, pixels: kilometres / perPixel, latitude };
}

/**
 * A scale bar of four fields with its lengths above and lines of words below: scale, projection and datum.
 * @param x left end of the bar in pixels
 * @param y its base line in pixels
 */
export function scaleBarSvg(
  bar: ScaleBar,
  x: number,
  y: number,
  ground: Ground,
  language: Language,
  words: readonly string[],
): string {
  const field = bar.pixels / 4;
  const fields = [0, 1, 2, 3].map(
    (index) =>
      `<rect${attributes({ x: x + index * field, y: y - 5, width: field, height: 5, fill: index % 2 === 0 ? ground.label : ground.halo, stroke: ground.label, 'stroke-width': 0.7 })}/>`,
  );
  const style = { size: 10, colour: ground.label, halo: ground.halo } as const;
  const full = translate(language, 'figure.kilometres', { count: bar.kilometres });
  return [
    `<g${attributes({ 'data-part': 'scale-bar', 'data-kilometres': bar.kilometres })}>`,
    ...fields,
    textSvg('0', x, y - 8, { ...style, anchor: 'middle' }),
    textSvg(String(bar.kilometres / 2), x + bar.pixels / 2, y - 8, { ...style, anchor: 'middle' }),
    textSvg(full, x + bar.pixels, y - 8, { ...style, anchor: 'middle' }),
    ...words.map((line, index) =>
      textSvg(line, x, y + 13 + index * SCALE_BAR.line, { ...style, size: SCALE_BAR.size }),
    ),
    '</g>',
  ].join('');
}
