import { inBothLanguages } from '../../../i18n/inBothLanguages';
import type { Check } from '../finding';
import { spanRises } from './spanRise';

const ID = 'cumulative-rise';

/** Holds growth over a whole period, in per cent, against the amounts at its two ends. */
export const cumulativeRise: Check = {
  id: ID,
  name: inBothLanguages('findings.cumulative-rise.name'),
  rule: inBothLanguages('findings.cumulative-rise.rule'),
  find: ({ dataset }) =>
    spanRises(dataset, {
      check: ID,
      suffix: '-rise',
      rise: (ratio) => (ratio - 1) * 100,
      rule: (first, last, isTakenBack) =>
        isTakenBack
          ? inBothLanguages('findings.takenBack', { last, first, next: first + 1 })
          : inBothLanguages('findings.amounts', { first, last }),
    }),
};
