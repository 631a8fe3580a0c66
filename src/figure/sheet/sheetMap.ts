import type { Boundaries } from '../../core/boundaries';
import type { Scene } from '../../core/scene/scene';
import type { Surroundings } from '../../core/surroundings';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { fitAlbers, type SheetProjection } from '../fitAlbers';
import { mapBody } from '../map/mapBody';
import { NORTH_ARROW, northArrowSvg } from '../northArrow';
import type { Rectangle } from '../projection';
import { SCALE_BAR, scaleBarOf, scaleBarSvg } from '../scaleBar';
import { measureText } from '../text/measure';
import type { SheetOptions } from './sheetOptions';

const INSET = 12;
const PADDING = 22;

/** A sheet's scale, projection and datum in words. */
function projectionWords(
  { meridian, parallels: [south, north], ratio }: SheetProjection,
  language: Language,
): string {
  const projection = translate(language, 'plates.projection', { meridian, south, north });
  return ratio === undefined
    ? projection
    : translate(language, 'plates.scale', { ratio: ratio.toLocaleString('en'), projection });
}

/**
 * The map with its scale bar and north arrow, on which no label stands.
 * @param millimetresPerPixel on paper, for the scale as a ratio
 */
export function sheetMap(
  scene: Scene,
  boundaries: Boundaries,
  surroundings: Surroundings,
  rectangle: Rectangle,
  options: SheetOptions,
  prefix: string,
  millimetresPerPixel: number | undefined,
) {
  const projection = fitAlbers(scene.extent, rectangle, PADDING, millimetresPerPixel);
  const bar = scaleBarOf(projection, Math.min(170, rectangle.width * 0.24));
  const scaleWords = projectionWords(projection, options.language);
  const barX = rectangle.x + INSET + 8;
  const barY = rectangle.y + rectangle.height - INSET - SCALE_BAR.below;
  const arrowX = rectangle.x + INSET;
  const arrowY = rectangle.y + INSET;
  const body = mapBody(scene, boundaries, surroundings, {
    rectangle,
    padding: PADDING,
    projection,
    language: options.language,
    answering: 'still',
    chosen: options.chosen,
    prefix,
    reserved: [
      {
        left: barX - 10,
        right: barX + Math.max(bar.pixels + SCALE_BAR.overhang, measureText(scaleWords, SCALE_BAR.size)),
        top: barY - SCALE_BAR.above - 6,
        bottom: barY + SCALE_BAR.below,
      },
      { left: arrowX, right: arrowX + NORTH_ARROW.width, top: arrowY, bottom: arrowY + NORTH_ARROW.height },
    ],
  });
  return {
    defs: body.defs,
    svg:
      body.content +
      scaleBarSvg(bar, barX, barY, scene.ground, options.language, scaleWords) +
      northArrowSvg(arrowX, arrowY, scene.ground, options.language),
  };
}
