import type { Scene } from '../../core/scene/scene';
import { translate } from '../../i18n/translate';
import { attributes } from '../text/markup';
import { balancedHeight, type FlowRow, flowRows } from './flow';
import { legendRows } from './legendRows';
import { headingRow, numberedRow, type RowStyle } from './rows';
import type { SheetOptions } from './sheetOptions';

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

function panelRows(scene: Scene, options: SheetOptions, style: RowStyle, prefix: string): FlowRow[] {
  const heading = (text: string) => headingRow(text, style, 1.25);
  const legend = legendRows(scene, options.language, style, prefix);
  const list = options.list ?? [];
  const digits = String(Math.max(0, ...list.map(({ number }) => number))).length;
  const entries = list.map(({ number, text, data = {} }, index): FlowRow => {
    const row = numberedRow(number, text, style, digits);
    return {
      ...row,
      keepWithNext: index < Math.min(2, list.length - 1),
      draw: (x, y) => `<g${attributes(data)}>${row.draw(x, y)}</g>`,
    };
  });
  return [
    ...(legend.length > 0 ? [heading(translate(options.language, 'figure.legend')), ...legend] : []),
    ...(list.length > 0
      ? [
          { ...heading(options.listTitle || translate(options.language, 'figure.list')), startsColumn: true },
          ...entries,
        ]
      : []),
  ];
}

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
