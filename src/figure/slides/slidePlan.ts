import type { Rectangle } from '../projection';

/** Pixels of a slide, and where its parts stand. */
export const SLIDE = { width: 1280, height: 720 } as const;
const MARGIN = 36;
export const TITLE: Rectangle = { x: MARGIN, y: 12, width: SLIDE.width - 2 * MARGIN, height: 56 };
export const SUBTITLE: Rectangle = { ...TITLE, y: 68, height: 24 };
const TOP = 100;
/** Between title and foot. */
export const BODY: Rectangle = { x: MARGIN, y: TOP, width: SLIDE.width - 2 * MARGIN, height: 564 };
export const FOOTER: Rectangle = { x: MARGIN, y: 672, width: SLIDE.width - 2 * MARGIN, height: 36 };

/** Pixels of a table's row, and how many rows a slide holds beside the head. */
export const TABLE_ROW = 25;
export const MOST_TABLE_ROWS = Math.floor(BODY.height / TABLE_ROW) - 1;
