import { escapeMarkup } from '../../core/export/escapeMarkup';

/**
 * Whether a map answers to people: `still`, a picture whose parts say their names where the pointer rests; `pointed`, a
 * live map that says names itself.
 */
export type Answering = 'still' | 'pointed';

/** How a part of the map that stands for a place presents itself. */
export const answeringAttributes = (words: string) => ({ role: 'img', 'aria-label': words });

/** A title for a still picture; on a live map it would pop up beside the map's own words. */
export const titleSvg = (answering: Answering, words: string): string =>
  answering === 'still' ? `<title>${escapeMarkup(words)}</title>` : '';
