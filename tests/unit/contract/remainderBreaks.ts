import type { Break } from './breaks';

const HEAD = 'indicator,period,whole_source,part_source,except,reason_zh,reason_en';
const TURNOVER = 'turnover,2020,yearbook,yearbook,990100,合计相符,The sums agree';

/** A file of remainders in which a text of its one row is replaced. */
const remainders = (from: string, to: string, more = '') => [
  { file: 'data/remainders.csv', to: `${HEAD}\n${TURNOVER.replace(from, to)}\n${more}` },
];

export const remainderBreaks: readonly Break[] = [
  {
    rule: 'a remainder is of an indicator that exists',
    changes: remainders('turnover', 'turnround'),
    told: ['data/remainders.csv:2 indicator “turnround” "turnround" is not in data/indicators'],
  },
  {
    rule: 'a remainder is of an additive indicator',
    changes: remainders('turnover', 'turnover-growth'),
    told: ['data/remainders.csv:2 indicator “turnover-growth” only an additive indicator leaves a remainder'],
  },
  {
    rule: 'there is one rule of an indicator and period',
    changes: remainders('', '', TURNOVER),
    told: ['data/remainders.csv:3 indicator “turnover” the id stands twice, first in data/remainders.csv:2'],
  },
  {
    rule: 'the period of a remainder is ISO 8601',
    changes: remainders('2020', '二〇二〇'),
    told: [
      'data/remainders.csv:2 period “二〇二〇” must be an ISO 8601 period such as 2020 or 2020-01/2020-10',
    ],
  },
  {
    rule: 'the sources of a remainder exist',
    changes: remainders('yearbook,yearbook', 'almanac,annals'),
    told: [
      'data/remainders.csv:2 whole_source “almanac” "almanac" is not in data/sources.csv',
      'data/remainders.csv:2 part_source “annals” "annals" is not in data/sources.csv',
    ],
  },
  {
    rule: 'the exceptions of a remainder are cities',
    changes: remainders('990100', '990101'),
    told: ['data/remainders.csv:2 except “990101” must be the code of a city in geo/regions.csv'],
  },
  {
    rule: 'a remainder says why in both languages',
    changes: remainders('The sums agree', ''),
    told: ['data/remainders.csv:2 reason_en “” must not be empty'],
  },
];
