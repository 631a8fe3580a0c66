import type { Break } from './breaks';

const ATLAS = 'data/atlas.json';

export const atlasBreaks: readonly Break[] = [
  {
    rule: 'the region of the atlas exists',
    changes: [{ file: ATLAS, from: '"region": "990000"', to: '"region": "980000"' }],
    told: ['data/atlas.json:2 region “980000” "980000" is not in geo/regions.csv'],
  },
  {
    rule: 'the region of the atlas is the one that all others lie in',
    changes: [{ file: ATLAS, from: '"region": "990000"', to: '"region": "990100"' }],
    told: ['data/atlas.json:2 region “990100” "990100" is not in geo/regions.csv'],
  },
  {
    rule: 'the atlas has a title in both languages',
    changes: [{ file: ATLAS, from: '"en": "Linjiang Industry Map"', to: '"en": ""' }],
    told: ['data/atlas.json:4 title.en “” must not be empty'],
  },
  {
    rule: 'the atlas reckons with an indicator of areas that exists',
    changes: [{ file: ATLAS, from: '"plannedArea": "site-area"', to: '"plannedArea": "plot-area"' }],
    told: ['data/atlas.json:10 indicators.plannedArea “plot-area” "plot-area" is not in data/indicators'],
  },
  {
    rule: 'the atlas reckons with an indicator of a census that exists',
    changes: [{ file: ATLAS, from: '"populationCensus": "heads"', to: '"populationCensus": "hands"' }],
    told: ['data/atlas.json:11 indicators.populationCensus “hands” "hands" is not in data/indicators'],
  },
  {
    rule: 'the atlas reckons with an indicator of approved areas that exists',
    changes: [
      { file: ATLAS, from: '"approvedArea": "site-approved"', to: '"approvedArea": "plot-approved"' },
    ],
    told: [
      'data/atlas.json:13 indicators.approvedArea “plot-approved” "plot-approved" is not in data/indicators',
    ],
  },
  {
    rule: 'the capital is a city',
    changes: [{ file: ATLAS, from: '"capital": "990100"', to: '"capital": "990101"' }],
    told: ['data/atlas.json:16 capital “990101” "990101" is not in geo/regions.csv'],
  },
  {
    rule: 'the grades of the catalogue have printed forms',
    changes: [{ file: ATLAS, from: '"provincial": "省级"', to: '"provincial": ""' }],
    told: ['data/atlas.json:17 grades.provincial “” must not be empty'],
  },
  {
    rule: 'results are indicators that exist',
    changes: [{ file: ATLAS, from: '["turnover", "exports"]', to: '["turnover", "sheds"]' }],
    told: ['data/atlas.json:18 results.1 “sheds” "sheds" is not in data/indicators'],
  },
  {
    rule: 'what English names end in are words',
    changes: [{ file: ATLAS, from: '"englishEndings": ["City"', to: '"englishEndings": [""' }],
    told: ['data/atlas.json:19 englishEndings.0 “” must not be empty'],
  },
  {
    rule: 'the default view names an indicator that exists',
    changes: [{ file: ATLAS, from: '"indicator": "turnover"', to: '"indicator": "takings"' }],
    told: ['data/atlas.json:8 defaultView.indicator “takings” "takings" is not in data/indicators'],
  },
  {
    rule: 'the default view names a layout that exists',
    changes: [{ file: ATLAS, from: '"layout": "river-and-tea"', to: '"layout": "docks"' }],
    told: ['data/atlas.json:8 defaultView.layout “docks” "docks" is not in data/layouts'],
  },
  {
    rule: 'the default view has known parts only',
    changes: [{ file: ATLAS, from: '"defaultView": {', to: '"defaultView": { "colour": "red",' }],
    told: ['data/atlas.json:8 defaultView.colour “red” is not known; check the spelling'],
  },
];
