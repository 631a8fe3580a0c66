import type { Boundaries } from '../../core/boundaries';
import type { Scene } from '../../core/scene/scene';
import type { Surroundings } from '../../core/surroundings';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Box } from '../boxGrid';
import type { SheetProjection } from '../fitAlbers';
import { mapBody } from '../map/mapBody';
import { NORTH_ARROW, northArrowSvg } from '../northArrow';
import { SCALE_BAR, scaleBarOf, scaleBarSvg } from '../scaleBar';
import { measureText } from '../text/measure';
import { wrapText } from '../text/wrap';
import type { SheetOptions } from './sheetOptions';

const INSET = 12;
export const SHEET_PADDING = 22;
/** Pixels that the words under the scale bar take across at most. */
const WORDS_WIDTH = 200;

/** A sheet's scale, where it is on paper, and its projection with the datum, in words. */
export function projectionWords(
  { meridian, parallels: [south, north], ratio }: SheetProjection,
  language: Language,
): readonly string[] {
  const projection = translate(language, 'plates.projection', { meridian, south, north });
  return ratio === undefined
    ? [projection]
    : [translate(language, 'plates.scale', { ratio: ratio.toLocaleString('en') }), projection];
}

/** The scale bar of a sheet with its words, and what they take in pixels. */
export function scaleBlock(projection: SheetProjection, language: Language) {
  const bar = scaleBarOf(projection, Math.min(150, projection.rectangle.width * 0.24));
  const words = projectionWords(projection, language).flatMap((line) =>
    wrapText(line, WORDS_WIDTH, SCALE_BAR.size),
  );
  const width = Math.max(
    bar.pixels + SCALE_BAR.overhang,
    ...words.map((line) => measureText(line, SCALE_BAR.size)),
  );
  return { bar, words, width: width + 10, height: SCALE_BAR.above + 6 + words.length * SCALE_BAR.line };
}

/** Where scale bar and north arrow stand, by their top left corners in pixels. */
export interface Furniture {
  readonly scale: readonly [x: number, y: number];
  readonly arrow: readonly [x: number, y: number];
}

/** The scale bar at the lower left, the arrow at the upper left of a map that has the rectangle to itself. */
export function plainFurniture(projection: SheetProjection, language: Language): Furniture {
  const { rectangle } = projection;
  const { height } = scaleBlock(projection, language);
  return {
    scale: [rectangle.x + INSET, rectangle.y + rectangle.height - INSET - height],
    arrow: [rectangle.x + INSET, rectangle.y + INSET],
  };
}

/**
 * The map with its scale bar and north arrow, on which no label stands.
 * @param reserved boxes of legend, list and insets
 */
export function sheetMap(
  scene: Scene,
  boundaries: Boundaries,
  surroundings: Surroundings,
  projection: SheetProjection,
  furniture: Furniture,
  reserved: readonly Box[],
  options: SheetOptions,
  prefix: string,
) {
  const { rectangle } = projection;
  const { bar, words, width, height } = scaleBlock(projection, options.language);
  const [[scaleX, scaleY], [arrowX, arrowY]] = [furniture.scale, furniture.arrow];
  const body = mapBody(scene, boundaries, surroundings, {
    rectangle,
    padding: SHEET_PADDING,
    projection,
    language: options.language,
    answering: 'still',
    chosen: options.chosen,
    prefix,
    reserved: [
      ...reserved,
      { left: scaleX, right: scaleX + width, top: scaleY, bottom: scaleY + height },
      { left: arrowX, right: arrowX + NORTH_ARROW.width, top: arrowY, bottom: arrowY + NORTH_ARROW.height },
    ],
  });
  const barY = scaleY + SCALE_BAR.above;
  return {
    defs: body.defs,
    svg:
      body.content +
      scaleBarSvg(bar, scaleX + 6, barY, scene.ground, options.language, words) +
      northArrowSvg(arrowX, arrowY, scene.ground, options.language),
  };
}
