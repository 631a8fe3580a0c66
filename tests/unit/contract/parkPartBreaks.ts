import type { Break } from './breaks';

const HEADER = 'part,whole,basis,reason_zh,reason_en,source,locator';
const ROW = 'sand-park,east-port,stated,,,river-plan,专栏1';

/** A file of parts in which a text of its one row is replaced. */
const parts = (from: string, to: string, more = '') => [
  { file: 'data/park-parts.csv', to: `${HEADER}\n${ROW.replace(from, to)}\n${more}` },
];

export const parkPartBreaks: readonly Break[] = [
  {
    rule: 'a part is a park',
    changes: parts('sand-park', '990100'),
    told: ['data/park-parts.csv:2 part “990100” "990100" is not in data/parks.csv'],
  },
  {
    rule: 'a whole is a park',
    changes: parts('east-port', 'nowhere'),
    told: ['data/park-parts.csv:2 whole “nowhere” "nowhere" is not in data/parks.csv'],
  },
  {
    rule: 'a whole does not lie in its part',
    changes: parts('east-port', 'sand-park'),
    told: ['data/park-parts.csv:2 whole “sand-park” must be another park that does not lie in this one'],
  },
  {
    rule: 'a part stands once',
    changes: parts('', '', ROW),
    told: ['data/park-parts.csv:3 part “sand-park” the id stands twice, first in data/park-parts.csv:2'],
  },
  {
    rule: 'an inferred part says why',
    changes: parts('stated,,', 'inferred,推定,'),
    told: ['data/park-parts.csv:2 reason_en “” needs its reason in Chinese and English'],
  },
  {
    rule: 'a part names a known source',
    changes: parts('river-plan', 'no-plan'),
    told: ['data/park-parts.csv:2 source “no-plan” "no-plan" is not in data/sources.csv'],
  },
];
