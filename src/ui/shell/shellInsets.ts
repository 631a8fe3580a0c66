import type { Insets } from '../../state/mapControl';

const MARGIN = 24;
const LEFT_PANEL = 336;
const RIGHT_PANEL = 404;
const TITLE = 104;
const FOOT = 84;

/** What decides how much of the map the panels cover. */
export interface PanelState {
  readonly isNarrow: boolean;
  readonly hasQuestions: boolean;
  readonly hasDetails: boolean;
  readonly isPresenting: boolean;
}

/**
 * What the panels cover of the map, in pixels: the extent is fitted into what is left. The right panel's room is kept
 * free where there is enough of it, so that choosing a place does not move the map under the pointer.
 */
export function shellInsets(state: PanelState): Insets {
  if (state.isNarrow) return { top: TITLE, right: 8, bottom: FOOT, left: 8 };
  return {
    top: TITLE,
    right: state.hasDetails ? RIGHT_PANEL : MARGIN * 2,
    bottom: FOOT,
    left: state.hasQuestions ? LEFT_PANEL : MARGIN,
  };
}
