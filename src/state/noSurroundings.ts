import { type Surroundings, windowShape } from '../core/surroundings';

const nothing = { type: 'FeatureCollection' as const, features: [] };

/** More than any screen shows. */
const EVERYWHERE = [60, 0, 160, 50] as const;

/** Stands in until the surroundings are there: nothing but sea. */
export const NO_SURROUNDINGS: Surroundings = {
  window: windowShape(EVERYWHERE),
  provinces: nothing,
  foreign: nothing,
  nationalLines: nothing,
  provinceLines: nothing,
};
