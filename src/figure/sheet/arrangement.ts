import type { Boundaries } from '../../core/boundaries';
import type { Scene } from '../../core/scene/scene';
import type { Box } from '../boxGrid';
import { fitAlbers, type SheetProjection } from '../fitAlbers';
import { NORTH_ARROW } from '../northArrow';
import type { Rectangle } from '../projection';
import { type Block, type Corner, placeInCorners } from './corners';
import { type SheetInset, sheetInsets } from './insets';
import { bottomPanel, PANEL_PADDING, type PanelPlan, panelVariants, sidePanel } from './panel';
import { type Furniture, plainFurniture, SHEET_PADDING, scaleBlock } from './sheetMap';
import { hasPart, type SheetOptions } from './sheetOptions';
import { type FreeRoom, freeOfSubject } from './subject';

const INSET = { width: 132, height: 142 } as const;
/** Pixels round the inset of the country in its own field. */
const INSET_EDGE = 6;
/** Pixels between furniture and the frame. */
const OFF = 10;
/** Where a map may stand in the room that it leaves, the middle first. */
const PARTS = [0.5, 0, 1] as const;
/** No more steps of scale are tried than this. */
const MOST_STEPS = 12;
const TEXT_CORNERS: readonly Corner[] = ['bottom-left', 'bottom-right', 'top-right', 'top-left'];
const INSET_CORNERS: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-left', 'top-right'];
const SCALE_CORNERS: readonly Corner[] = ['bottom-left', 'bottom-right', 'top-left', 'top-right'];
const ARROW_CORNERS: readonly Corner[] = ['top-left', 'top-right', 'bottom-right', 'bottom-left'];

/** How a sheet's inside is divided. */
export interface Arrangement {
  readonly projection: SheetProjection;
  readonly furniture: Furniture;
  /** Fields on the map with an edge and a ground of their own. */
  readonly fields: readonly Rectangle[];
  /** The line between map and panel, where they stand side by side. */
  readonly divider: string;
  readonly panels: string;
  /** Crowded parts at a larger scale, each with its field. */
  readonly insets: readonly { readonly inset: SheetInset; readonly field: Rectangle }[];
  /** The inset of the country, where it has one. */
  readonly inset: Rectangle | undefined;
}

const rectangleOf = ({ left, top, right, bottom }: Box): Rectangle => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

/** Splits the inside into the map and a panel beside or below it. */
function split(
  scene: Scene,
  options: SheetOptions,
  inside: Rectangle,
  millimetresPerPixel: number | undefined,
  prefix: string,
): Arrangement {
  const hasInset = options.china !== undefined && hasPart(options, 'country');
  const isWide = inside.width >= inside.height * 0.9;
  const right = inside.x + inside.width - PANEL_PADDING - INSET.width;
  const parts = () => {
    if (isWide) {
      const below = hasInset ? INSET.height + PANEL_PADDING : 0;
      const panel = sidePanel(scene, options, inside.height, below, prefix);
      const width = Math.max(panel.width, INSET.width + 2 * PANEL_PADDING);
      const x = inside.x + inside.width - width;
      return {
        map: { ...inside, width: inside.width - width },
        divider: `M${x} ${inside.y}V${inside.y + inside.height}`,
        panels: panel.draw(x, inside.y),
        inset: { x: right, y: inside.y + inside.height - PANEL_PADDING - INSET.height + 4, ...INSET },
      };
    }
    const beside = hasInset ? INSET.width + PANEL_PADDING : 0;
    const panel = bottomPanel(scene, options, inside.width - beside, inside.height * 0.42, prefix);
    const height = Math.max(panel.height, hasInset ? INSET.height + 2 * PANEL_PADDING : 0);
    const y = inside.y + inside.height - height;
    return {
      map: { ...inside, height: inside.height - height },
      divider: `M${inside.x} ${y}H${inside.x + inside.width}`,
      panels: panel.draw(inside.x, y),
      inset: { x: right, y: y + PANEL_PADDING, ...INSET },
    };
  };
  const { map, inset, ...rest } = parts();
  const projection = fitAlbers(scene.extent, map, SHEET_PADDING, millimetresPerPixel);
  return {
    ...rest,
    projection,
    furniture: plainFurniture(projection, options.language),
    fields: [],
    insets: [],
    inset: hasInset ? inset : undefined,
  };
}

/** The map all over the inside, with legend, list, inset, scale and arrow in its free corners; undefined where they find no room. */
function inCorners(
  options: SheetOptions,
  inside: Rectangle,
  projection: SheetProjection,
  blocks: readonly PanelPlan[],
  insets: readonly SheetInset[],
  { forFields, forFurniture }: FreeRoom,
): Arrangement | undefined {
  const scale = scaleBlock(projection, options.language);
  const hasInset = options.china !== undefined && hasPart(options, 'country');
  const wanted: readonly Block[] = [
    ...blocks.map(({ width, height }) => ({
      width,
      height,
      off: 0,
      corners: TEXT_CORNERS,
      isFree: forFields,
    })),
    ...(hasInset
      ? [
          {
            width: INSET.width + 2 * INSET_EDGE,
            height: INSET.height + 2 * INSET_EDGE,
            off: 0,
            corners: INSET_CORNERS,
            isFree: forFields,
          },
        ]
      : []),
    ...insets.map(({ width, height }) => ({
      width,
      height,
      off: 0,
      corners: TEXT_CORNERS,
      isFree: forFields,
    })),
    { width: scale.width, height: scale.height, off: OFF, corners: SCALE_CORNERS, isFree: forFurniture },
    { ...NORTH_ARROW, off: OFF, corners: ARROW_CORNERS, isFree: forFurniture },
  ];
  const boxes = placeInCorners(inside, wanted);
  const [scaleBox, arrowBox] = boxes?.slice(-2) ?? [];
  if (!boxes || !scaleBox || !arrowBox) return undefined;
  const texts = boxes.slice(0, blocks.length).map(rectangleOf);
  const insetBox = hasInset ? boxes[blocks.length] : undefined;
  const enlarged = boxes.slice(-2 - insets.length, -2).map(rectangleOf);
  const inset = insetBox && rectangleOf(insetBox);
  return {
    projection,
    furniture: { scale: [scaleBox.left, scaleBox.top], arrow: [arrowBox.left, arrowBox.top] },
    fields: [...texts, ...(inset ? [inset] : []), ...enlarged],
    insets: enlarged.flatMap((field, index) => {
      const of = insets[index];
      return of ? [{ inset: of, field }] : [];
    }),
    divider: '',
    panels: texts.map(({ x, y }, index) => blocks[index]?.draw(x, y) ?? '').join(''),
    inset: inset && { x: inset.x + INSET_EDGE, y: inset.y + INSET_EDGE, ...INSET },
  };
}

/**
 * Arranges a sheet so that its map is as large as the paper allows: over the whole inside where legend, list and inset stand in
 * corners that its subject leaves free, else beside a panel.
 * @param inside of the frame, pixels
 * @throws Error when the list cannot fit in the smallest print
 */
export function arrange(
  scene: Scene,
  boundaries: Boundaries,
  options: SheetOptions,
  inside: Rectangle,
  millimetresPerPixel: number | undefined,
  prefix: string,
): Arrangement {
  const beside = split(scene, options, inside, millimetresPerPixel, prefix);
  const [west, south, east, north] = scene.extent;
  const isWhole = scene.frame.every((place) => {
    const box = boundaries.shapes.get(place)?.bbox;
    return box && box[0] >= west && box[1] >= south && box[2] <= east && box[3] <= north;
  });
  // A map cut to what a screen showed has land at every edge.
  if (scene.frame.length === 0 || !isWhole) return beside;
  const room = inside.width * inside.height;
  const variants = panelVariants(scene, options, prefix).filter(
    ({ blocks }) => blocks.reduce((sum, { width, height }) => sum + width * height, 0) < room * 0.45,
  );
  const sizes = [...new Set(variants.map(({ size }) => size))];
  for (let step = 0; step < MOST_STEPS; step++) {
    const standings = PARTS.flatMap((down) => PARTS.map((across) => ({ step, across, down }))).map(
      (standing) => {
        const projection = fitAlbers(scene.extent, inside, SHEET_PADDING, millimetresPerPixel, standing);
        return { projection, free: freeOfSubject(scene, boundaries, projection) };
      },
    );
    if (
      (standings[0]?.projection.kilometresPerPixel(0) ?? 0) >
      beside.projection.kilometresPerPixel(0) * 1.001
    )
      break;
    const [centred] = standings;
    const insets = centred && hasPart(options, 'insets') ? sheetInsets(scene, centred.projection) : [];
    const tried = [...new Set([insets.length, Math.min(1, insets.length), 0])];
    for (const size of sizes)
      for (const count of tried)
        for (const { projection, free } of standings)
          for (const variant of variants) {
            if (variant.size !== size) continue;
            const found = inCorners(
              options,
              inside,
              projection,
              variant.blocks,
              insets.slice(0, count),
              free,
            );
            if (found) return found;
          }
  }
  return beside;
}
