import type { Ground } from '../../core/scene/scene';
import { hex, SLIDE_FONT } from './canvas';

/** The accents beside the map's own colour, told apart by colour-blind readers too (after Okabe and Ito). */
const ACCENTS = ['#e69f00', '#56b4e9', '#d55e00', '#cc79a7', '#009e73'];

/**
 * The deck's theme: its own name, the map's ground and colour, so that a shape or chart that somebody adds fits to it,
 * and a font for Chinese.
 * @param accent `#rrggbb`
 */
export function themeXml(xml: string, ground: Ground, accent: string): string {
  const colours: Readonly<Record<string, string>> = {
    dk1: ground.label,
    lt1: ground.paper,
    dk2: ground.label,
    lt2: ground.province,
    ...Object.fromEntries([accent, ...ACCENTS].map((colour, index) => [`accent${index + 1}`, colour])),
    hlink: accent,
    folHlink: ground.label,
  };
  const scheme = Object.entries(colours)
    .map(([name, colour]) => `<a:${name}><a:srgbClr val="${hex(colour)}"/></a:${name}>`)
    .join('');
  return xml
    .replace(
      /<a:clrScheme name="[^"]*">.*?<\/a:clrScheme>/s,
      `<a:clrScheme name="Atlas">${scheme}</a:clrScheme>`,
    )
    .replace(/(<a:theme [^>]*name=")[^"]*"/, '$1Atlas"')
    .replace(/<a:ea typeface=""\/>/g, `<a:ea typeface="${SLIDE_FONT}"/>`);
}
