import * as v from 'valibot';
import { DATUMS } from './datum';

const column = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16_384)));

/** What a person has decided of a file of places; what is left out is as proposed. Columns are counted from 0. */
export const placesDecisionsSchema = v.object({
  longitude: column,
  latitude: column,
  /** The column that says in which county a place is; -1 for none. */
  county: v.optional(v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(16_384))),
  /** Of the records that state none. */
  datum: v.optional(v.picklist(DATUMS)),
  /** Of metres without a zone, in degrees. */
  meridian: v.optional(v.pipe(v.number(), v.minValue(72), v.maxValue(138))),
});
export type PlacesDecisions = v.InferOutput<typeof placesDecisionsSchema>;
