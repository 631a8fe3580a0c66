import { escapeMarkup } from '../text/markup';

/**
 * Whether a map answers to people: `still`, a picture whose parts say their names where the pointer rests; `pointed`, a
 * live map that says names itself; `focused`, one whose regions and symbols also take the keyboard's focus: one stop of the
 * tab key for the whole map, from which arrow keys lead on.
 */
export type Answering = 'still' | 'pointed' | 'focused';

/**
 * How a part of the map that stands for a place presents itself.
 * @param isFirst where the tab key enters the map
 */
export const answeringAttributes = (answering: Answering, words: string, isFirst = false) => ({
  role: answering === 'focused' ? 'button' : 'img',
  tabindex: answering === 'focused' ? (isFirst ? 0 : -1) : undefined,
  'aria-label': words,
});

/** A title for a still picture; on a live map it would pop up beside the map's own words. */
export const titleSvg = (answering: Answering, words: string): string =>
  answering === 'still' ? `<title>${escapeMarkup(words)}</title>` : '';
