import type { Scene } from '../../core/scene/scene';
import { translate } from '../../i18n/translate';
import { attributes } from '../text/markup';
import { balancedHeight, type FlowRow, flowRows } from './flow';
import { keyedRow, legendRows } from './legendRows';
import { headingRow, numberedRow, type RowStyle } from './rows';
import { hasPart, type SheetOptions } from './sheetOptions';

export const PANEL_PADDING = 12;
const COLUMN_GAP = 16;

/** How the legend and the list are set beside or below the map. */
export interface PanelPlan {
  /** Pixels, padding included. */
  readonly width: number;
  readonly height: number;
  /** Draws the text with the panel's top left corner at x, y. */
  readonly draw: (x: number, y: number) => string;
}

function listRows(options: SheetOptions, style: RowStyle, prefix: string): FlowRow[] {
  const list = (hasPart(options, 'list') && options.list) || [];
  if (list.length === 0) return [];
  const digits = String(Math.max(0, ...list.map(({ number }) => number))).length;
  const entries = list.flatMap((entry, index): FlowRow[] => {
    const row = entry.symbol
      ? keyedRow(entry.text, style, entry.symbol, prefix)
      : numberedRow(entry.number, entry.text, style, digits);
    const group = entry.group ?? '';
    const begins = group !== '' && group !== list[index - 1]?.group;
    return [
      ...(begins ? [headingRow(group, style, 1)] : []),
      {
        ...row,
        keepWithNext: index < Math.min(2, list.length - 1),
        draw: (x, y) => `<g${attributes(entry.data ?? {})}>${row.draw(x, y)}</g>`,
      },
    ];
  });
  const heading = headingRow(options.listTitle || translate(options.language, 'figure.list'), style, 1.25);
  return [{ ...heading, startsColumn: true }, ...entries];
}

/** The rows of the legend with their heading, and of the list with its own. */
function panelParts(
  scene: Scene,
  options: SheetOptions,
  style: RowStyle,
  prefix: string,
): readonly (readonly FlowRow[])[] {
  const listed = listRows(options, style, prefix);
  // What the list explains is said there, where there is one.
  const explained = new Set(listed.length > 0 ? (options.explained ?? []) : []);
  const legend = hasPart(options, 'legend')
    ? legendRows(scene, options.language, style, prefix, explained)
    : [];
  const headed =
    legend.length > 0
      ? [headingRow(translate(options.language, 'figure.legend'), style, 1.25), ...legend]
      : [];
  return [headed, listed].filter((rows) => rows.length > 0);
}

const panelRows = (scene: Scene, options: SheetOptions, style: RowStyle, prefix: string): FlowRow[] =>
  panelParts(scene, options, style, prefix).flat();

/** Ways to set legend and list as blocks of their own, in print of one size. */
export interface PanelVariant {
  readonly size: number;
  readonly blocks: readonly PanelPlan[];
}

/** Print in pixels, the largest first; columns in ems; most columns of a block. */
const BLOCK_SIZES = [11.5, 10.5, 9.5] as const;
const BLOCK_WIDTHS = [12.5, 16, 20, 26] as const;
const MOST_COLUMNS = 3;

/** Legend and list as one block or as two, for the free corners of a map, in every width and number of columns. */
export function panelVariants(scene: Scene, options: SheetOptions, prefix: string): readonly PanelVariant[] {
  return BLOCK_SIZES.flatMap((size) => {
    const set = (rows: readonly FlowRow[], width: number): PanelPlan[] =>
      Array.from({ length: MOST_COLUMNS }, (_, index) => index + 1).flatMap(
        (columns) =>
          planOf(
            rows,
            width,
            new Array<number>(columns).fill(balancedHeight(rows, columns) + 2 * PANEL_PADDING),
          ) ?? [],
      );
    const byWidth = BLOCK_WIDTHS.map((ems) => {
      const width = size * ems;
      const parts = panelParts(scene, options, { width, size, ground: scene.ground }, prefix);
      return { whole: set(parts.flat(), width), parts: parts.map((rows) => set(rows, width)) };
    });
    if (byWidth[0]?.parts.length === 0) return [{ size, blocks: [] }];
    const whole = byWidth.flatMap((each) => each.whole.map((plan) => ({ size, blocks: [plan] })));
    if (byWidth[0]?.parts.length !== 2) return whole;
    const [legends, lists] = [0, 1].map((part) => byWidth.flatMap((each) => each.parts[part] ?? []));
    const apart = (legends ?? [])
      .filter(isCompact)
      .flatMap((legend) => (lists ?? []).filter(isCompact).map((list) => ({ size, blocks: [list, legend] })));
    return [...whole.filter(({ blocks }) => blocks.every(isCompact)), ...apart];
  }).sort((a, b) => b.size - a.size || areaOf(a) - areaOf(b));
}

/** Blocks whose lines fill them are the smallest. */
const areaOf = ({ blocks }: PanelVariant) =>
  blocks.reduce((sum, { width, height }) => sum + width * height, 0);

/** A block that is neither a ribbon nor a pole. */
const isCompact = ({ width, height }: PanelPlan) => width < height * 5 && height < width * 5;

function planOf(
  rows: readonly FlowRow[],
  columnWidth: number,
  heights: readonly number[],
): PanelPlan | undefined {
  const places = flowRows(
    rows,
    heights.map((height) => height - 2 * PANEL_PADDING),
  );
  if (!places) return undefined;
  return {
    width: heights.length * columnWidth + (heights.length - 1) * COLUMN_GAP + 2 * PANEL_PADDING,
    height: Math.max(...heights),
    draw: (x, y) =>
      places
        .map(({ row, column, y: down }) =>
          row.draw(x + PANEL_PADDING + column * (columnWidth + COLUMN_GAP), y + PANEL_PADDING + down),
        )
        .join(''),
  };
}

/** Font sizes in pixels and columns, the roomiest first; the last ones are for lists of a hundred and more. */
const TRIALS: readonly (readonly [size: number, columns: number])[] = [
  [12, 1],
  [11, 1],
  [10.5, 1],
  [11, 2],
  [10, 2],
  [9, 2],
  [9.5, 3],
  [8.5, 3],
  [8, 4],
  [7, 4],
  [6, 5],
];

/**
 * The panel at the right of the map: the largest print in the fewest columns that holds everything.
 * @param height pixels that it has
 * @param corner pixels kept free at the foot of the last column
 * @throws Error when even the smallest print does not fit
 */
export function sidePanel(
  scene: Scene,
  options: SheetOptions,
  height: number,
  corner: number,
  prefix: string,
): PanelPlan {
  for (const [size, columns] of TRIALS) {
    const width = size * (columns === 1 ? 19 : 16.5);
    const heights = Array.from({ length: columns }, (_, index) =>
      index === columns - 1 ? height - corner : height,
    );
    const plan = planOf(
      panelRows(scene, options, { width, size, ground: scene.ground }, prefix),
      width,
      heights,
    );
    if (plan) return plan;
  }
  throw new Error(
    `the legend and the list of ${options.list?.length ?? 0} entries do not fit into ${Math.round(height)} px`,
  );
}

/** The panel below the map: as low as its columns allow, in smaller print where it would take over two fifths of the sheet. */
export function bottomPanel(
  scene: Scene,
  options: SheetOptions,
  width: number,
  room: number,
  prefix: string,
): PanelPlan {
  const inner = width - 2 * PANEL_PADDING;
  const trials = [
    [11, 3],
    [10, 3],
    [9, 4],
    [8, 4],
    [7, 5],
  ] as const;
  let lowest: PanelPlan | undefined;
  for (const [size, columns] of trials) {
    const columnWidth = (inner - (columns - 1) * COLUMN_GAP) / columns;
    const rows = panelRows(scene, options, { width: columnWidth, size, ground: scene.ground }, prefix);
    const plan = planOf(
      rows,
      columnWidth,
      new Array<number>(columns).fill(balancedHeight(rows, columns) + 2 * PANEL_PADDING),
    );
    if (plan && plan.height <= room) return plan;
    if (plan && (!lowest || plan.height < lowest.height)) lowest = plan;
  }
  if (!lowest) throw new Error('the panel below the map has no rows to set');
  return lowest;
}
