import type { Position } from 'geojson';
import { ATLAS } from '../core/atlasFile';
import { linesOf } from '../core/linesOf';
import type { Ground } from '../core/scene/scene';
import type { ChinaShapes } from '../core/surroundings';
import type { Language } from '../i18n/language';
import { translate } from '../i18n/translate';
import { projectAlbers } from './albers';
import type { Rectangle } from './projection';
import { attributes } from './text/markup';
import { textSvg } from './text/textSvg';

const CAPTION = 13;
const PADDING = 4;

/** Fits China, from its north to 南海诸岛, into a box; gives the function from degrees to pixels. */
function fitChina(lines: readonly (readonly Position[])[], box: Rectangle) {
  const points = lines.flat().map(projectAlbers);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(box.width / (right - left), box.height / (bottom - top));
  const offsetX = box.x + (box.width - scale * (right - left)) / 2 - scale * left;
  const offsetY = box.y + (box.height - scale * (bottom - top)) / 2 - scale * top;
  return (position: Position) => {
    const [x, y] = projectAlbers(position);
    return `${Math.round((x * scale + offsetX) * 10) / 10} ${Math.round((y * scale + offsetY) * 10) / 10}`;
  };
}

/**
 * A small map of the whole of China, 南海诸岛 included, with the region marked, its caption underneath.
 * @param rectangle the box of the inset in pixels, caption included
 */
export function chinaInsetSvg(
  china: ChinaShapes,
  rectangle: Rectangle,
  ground: Ground,
  language: Language,
): string {
  const box: Rectangle = { ...rectangle, height: rectangle.height - CAPTION };
  const provinces = china.provinces.features.map((item) => ({
    id: String(item.id),
    lines: linesOf(item.geometry),
  }));
  const borders = china.nationalLines.features.flatMap(({ geometry }) => linesOf(geometry));
  const toText = fitChina([...provinces.flatMap(({ lines }) => lines), ...borders], {
    x: box.x + PADDING,
    y: box.y + PADDING,
    width: box.width - 2 * PADDING,
    height: box.height - 2 * PADDING,
  });
  const path = (lines: readonly (readonly Position[])[], close: string) =>
    lines.map((line) => `M${line.map(toText).join('L')}${close}`).join('');
  const others = provinces.filter(({ id }) => id !== ATLAS.region).flatMap(({ lines }) => lines);
  const marked = provinces.filter(({ id }) => id === ATLAS.region).flatMap(({ lines }) => lines);
  return [
    `<g data-part="china-inset"><rect${attributes({ ...box, fill: ground.sea, stroke: ground.label, 'stroke-width': 0.7 })}/>`,
    `<path${attributes({ d: path(others, 'Z'), fill: ground.paper, stroke: ground.provinceLine, 'stroke-width': 0.35 })}/>`,
    `<path${attributes({ d: path(marked, 'Z'), fill: ground.accent, stroke: ground.accent, 'stroke-width': 0.6 })}/>`,
    `<path${attributes({ d: path(borders, ''), fill: 'none', stroke: ground.nationalLine, 'stroke-width': 0.8 })}/>`,
    textSvg(
      translate(language, 'figure.chinaInset'),
      rectangle.x + rectangle.width / 2,
      rectangle.y + rectangle.height - 2,
      {
        size: 9.5,
        colour: ground.label,
        anchor: 'middle',
      },
    ),
    '</g>',
  ].join('');
}
