import type { Ground, ParkMark, SymbolMark } from '../../core/scene/scene';
import { symbolPath } from '../../core/symbolPath';
import type { Pixel, Projection } from '../projection';
import { attributes, escapeMarkup } from '../text/markup';
import { textSvg } from '../text/textSvg';
import { figureData, spokenValue } from './figureData';
import { inkOn } from './ink';

/** Where a park's symbol stands, in pixels. */
export function parkPixel(park: ParkMark, projection: Projection): Pixel {
  const [x, y] = projection.toPixel(park.point);
  return [x + park.offset[0], y + park.offset[1]];
}

/** True where the number fits inside the symbol. */
export const numberFits = (park: ParkMark) => park.radius >= 6.5;

function circleSvg(
  park: ParkMark,
  radius: number,
  projection: Projection,
  style: Record<string, string | number>,
): string {
  const [x, y] = projection.toPixel(park.point);
  return `<circle${attributes({ cx: x, cy: y, r: radius / projection.kilometresPerPixel(park.point[1]), ...style })}/>`;
}

/** Circles of planned area and of the points' uncertainty, true to scale. */
export function parkCirclesSvg(parks: readonly ParkMark[], projection: Projection, ground: Ground): string {
  return parks
    .map((park) => {
      const area =
        park.areaRadius === undefined
          ? ''
          : circleSvg(park, park.areaRadius, projection, {
              fill: park.fill,
              'fill-opacity': 0.25,
              stroke: park.fill,
              'stroke-width': 1,
            });
      const accuracy =
        park.accuracy === undefined
          ? ''
          : circleSvg(park, park.accuracy, projection, {
              stroke: ground.label,
              'stroke-opacity': 0.55,
              'stroke-width': 0.8,
              'stroke-dasharray': '2 2',
            });
      return area + accuracy;
    })
    .join('');
}

/** Park symbols, in the order of the scene, with their numbers inside or beside them. */
export function parksSvg(
  parks: readonly ParkMark[],
  projection: Projection,
  ground: Ground,
  interactive: boolean,
): string {
  return parks
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
      })}><title>${escapeMarkup(words)}</title>${symbol}${numberSvg(park, x, y, ground)}</g>`;
    })
    .join('');
}

function numberSvg(park: ParkMark, x: number, y: number, ground: Ground): string {
  if (park.number === undefined) return '';
  const text = String(park.number);
  if (numberFits(park)) {
    const size = Math.min(12, park.radius * (text.length > 1 ? 1.15 : 1.4));
    return textSvg(text, x, y + size * 0.36, {
      size,
      colour: inkOn(park.fill),
      bold: true,
      anchor: 'middle',
    });
  }
  return textSvg(text, x + park.radius + 1, y - park.radius * 0.3, {
    size: 9.5,
    colour: ground.label,
    bold: true,
    halo: ground.halo,
    haloWidth: 2.5,
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
        'fill-opacity': 0.82,
        stroke: ground.halo,
        'stroke-width': 1,
        ...figureData(symbol.place, symbol.shown),
        role: interactive ? 'button' : 'img',
        tabindex: interactive ? 0 : undefined,
        'aria-label': words,
      })}><title>${escapeMarkup(words)}</title></circle>`;
    })
    .join('');
}
