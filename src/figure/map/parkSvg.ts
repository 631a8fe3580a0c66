import { inkOn } from '../../core/colour/ink';
import { numberSize } from '../../core/scene/numberSize';
import type { Ground, ParkMark, SymbolMark } from '../../core/scene/scene';
import { symbolPath } from '../../core/symbolPath';
import type { Pixel, Projection } from '../projection';
import { attributes, escapeMarkup } from '../text/markup';
import { textSvg } from '../text/textSvg';
import { figureData, spokenValue } from './figureData';

/** Where a park's symbol stands, in pixels. */
export function parkPixel(park: ParkMark, projection: Projection): Pixel {
  const [x, y] = projection.toPixel(park.point);
  return [x + park.offset[0], y + park.offset[1]];
}

function circleSvg(
  park: ParkMark,
  radius: number,
  projection: Projection,
  style: Record<string, string | number>,
): string {
  const [x, y] = projection.toPixel(park.point);
  const r = radius / projection.kilometresPerPixel(park.point[1]);
  return `<circle${attributes({ cx: x, cy: y, r, stroke: park.fill, ...style })}/>`;
}

/** Circles of planned area, filled, and of the points' uncertainty, dashed since it is no area; true to scale. */
export function parkCirclesSvg(parks: readonly ParkMark[], projection: Projection): string {
  return parks
    .map((park) => {
      const planned = { fill: park.fill, 'fill-opacity': 0.22, 'stroke-width': 1.2 };
      const unsure = { 'stroke-opacity': 0.8, 'stroke-width': 1, 'stroke-dasharray': '2 3' };
      return [
        park.areaRadius === undefined ? '' : circleSvg(park, park.areaRadius, projection, planned),
        park.accuracy === undefined ? '' : circleSvg(park, park.accuracy, projection, unsure),
      ].join('');
    })
    .join('');
}

/** Park symbols with their numbers inside, the largest lowest. */
export function parksSvg(
  parks: readonly ParkMark[],
  projection: Projection,
  ground: Ground,
  interactive: boolean,
): string {
  return [...parks]
    .sort((a, b) => b.radius - a.radius)
    .map((park) => {
      const [x, y] = parkPixel(park, projection);
      const words = spokenValue(park.name, park.shown, '');
      const symbol = `<path${attributes({
        d: symbolPath(park.shape),
        transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}) scale(${park.radius})`,
        fill: park.fill,
        stroke: ground.halo,
        'stroke-width': 1.1,
        'vector-effect': 'non-scaling-stroke',
      })}/>`;
      return `<g${attributes({
        ...figureData(park.place, park.shown),
        role: interactive ? 'button' : 'img',
        tabindex: interactive ? 0 : undefined,
        'aria-label': words,
      })}><title>${escapeMarkup(words)}</title>${symbol}${numberSvg(park, x, y)}</g>`;
    })
    .join('');
}

function numberSvg(park: ParkMark, x: number, y: number): string {
  if (park.number === undefined) return '';
  const size = numberSize(park.radius);
  return textSvg(String(park.number), x, y + size * 0.36, {
    size,
    colour: inkOn(park.fill),
    bold: true,
    anchor: 'middle',
  });
}

/** Proportional symbols, the large ones first, so that the small ones stay visible. */
export function symbolsSvg(
  symbols: readonly SymbolMark[],
  projection: Projection,
  ground: Ground,
  interactive: boolean,
): string {
  return [...symbols]
    .sort((a, b) => b.radius - a.radius)
    .map((symbol) => {
      const [x, y] = projection.toPixel(symbol.point);
      const words = spokenValue(symbol.name, symbol.shown, '');
      return `<circle${attributes({
        cx: x,
        cy: y,
        r: symbol.radius,
        fill: symbol.fill,
        'fill-opacity': 0.85,
        stroke: ground.halo,
        'stroke-width': 1.2,
        ...figureData(symbol.place, symbol.shown),
        role: interactive ? 'button' : 'img',
        tabindex: interactive ? 0 : undefined,
        'aria-label': words,
      })}><title>${escapeMarkup(words)}</title></circle>`;
    })
    .join('');
}
