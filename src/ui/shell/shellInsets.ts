import type { Insets } from '../../state/mapControl';

const MARGIN = 24;
const LEFT_PANEL = 336;
const TITLE = 96;
const FOOT = 40;
const SHEET = 180;

/** What the panels cover of the map, in pixels: the extent is fitted into what is left. */
export function shellInsets(state: {
  isNarrow: boolean;
  hasQuestions: boolean;
  isPresenting: boolean;
}): Insets {
  if (state.isNarrow) return { top: TITLE, right: 8, bottom: state.isPresenting ? FOOT : SHEET, left: 8 };
  return { top: TITLE, right: MARGIN * 2, bottom: FOOT, left: state.hasQuestions ? LEFT_PANEL : MARGIN };
}
