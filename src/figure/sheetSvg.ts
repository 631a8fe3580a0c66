import type { Boundaries } from '../core/boundaries';
import { escapeMarkup } from '../core/export/escapeMarkup';
import type { Scene } from '../core/scene/scene';
import type { Surroundings } from '../core/surroundings';
import { chinaInsetSvg } from './chinaInset';
import type { Rectangle } from './projection';
import { footerBlock } from './sheet/footer';
import { bottomPanel, PANEL_PADDING, sidePanel } from './sheet/panel';
import { SHEET_SIZES, type SheetSize } from './sheet/sheetFormats';
import { sheetMap } from './sheet/sheetMap';
import type { SheetOptions } from './sheet/sheetOptions';
import { titleBlock } from './sheet/titleBlock';
import { wordsBand } from './sheet/wordsBand';
import { attributes } from './text/markup';
import { FONT_FAMILY } from './text/textSvg';

const INSET = { width: 132, height: 142 } as const;
/** Pixels between the outer and the inner line of the frame. */
const NEATLINE = 4;

function sizeOf(options: SheetOptions): SheetSize {
  const size = SHEET_SIZES[options.format];
  return options.format === 'screen' && options.size ? { ...options.size, paper: undefined } : size;
}

/** Splits the inside of the neatline into the map, the panel and the inset. */
function compose(scene: Scene, options: SheetOptions, inside: Rectangle, prefix: string) {
  const hasInset = options.china !== undefined;
  if (inside.width >= inside.height * 0.9) {
    const below = hasInset ? INSET.height + PANEL_PADDING : 0;
    const panel = sidePanel(scene, options, inside.height, below, prefix);
    const width = Math.max(panel.width, INSET.width + 2 * PANEL_PADDING);
    const x = inside.x + inside.width - width;
    return {
      map: { ...inside, width: inside.width - width },
      divider: `M${x} ${inside.y}V${inside.y + inside.height}`,
      panel: panel.draw(x, inside.y),
      inset: {
        x: inside.x + inside.width - PANEL_PADDING - INSET.width,
        y: inside.y + inside.height - PANEL_PADDING - INSET.height + 4,
        ...INSET,
      },
    };
  }
  const beside = hasInset ? INSET.width + PANEL_PADDING : 0;
  const panel = bottomPanel(scene, options, inside.width - beside, inside.height * 0.42, prefix);
  const height = Math.max(panel.height, hasInset ? INSET.height + 2 * PANEL_PADDING : 0);
  const y = inside.y + inside.height - height;
  return {
    map: { ...inside, height: inside.height - height },
    divider: `M${inside.x} ${y}H${inside.x + inside.width}`,
    panel: panel.draw(inside.x, y),
    inset: { x: inside.x + inside.width - PANEL_PADDING - INSET.width, y: y + PANEL_PADDING, ...INSET },
  };
}

/**
 * A plate as in a printed planning atlas: title, map in a double frame, legend, numbered list, scale bar, north arrow,
 * inset of China, sources, notes, approval number, date and link. Nothing is clipped: long names wrap, long lists
 * take more columns and smaller print.
 * @throws Error when a region has no boundary or the list cannot fit in the smallest print
 */
export function renderSheetSvg(
  scene: Scene,
  boundaries: Boundaries,
  surroundings: Surroundings,
  options: SheetOptions,
): string {
  const { ground } = scene;
  const { width, height, paper } = sizeOf(options);
  const prefix = options.prefix ?? 'sheet';
  const margin = Math.round(Math.min(width, height) * 0.036);
  const room = width - 2 * margin;
  const title = titleBlock(
    { title: scene.title, subtitle: scene.subtitle, plate: options.plate ?? '' },
    margin,
    margin * 0.7,
    room,
    ground,
  );
  const band = wordsBand(options.words, margin, margin * 0.7 + title.height, room, ground, options.language);
  const top = margin * 0.7 + title.height + band.height;
  const footerHeight = footerBlock(scene, options, margin, 0, room).height;
  const outer: Rectangle = {
    x: margin,
    y: top,
    width: room,
    height: height - top - footerHeight - margin * 0.6,
  };
  const inside: Rectangle = {
    x: outer.x + NEATLINE,
    y: outer.y + NEATLINE,
    width: outer.width - 2 * NEATLINE,
    height: outer.height - 2 * NEATLINE,
  };
  const parts = compose(scene, options, inside, prefix);
  const map = sheetMap(
    scene,
    boundaries,
    surroundings,
    parts.map,
    options,
    prefix,
    paper && paper.width / width,
  );
  const line = { fill: 'none', stroke: ground.label };
  return [
    `<svg${attributes({
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: paper ? `${paper.width}mm` : width,
      height: paper ? `${paper.height}mm` : height,
      'font-family': FONT_FAMILY,
      role: 'img',
      'aria-label': scene.title,
    })}><title>${escapeMarkup(scene.title)}</title><defs>${map.defs}</defs>`,
    `<rect${attributes({ width, height, fill: ground.paper })}/>`,
    title.svg,
    band.svg,
    `<g data-part="map">${map.svg}</g>`,
    `<g data-part="panel">${parts.panel}</g>`,
    options.china ? chinaInsetSvg(options.china, parts.inset, ground, options.language) : '',
    `<path${attributes({ d: parts.divider, ...line, 'stroke-width': 0.7 })}/>`,
    `<rect${attributes({ ...inside, ...line, 'stroke-width': 0.7 })}/><rect${attributes({ ...outer, ...line, 'stroke-width': 2 })}/>`,
    footerBlock(scene, options, margin, outer.y + outer.height + 3, room).svg,
    '</svg>',
  ].join('');
}
