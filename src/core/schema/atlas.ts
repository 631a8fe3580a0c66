import * as v from 'valibot';
import { filled, identifier, localName } from './cells';
import { strictPartialView } from './view';

/** `atlas.json`. */
export const atlasFile = v.strictObject({
  region: identifier,
  capital: identifier,
  name: localName,
  title: localName,
  shortTitle: localName,
  description: localName,
  approvalNumber: v.optional(filled),
  fileName: v.pipe(filled, identifier),
  defaultView: strictPartialView,
  indicators: v.strictObject({
    plannedArea: identifier,
    populationCensus: identifier,
    populationYearEnd: identifier,
    approvedArea: identifier,
    landArea: identifier,
  }),
  grades: v.strictObject({ national: filled, provincial: filled }),
  results: v.array(identifier),
  englishEndings: v.array(filled),
});
