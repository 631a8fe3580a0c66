import type { ContextShapes } from '../core/context';

const nothing = { type: 'FeatureCollection' as const, features: [] };

/** Stands in until the surroundings are there. */
export const EMPTY_CONTEXT: ContextShapes = {
  provinces: nothing,
  foreign: nothing,
  nationalLines: nothing,
  provinceLines: nothing,
};
