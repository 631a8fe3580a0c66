import type { KeptPanes } from '../../load/keptPanes';
import type { Size } from '../../state/mapControl';

/** Columns beside the map; or one sheet with tabs, at the map's side or under it. */
export type Arrangement = 'wide' | 'side-sheet' | 'bottom-sheet';

/** A window that is smaller has no room for columns beside its map. */
const LEAST_WIDE: Size = { width: 1000, height: 480 };

/** How a window of a size is arranged. */
export function arrangementOf({ width, height }: Size): Arrangement {
  if (width >= LEAST_WIDE.width && height >= LEAST_WIDE.height) return 'wide';
  return height > width ? 'bottom-sheet' : 'side-sheet';
}

/** From this ratio of width to height on, charts beside the map leave it larger than charts below it. */
const BROAD = 1.3;

/** What stands beside the map. */
export interface Standing {
  readonly hasPanel: boolean;
  readonly hasDrawer: boolean;
}

/** Where the charts stand, and the sizes of all parts but the map, in pixels, each with what it may be dragged to. */
export interface PaneSizes {
  readonly charts: 'beside' | 'below';
  readonly questions: Range;
  /** What is chosen, and charts where they stand beside the map. */
  readonly side: Range;
  /** Charts below the map, or what is chosen above charts beside it. */
  readonly rows: Range;
}

export interface Range {
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

/** What the map keeps of width and height, whatever is dragged. */
const LEAST_MAP: Size = { width: 360, height: 280 };
/** A map lower than this part of its width would show what lies beyond the drawn surroundings. */
const LEAST_SHAPE = 0.3;
/** Pixels of title and foot. */
const HEAD_AND_FOOT = 120;
const BAR = 48;

function within(wanted: number, least: number, most: number): Range {
  const highest = Math.max(least, Math.round(most));
  return { value: Math.min(highest, Math.max(least, Math.round(wanted))), least, most: highest };
}

/** The parts of a wide window: as they were dragged, else by its size, and never at the map's cost beyond its least. */
export function paneSizes({ width, height }: Size, kept: KeptPanes, standing: Standing): PaneSizes {
  const { hasPanel, hasDrawer } = standing;
  const charts = kept.charts ?? (width / height >= BROAD ? 'beside' : 'below');
  const questions = within(kept.questions ?? 0.16 * width + 82, 240, Math.min(440, width / 3));
  const isShared = hasDrawer && charts === 'beside';
  const wanted = isShared
    ? (kept.dock ?? Math.min(640, Math.max(380, 0.31 * width)))
    : (kept.panel ?? Math.min(420, Math.max(288, 0.25 * width)));
  const side = within(wanted, 260, width - questions.value - LEAST_MAP.width);
  const stage = height - BAR;
  const leastHeight =
    HEAD_AND_FOOT + Math.max(LEAST_MAP.height - HEAD_AND_FOOT, LEAST_SHAPE * (width - questions.value));
  const rows =
    charts === 'beside'
      ? within(kept.split ?? 0.48 * stage, 120, stage - 160)
      : within(kept.drawer ?? 0.34 * stage, 140, stage - leastHeight);
  return {
    charts,
    questions,
    side: isShared || hasPanel ? side : { ...side, value: 0 },
    rows,
  };
}
