import type { Boundaries } from '../core/boundaries';
import type { BoundingBox } from '../core/place';
import type { Scene } from '../core/scene/scene';
import type { Surroundings } from '../core/surroundings';
import type { Chosen } from '../core/view';
import type { Language } from '../i18n/language';
import { type Answering, titleSvg } from './map/answering';
import { mapBody } from './map/mapBody';
import { attributes } from './text/markup';
import { FONT_FAMILY } from './text/textSvg';

export interface SvgMapOptions {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels kept free round the extent. */
  readonly padding: number;
  /** Instead of the scene's own, for a moved or zoomed map. */
  readonly extent?: BoundingBox;
  readonly language: Language;
  /** Still by default: a picture. */
  readonly answering?: Answering;
  /** The places that are outlined; none by default, as on a live map, which marks the present ones itself. */
  readonly chosen?: Chosen;
  /** Begins the names of patterns; needed where several drawings share a page. */
  readonly prefix?: string;
}

/**
 * The map of a scene as SVG markup: what is drawn first, and where there is no WebGL2.
 * Regions, symbols and parks carry `data-place`, industries `data-at`, so one listener on the map answers clicks.
 * @throws Error when a region of the scene has no boundary
 */
export function renderMapSvg(
  scene: Scene,
  boundaries: Boundaries,
  surroundings: Surroundings,
  options: SvgMapOptions,
): string {
  const { width, height, padding, extent, language, chosen, answering = 'still', prefix = 'map' } = options;
  const rectangle = { x: 0, y: 0, width, height };
  const body = mapBody(scene, boundaries, surroundings, {
    rectangle,
    padding,
    extent,
    language,
    answering,
    chosen,
    prefix,
  });
  return `<svg${attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-family': FONT_FAMILY,
    role: 'img',
    'aria-label': scene.title,
  })}>${titleSvg(answering, scene.title)}<defs>${body.defs}</defs>${body.content}</svg>`;
}
