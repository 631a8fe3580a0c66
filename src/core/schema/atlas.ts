import * as v from 'valibot';
import { filled, identifier, localName } from './cells';
import { strictPartialView } from './view';

/** `atlas.json`. */
export const atlasFile = v.strictObject({
  region: identifier,
  name: localName,
  title: localName,
  shortTitle: localName,
  description: localName,
  fileName: v.pipe(filled, identifier),
  defaultView: strictPartialView,
  indicators: v.strictObject({
    plannedArea: identifier,
    populationCensus: identifier,
    populationYearEnd: identifier,
  }),
});
