import type { Boundaries } from '../core/boundaries';
import { escapeMarkup } from '../core/export/escapeMarkup';
import type { BoundingBox } from '../core/place';
import type { Scene } from '../core/scene/scene';
import type { Surroundings } from '../core/surroundings';
import { chinaInsetSvg } from './chinaInset';
import { type Rectangle, shownExtent } from './projection';
import { arrange } from './sheet/arrangement';
import { footerBlock } from './sheet/footer';
import { insetsSvg } from './sheet/insets';
import { SHEET_SIZES, type SheetSize } from './sheet/sheetFormats';
import { projectionWords, sheetMap } from './sheet/sheetMap';
import type { SheetOptions } from './sheet/sheetOptions';
import { titleBlock } from './sheet/titleBlock';
import { wordsBand } from './sheet/wordsBand';
import { attributes } from './text/markup';
import { FONT_FAMILY } from './text/textSvg';

/** A sheet and what a list of it says. */
export interface DrawnSheet {
  readonly svg: string;
  /** All that its map shows, in WGS-84 degrees. */
  readonly extent: BoundingBox;
  /** Scale, where it is on paper, and projection. */
  readonly projection: readonly string[];
}

/** Pixels between the outer and the inner line of the frame. */
const NEATLINE = 4;

function sizeOf(options: SheetOptions): SheetSize {
  const size = SHEET_SIZES[options.format];
  return options.format === 'screen' && options.size ? { ...options.size, paper: undefined } : size;
}

/**
 * A plate as in a printed planning atlas: title, map in a double frame, legend, numbered list, scale bar, north arrow,
 * inset of China, sources, notes, approval number, date and link. Nothing is clipped: long names wrap, long lists
 * take more columns and smaller print.
 * @throws Error when a region has no boundary or the list cannot fit in the smallest print
 */
export function drawSheet(
  scene: Scene,
  boundaries: Boundaries,
  surroundings: Surroundings,
  options: SheetOptions,
): DrawnSheet {
  const { ground } = scene;
  const { width, height, paper } = sizeOf(options);
  const prefix = options.prefix ?? 'sheet';
  const margin = Math.round(Math.min(width, height) * 0.036);
  const room = width - 2 * margin;
  const title = titleBlock(
    { title: scene.title, subtitle: scene.subtitle, plate: options.plate ?? '', logo: options.logo },
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
  const parts = arrange(scene, boundaries, options, inside, paper && paper.width / width, prefix);
  const insets = insetsSvg(scene, boundaries, surroundings, parts.insets, parts.projection, options, prefix);
  const map = sheetMap(
    scene,
    boundaries,
    surroundings,
    parts.projection,
    parts.furniture,
    [
      ...insets.letters,
      ...parts.fields.map(({ x, y, width: across, height: down }) => ({
        left: x,
        top: y,
        right: x + across,
        bottom: y + down,
      })),
    ],
    options,
    prefix,
  );
  const line = { fill: 'none', stroke: ground.label };
  const svg = [
    `<svg${attributes({
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: paper ? `${paper.width}mm` : width,
      height: paper ? `${paper.height}mm` : height,
      'font-family': FONT_FAMILY,
      role: 'img',
      'aria-label': scene.title,
    })}><title>${escapeMarkup(scene.title)}</title><defs>${map.defs}${insets.defs}</defs>`,
    `<rect${attributes({ width, height, fill: ground.paper })}/>`,
    title.svg,
    band.svg,
    `<g data-part="map">${map.svg}${insets.outlines}</g>`,
    ...parts.fields.map(
      (field) =>
        `<rect${attributes({ ...field, fill: ground.paper, stroke: ground.label, 'stroke-width': 0.7 })}/>`,
    ),
    insets.svg,
    `<g data-part="panel">${parts.panels}</g>`,
    options.china && parts.inset ? chinaInsetSvg(options.china, parts.inset, ground, options.language) : '',
    parts.divider === '' ? '' : `<path${attributes({ d: parts.divider, ...line, 'stroke-width': 0.7 })}/>`,
    `<rect${attributes({ ...inside, ...line, 'stroke-width': 0.7 })}/><rect${attributes({ ...outer, ...line, 'stroke-width': 2 })}/>`,
    footerBlock(scene, options, margin, outer.y + outer.height + 3, room).svg,
    '</svg>',
  ].join('');
  return {
    svg,
    extent: shownExtent(parts.projection),
    projection: projectionWords(parts.projection, options.language),
  };
}

/** A sheet as `drawSheet` draws it, without what is said of it. */
export const renderSheetSvg = (...sheet: Parameters<typeof drawSheet>): string => drawSheet(...sheet).svg;
