import { inkOn } from '../../core/colour/ink';
import { figureHandles } from '../../core/figure';
import {
  LEADER,
  leaderOf,
  numberSize,
  parkCircles,
  SYMBOL_EDGE,
  SYMBOL_OPACITY,
} from '../../core/scene/looks';
import { drawnParks } from '../../core/scene/obstacles';
import type { Ground, IndustryMark, ParkMark, PointSymbol, Scene, SymbolMark } from '../../core/scene/scene';
import { symbolPath } from '../../core/symbolPath';
import type { Pixel, Projection } from '../projection';
import { attributes, short } from '../text/markup';
import { textSvg } from '../text/textSvg';
import { type Answering, answeringAttributes, titleSvg } from './answering';
import { elementData } from './shapeSvg';
import { spokenValue } from './spokenValue';
import { strokeAttributes } from './strokeSvg';

/** Where a symbol stands, in pixels. */
export function symbolPixel({ point, offset }: PointSymbol, projection: Projection): Pixel {
  const [x, y] = projection.toPixel(point);
  return [x + offset[0], y + offset[1]];
}

/** Circles of planned area and of the points' uncertainty; true to scale. */
export function parkCirclesSvg(parks: readonly ParkMark[], projection: Projection): string {
  return parks
    .flatMap((park) => {
      const [cx, cy] = projection.toPixel(park.point);
      return parkCircles(park).map(({ radius, fill, stroke }) => {
        const r = radius / projection.kilometresPerPixel(park.point[1]);
        const look = { fill: fill?.colour, 'fill-opacity': fill?.opacity, ...strokeAttributes(stroke) };
        return `<circle${attributes({ cx, cy, r, ...look })}/>`;
      });
    })
    .join('');
}

function symbolSvg(mark: ParkMark | IndustryMark, projection: Projection, ground: Ground): string {
  const [x, y] = symbolPixel(mark, projection);
  return `<path${attributes({
    d: symbolPath(mark.shape),
    transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}) scale(${mark.radius})`,
    fill: mark.fill,
    stroke: ground.halo,
    'stroke-width': 1.1,
    'vector-effect': 'non-scaling-stroke',
  })}/>`;
}

/** Lines from the points of shifted symbols to the symbols. */
function leadersSvg(parks: readonly ParkMark[], projection: Projection, ground: Ground): string {
  const lines = parks.flatMap((park) => {
    if (!leaderOf(park)) return [];
    const [from, to] = [projection.toPixel(park.point), symbolPixel(park, projection)];
    const d = `M${from.map(short).join(' ')}L${to.map(short).join(' ')}`;
    const [cx, cy] = from;
    return [
      `<path${attributes({ d, stroke: ground.halo, 'stroke-width': LEADER.width + 1.6 })}/><path${attributes({ d, stroke: ground.label, 'stroke-width': LEADER.width })}/><circle${attributes({ cx, cy, r: LEADER.dot, fill: ground.label })}/>`,
    ];
  });
  return lines.length === 0 ? '' : `<g class="leaders" fill="none">${lines.join('')}</g>`;
}

/** Symbols of parks with their numbers inside, and of industries, the largest lowest. */
export function parksSvg(
  { parks, industries, ground }: Scene,
  projection: Projection,
  answering: Answering,
): string {
  return (
    leadersSvg(drawnParks(parks), projection, ground) +
    [...drawnParks(parks), ...industries]
      .sort((a, b) => b.radius - a.radius)
      .map((mark) => {
        const isPark = 'place' in mark;
        const words = isPark ? spokenValue(mark.name, mark.shown, '') : mark.name;
        return `<g${attributes({
          // An industry stands at its place and is not the place.
          ...(isPark ? figureHandles(mark.place, mark.shown?.figures[0]) : { 'data-at': mark.at }),
          ...elementData(mark),
          ...answeringAttributes(words),
        })}>${titleSvg(answering, words)}${symbolSvg(mark, projection, ground)}${isPark ? numberSvg(mark, projection) : ''}</g>`;
      })
      .join('')
  );
}

function numberSvg(park: ParkMark, projection: Projection): string {
  if (park.sign === '') return '';
  const [x, y] = symbolPixel(park, projection);
  const size = numberSize(park.radius, park.sign);
  return textSvg(park.sign, x, y + size * 0.36, {
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
  answering: Answering,
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
        'fill-opacity': SYMBOL_OPACITY,
        stroke: ground.halo,
        'stroke-width': SYMBOL_EDGE,
        ...figureHandles(symbol.place, symbol.shown?.figures[0]),
        ...answeringAttributes(words),
      })}>${titleSvg(answering, words)}</circle>`;
    })
    .join('');
}
