import type { Insets } from '../../state/mapControl';

const MARGIN = 24;
const LEFT_PANEL = 336;
const RIGHT_PANEL = 404;
/** Steps of the title's height, so that a longer source line does not move the map by a hair. */
const TITLE_STEP = 32;
const FOOT = 84;
const NARROW_FOOT = 104;

/** What decides how much of the map the panels cover. */
export interface PanelState {
  readonly isNarrow: boolean;
  /** Pixels that the title takes from the upper edge. */
  readonly title: number;
  readonly hasQuestions: boolean;
  readonly hasDetails: boolean;
  readonly isPresenting: boolean;
}

/**
 * What the panels cover of the map, in pixels: the extent is fitted into what is left. The right panel's room is kept
 * free where there is enough of it, so that choosing a place does not move the map under the pointer.
 */
export function shellInsets(state: PanelState): Insets {
  const top = MARGIN + Math.ceil(state.title / TITLE_STEP) * TITLE_STEP;
  if (state.isNarrow) return { top, right: 8, bottom: NARROW_FOOT, left: 8 };
  return {
    top,
    right: state.hasDetails ? RIGHT_PANEL : MARGIN * 2,
    bottom: FOOT,
    left: state.hasQuestions ? LEFT_PANEL : MARGIN,
  };
}
