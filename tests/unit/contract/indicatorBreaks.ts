import type { Break } from './breaks';

const WORK = 'data/indicators/work.csv';
const LAND = 'data/indicators/land-and-people.csv';

export const indicatorBreaks: readonly Break[] = [
  {
    rule: 'no bundled indicator has an id of own data',
    changes: [{ file: WORK, from: '\nexports,', to: '\nown-exports,' }],
    told: [
      "data/indicators/work.csv:5 id “own-exports” ids that begin with own- are for a person's own data",
    ],
    andMore: 6,
  },
  {
    rule: 'an indicator stands once in all files',
    changes: [{ file: LAND, from: '\nheads,', to: '\nworkshops,' }],
    told: [
      'data/indicators/work.csv:4 id “workshops” the id stands twice, first in data/indicators/land-and-people.csv:3',
      'data/figures/yearbook.csv:21 indicator “heads” "heads" is not in data/indicators',
      'data/figures/yearbook.csv:22 indicator “heads” "heads" is not in data/indicators',
    ],
    andMore: 13,
  },
  {
    rule: 'the kind of an indicator is a known word',
    changes: [{ file: WORK, from: '个,count,', to: '个,number,' }],
    told: [
      'data/indicators/work.csv:4 kind “number” must be ("amount" | "count" | "area" | "ratio" | "growth" | "rank")',
      'data/figures/river-plan-main.csv:9 indicator “workshops” "workshops" is not in data/indicators',
      'data/figures/yearbook.csv:35 indicator “workshops” "workshops" is not in data/indicators',
      'data/figures/yearbook.csv:37 indicator “workshops” "workshops" is not in data/indicators',
      'data/figures/yearbook.csv:39 indicator “workshops” "workshops" is not in data/indicators',
      'data/layouts/parks.json:57 counted.0.indicator “workshops” "workshops" is not in data/indicators',
    ],
  },
  {
    rule: 'additive is yes or no',
    changes: [{ file: WORK, from: 'count,yes', to: 'count,maybe' }],
    told: [
      'data/indicators/work.csv:4 additive “maybe” must be ("yes" | "no")',
      'data/figures/river-plan-main.csv:9 indicator “workshops” "workshops" is not in data/indicators',
      'data/figures/yearbook.csv:35 indicator “workshops” "workshops" is not in data/indicators',
      'data/figures/yearbook.csv:37 indicator “workshops” "workshops" is not in data/indicators',
      'data/figures/yearbook.csv:39 indicator “workshops” "workshops" is not in data/indicators',
      'data/layouts/parks.json:57 counted.0.indicator “workshops” "workshops" is not in data/indicators',
    ],
  },
  {
    rule: 'a ratio is never additive',
    changes: [
      {
        file: WORK,
        from: 'turnover-growth,营业收入增速,Growth of turnover,%,growth,no',
        to: 'turnover-growth,营业收入增速,Growth of turnover,%,ratio,yes',
      },
    ],
    told: [
      'data/indicators/work.csv:3 additive “yes” only amount, count and area can be additive',
      'data/figures/river-plan-main.csv:4 indicator “turnover-growth” "turnover-growth" is not in data/indicators',
    ],
  },
  {
    rule: 'a growth is never additive',
    changes: [
      {
        file: WORK,
        from: 'turnover-growth,营业收入增速,Growth of turnover,%,growth,no',
        to: 'turnover-growth,营业收入增速,Growth of turnover,%,growth,yes',
      },
    ],
    told: [
      'data/indicators/work.csv:3 additive “yes” only amount, count and area can be additive',
      'data/figures/river-plan-main.csv:4 indicator “turnover-growth” "turnover-growth" is not in data/indicators',
    ],
  },
  {
    rule: 'a rank is never additive',
    changes: [
      {
        file: WORK,
        from: 'turnover-growth,营业收入增速,Growth of turnover,%,growth,no',
        to: 'turnover-growth,营业收入增速,Growth of turnover,%,rank,yes',
      },
    ],
    told: [
      'data/indicators/work.csv:3 additive “yes” only amount, count and area can be additive',
      'data/figures/river-plan-main.csv:4 indicator “turnover-growth” "turnover-growth" is not in data/indicators',
    ],
  },
  {
    rule: 'decimals are a digit',
    changes: [{ file: WORK, from: 'count,yes,0', to: 'count,yes,-1' }],
    told: [
      'data/indicators/work.csv:4 decimals “-1” must be a whole number from 0 to 9',
      'data/figures/river-plan-main.csv:9 indicator “workshops” "workshops" is not in data/indicators',
      'data/figures/yearbook.csv:35 indicator “workshops” "workshops" is not in data/indicators',
      'data/figures/yearbook.csv:37 indicator “workshops” "workshops" is not in data/indicators',
      'data/figures/yearbook.csv:39 indicator “workshops” "workshops" is not in data/indicators',
      'data/layouts/parks.json:57 counted.0.indicator “workshops” "workshops" is not in data/indicators',
    ],
  },
  {
    rule: 'the scope of an indicator stands in both languages: Chinese only',
    changes: [{ file: WORK, from: '全部工业企业,All industrial firms', to: '全部工业企业,' }],
    told: ['data/indicators/work.csv:2 scope_en “” needs both Chinese and English or neither'],
  },
  {
    rule: 'the scope of an indicator stands in both languages: English only',
    changes: [{ file: WORK, from: '全部工业企业,All industrial firms', to: ',All industrial firms' }],
    told: ['data/indicators/work.csv:2 scope_zh “” needs both Chinese and English or neither'],
  },
  {
    rule: 'a numerator exists',
    changes: [{ file: WORK, from: ',exports,turnover,', to: ',imports,turnover,' }],
    told: ['data/indicators/work.csv:6 numerator “imports” "imports" is not in data/indicators'],
  },
  {
    rule: 'a denominator exists',
    changes: [{ file: WORK, from: ',exports,turnover,', to: ',exports,sales,' }],
    told: ['data/indicators/work.csv:6 denominator “sales” "sales" is not in data/indicators'],
  },
  {
    rule: 'a ratio has both parts: no numerator',
    changes: [{ file: WORK, from: ',exports,turnover,', to: ',,turnover,' }],
    told: [
      'data/indicators/work.csv:6 numerator “” only a ratio has a numerator and a denominator, both of them, and both other indicators',
    ],
  },
  {
    rule: 'a ratio has both parts: no denominator',
    changes: [{ file: WORK, from: ',exports,turnover,', to: ',exports,,' }],
    told: [
      'data/indicators/work.csv:6 denominator “” only a ratio has a numerator and a denominator, both of them, and both other indicators',
    ],
  },
  {
    rule: 'a part of a ratio is another indicator',
    changes: [{ file: WORK, from: ',exports,turnover,', to: ',exports,export-share,' }],
    told: [
      'data/indicators/work.csv:6 denominator “export-share” only a ratio has a numerator and a denominator, both of them, and both other indicators',
    ],
  },
  {
    rule: 'only a ratio has parts',
    changes: [{ file: WORK, from: '%,ratio,no,1,exports', to: '%,growth,no,1,exports' }],
    told: [
      'data/indicators/work.csv:6 numerator “exports” only a ratio has a numerator and a denominator, both of them, and both other indicators',
      'data/indicators/work.csv:6 denominator “turnover” only a ratio has a numerator and a denominator, both of them, and both other indicators',
    ],
  },
];
