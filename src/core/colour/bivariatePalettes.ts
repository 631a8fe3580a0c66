import { inBothLanguages } from '../../i18n/inBothLanguages';
import type { BivariatePalette } from './palette';

/** Squares of 3 × 3 for two indicators. */
export const BIVARIATE_PALETTES: readonly BivariatePalette[] = [
  {
    id: 'blue-orange-square',
    kind: 'bivariate',
    name: inBothLanguages('palettes.blue-orange-square'),
    first: [255, 38],
    second: [65, 55],
    both: { light: [330, 12], dark: [90, 8] },
  },
  {
    id: 'green-purple-square',
    kind: 'bivariate',
    name: inBothLanguages('palettes.green-purple-square'),
    first: [140, 38],
    second: [315, 40],
    both: { light: [250, 14], dark: [250, 4] },
  },
];
