import { DASHES, type Stroke } from '../../core/scene/looks';
import { attributes, short } from '../text/markup';

/** A stroke as SVG attributes. */
export function strokeAttributes({ colour, width, opacity, dash }: Stroke) {
  return {
    stroke: colour,
    'stroke-width': width,
    'stroke-opacity': opacity === 1 ? undefined : opacity,
    'stroke-dasharray': dash && DASHES[dash].map((length) => short(length * width)).join(' '),
  };
}

/** The casing under a stroked path; empty where it has none. */
export function casingSvg(d: string, { width, casing }: Stroke): string {
  if (!casing) return '';
  return `<path${attributes({
    d,
    stroke: casing.colour,
    'stroke-width': width + casing.width,
    'stroke-opacity': casing.opacity === 1 ? undefined : casing.opacity,
    'stroke-linecap': 'round',
  })}/>`;
}
