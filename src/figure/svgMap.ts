import type { Boundaries } from '../core/boundaries';
import type { BoundingBox } from '../core/place';
import type { Scene } from '../core/scene/scene';
import type { Surroundings } from '../core/surroundings';
import type { Language } from '../i18n/language';
import { mapBody } from './map/mapBody';
import { attributes, escapeMarkup } from './text/markup';
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
  /** True: regions and symbols can be focused and announce themselves as buttons; `data-place` says which one. */
  readonly interactive?: boolean;
  /** Begins the names of patterns; needed where several drawings share a page. */
  readonly prefix?: string;
}

/**
 * The map of a scene as SVG markup: what is drawn first, and where there is no WebGL2.
 * Regions, symbols and parks carry `data-place`, so one listener on the map answers clicks.
 * @throws Error when a region of the scene has no boundary
 */
export function renderMapSvg(
  scene: Scene,
  boundaries: Boundaries,
  surroundings: Surroundings,
  options: SvgMapOptions,
): string {
  const { width, height, padding, extent, language, interactive = false, prefix = 'map' } = options;
  const rectangle = { x: 0, y: 0, width, height };
  const body = mapBody(scene, boundaries, surroundings, {
    rectangle,
    padding,
    extent,
    language,
    interactive,
    prefix,
  });
  // On a live map the title would pop up as a tooltip over the regions' own.
  const title = interactive ? '' : `<title>${escapeMarkup(scene.title)}</title>`;
  return `<svg${attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-family': FONT_FAMILY,
    role: interactive ? 'group' : 'img',
    'aria-label': scene.title,
  })}>${title}<defs>${body.defs}</defs>${body.content}</svg>`;
}
