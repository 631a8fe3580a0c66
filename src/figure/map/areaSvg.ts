import type { AreaMark } from '../../core/scene/scene';
import type { Projection } from '../projection';
import { attributes, escapeMarkup } from '../text/markup';
import { geometryPath } from './pathStrings';

/** Pixels by which the casing under an edge is wider than the edge. */
const CASING = 2.5;

/** The areas that the user drew or named: a dashed edge over a casing, as on the screen. */
export function areasSvg(areas: readonly AreaMark[], projection: Projection, halo: string): string {
  return areas
    .map(({ id, name, geometry, colour, fillOpacity, width }) => {
      const d = geometryPath(geometry, projection);
      const casing = { d, stroke: halo, 'stroke-width': width + CASING, 'stroke-opacity': 0.85 };
      const edge = {
        d,
        fill: fillOpacity > 0 ? colour : 'none',
        'fill-opacity': fillOpacity > 0 ? fillOpacity : undefined,
        stroke: colour,
        'stroke-width': width,
        'stroke-dasharray': `${width * 4} ${width * 2}`,
      };
      return `<g${attributes({ 'data-area': id, role: 'img', 'aria-label': name })}><title>${escapeMarkup(name)}</title><path${attributes(casing)}/><path${attributes(edge)}/></g>`;
    })
    .join('');
}
