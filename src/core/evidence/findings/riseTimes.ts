import { inBothLanguages } from '../../../i18n/inBothLanguages';
import type { Check } from '../finding';
import { spanRises } from './spanRise';

const ID = 'rise-times';

/** Holds "grew by so many times" against the amounts at both ends: what is 2.8 times as much grew by 1.8 times. */
export const riseTimes: Check = {
  id: ID,
  name: inBothLanguages('findings.rise-times.name'),
  rule: inBothLanguages('findings.rise-times.rule'),
  find: ({ dataset }) =>
    spanRises(dataset, {
      check: ID,
      suffix: '-rise-times',
      rise: (ratio) => ratio - 1,
      rule: (first, last) => inBothLanguages('findings.grownBy', { first, last }),
    }),
};
