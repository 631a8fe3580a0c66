import * as v from 'valibot';
import { STATUSES } from '../figure';
import { OUTSIDE_A_STEP } from '../story';
import { filled, identifier, localText, period, says } from './cells';
import { partialViewSchema, strictPartialView } from './view';

const question = { indicator: identifier, period, status: v.picklist(STATUSES) };

const keyFigure = v.variant('kind', [
  v.strictObject({ kind: v.literal('figure'), place: identifier, ...question }),
  v.strictObject({ kind: v.literal('element'), layout: identifier, element: identifier, ...question }),
]);

/** As many numbers as a step's words may have from figures. */
const MOST_BOUND = 60;

const boundNumber = v.strictObject({
  written: v.pipe(v.string(), v.regex(/^−?\d[\d,]*(?:\.\d+)?$/, says('number'))),
  figure: keyFigure,
});

/** The view of a step; what a step may not set is dropped. */
const stepView = v.omit(partialViewSchema, OUTSIDE_A_STEP);
const strictStepView = v.omit(strictPartialView, OUTSIDE_A_STEP);

/** A step whose view is of a schema. */
const stepOf = <StepView extends typeof stepView | typeof strictStepView>(view: StepView) =>
  v.strictObject({
    title: localText,
    text: v.optional(localText, { zh: '', en: '' }),
    notes: v.optional(localText, { zh: '', en: '' }),
    duration: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(600)), 12),
    keyFigures: v.optional(v.pipe(v.array(keyFigure), v.maxLength(3)), []),
    bound: v.optional(v.pipe(v.array(boundNumber), v.maxLength(MOST_BOUND))),
    view: v.optional(view, {}),
  });

const storyOf = <StepView extends typeof stepView | typeof strictStepView>(view: StepView) =>
  v.strictObject({
    id: v.pipe(filled, v.maxLength(64)),
    name: localText,
    summary: v.optional(localText, { zh: '', en: '' }),
    scenes: v.pipe(v.array(stepOf(view)), v.minLength(1, says('empty')), v.maxLength(60)),
  });

/** A story as one window of the page tells it to another; one that a link carries has the whole link as its id. */
export const toldStory = v.object({
  id: v.string(),
  name: localText,
  summary: localText,
  scenes: v.pipe(v.array(stepOf(stepView)), v.minLength(1)),
});

/** The file that a user's own story is saved to; parts of a view that a step may not set, or no longer has, are dropped. */
export const storyFile = storyOf(stepView);

/** `stories/<id>.json`, where such a part is an error. */
export const bundledStoryFile = storyOf(strictStepView);
