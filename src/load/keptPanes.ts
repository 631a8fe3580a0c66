import * as v from 'valibot';
import { ATLAS } from '../core/atlasFile';

/** The key under which this browser keeps the arrangement, as JSON. */
export const PANES_KEY = `${ATLAS.fileName}.panes`;

const size = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)));
const panesSchema = v.object({
  /** Widths of the questions on the left, of what is chosen, and of the side that the charts share with it, in pixels. */
  questions: size,
  panel: size,
  dock: size,
  /** Heights of the charts below the map, and of what is chosen above charts beside the map, in pixels. */
  drawer: size,
  split: size,
  /** Where the charts were put by hand. */
  charts: v.optional(v.picklist(['beside', 'below'])),
});

/** How the user arranged the page; what is missing follows the window. */
export type KeptPanes = Readonly<v.InferOutput<typeof panesSchema>>;

/** The arrangement kept in this browser; an empty one where there is none, or where it keeps nothing. */
export function loadPanes(): KeptPanes {
  try {
    const read = v.safeParse(panesSchema, JSON.parse(window.localStorage.getItem(PANES_KEY) ?? '{}'));
    return read.success ? read.output : {};
  } catch {
    return {};
  }
}

/** Keeps the arrangement, where the browser keeps anything. */
export function keepPanes(panes: KeptPanes): void {
  try {
    window.localStorage.setItem(PANES_KEY, JSON.stringify(panes));
  } catch {
    // Storage is off: the arrangement holds until the page closes.
  }
}
