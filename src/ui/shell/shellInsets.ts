import { fittingScale } from '../../core/mercator';
import type { BoundingBox } from '../../core/place';
import { type Insets, roomWithin, type Size } from '../../state/mapControl';

const MARGIN = 24;
const LEFT_PANEL = 336;
const RIGHT_PANEL = 404;
/** Steps of the title's height, so that a longer source line does not move the map by a hair. */
const TITLE_STEP = 32;
const FOOT = 84;
const NARROW_FOOT = 104;
/** The buttons in the upper right corner. */
const CONTROLS = 72;
/** The line at the foot with the scale and the note. */
const ATTRIBUTION = 36;

/** What decides how much of the map the panels cover. */
export interface PanelState {
  readonly isNarrow: boolean;
  readonly title: Size;
  /** The map's, once it is measured. */
  readonly map: Size | undefined;
  /** What the map is asked to show. */
  readonly extent: BoundingBox | undefined;
  readonly hasQuestions: boolean;
  readonly hasDetails: boolean;
  /** False while the right panel's room is only kept free. */
  readonly isDetailed: boolean;
}

/** How much larger the map must come out in other room than the usual one, to stand there. */
const GAIN = 1.15;

/**
 * What the panels cover of the map, in pixels: the extent is fitted into what is left, which is the room below the
 * title, or beside it where the map is low. The right panel's room is kept free where there is enough of it, so that
 * choosing a place does not move the map under the pointer; a low map may take it until then.
 */
export function shellInsets(state: PanelState): Insets {
  const top = MARGIN + Math.ceil(state.title.height / TITLE_STEP) * TITLE_STEP;
  if (state.isNarrow) return { top, right: 8, bottom: NARROW_FOOT, left: 8 };
  const below = {
    top,
    right: state.hasDetails ? RIGHT_PANEL : MARGIN * 2,
    bottom: FOOT,
    left: state.hasQuestions ? LEFT_PANEL : MARGIN,
  };
  const { extent, map } = state;
  if (!extent || !map) return below;
  const left = below.left + state.title.width + MARGIN;
  const beside = { top: MARGIN, right: Math.max(below.right, CONTROLS), bottom: ATTRIBUTION, left };
  const rooms = state.isDetailed ? [beside] : [beside, { ...beside, right: CONTROLS }];
  const scaleIn = (insets: Insets) => fittingScale(extent, roomWithin(map, insets));
  return rooms.reduce((best: Insets, room) => {
    const gain = scaleIn(room) / scaleIn(best);
    return gain > GAIN ? room : best;
  }, below);
}
