import * as v from 'valibot';
import { STATUSES } from '../figure';
import { OUTSIDE_A_STEP } from '../story';
import { filled, identifier, localText, period } from './cells';
import { partialViewSchema } from './view';

const question = { indicator: identifier, period, status: v.picklist(STATUSES) };

const keyFigure = v.variant('kind', [
  v.object({ kind: v.literal('figure'), place: identifier, ...question }),
  v.object({ kind: v.literal('element'), layout: identifier, element: identifier, ...question }),
]);

/** The view of a step; what a step may not set is dropped. */
const stepView = v.omit(partialViewSchema, OUTSIDE_A_STEP);

const step = v.object({
  title: localText,
  text: v.optional(localText, { zh: '', en: '' }),
  notes: v.optional(localText, { zh: '', en: '' }),
  duration: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(600)), 12),
  keyFigures: v.optional(v.pipe(v.array(keyFigure), v.maxLength(3)), []),
  view: v.optional(stepView, {}),
});

/** A story as one window of the page tells it to another; one that a link carries has the whole link as its id. */
export const toldStory = v.object({
  id: v.string(),
  name: localText,
  summary: localText,
  scenes: v.pipe(v.array(step), v.minLength(1)),
});

/** `stories/<id>.json`, and the file that a user's own story is saved to. */
export const storyFile = v.object({
  id: v.pipe(filled, v.maxLength(64)),
  name: localText,
  summary: v.optional(localText, { zh: '', en: '' }),
  scenes: v.pipe(v.array(step), v.minLength(1), v.maxLength(60)),
});
