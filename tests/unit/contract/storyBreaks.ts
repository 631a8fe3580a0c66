import type { Break } from './breaks';

const STORY = 'data/stories/river.json';

export const storyBreaks: readonly Break[] = [
  {
    rule: "the id of a story is its file's name",
    changes: [{ file: STORY, from: '"id": "river"', to: '"id": "lake"' }],
    told: ['data/stories/river.json:2 id “lake” the id must be the file\'s name, "river"'],
  },
  {
    rule: 'two stories do not have one id',
    changes: [
      {
        file: 'data/stories/lake.json',
        to: '{"id":"river","name":{"zh":"湖","en":"Lake"},"scenes":[{"title":{"zh":"湖","en":"Lake"}}]}',
      },
    ],
    told: [
      'data/stories/lake.json:1 id “river” the id must be the file\'s name, "lake"',
      'data/stories/lake.json:1 id “river” the id stands twice, first in data/stories/river.json:1',
    ],
  },
  {
    rule: 'a story has a scene',
    changes: [
      { file: 'data/stories/empty.json', to: '{"id":"empty","name":{"zh":"空","en":"Empty"},"scenes":[]}' },
    ],
    told: ['data/stories/empty.json:1 scenes “[]” must not be empty'],
  },
  {
    rule: 'a story has known parts only',
    changes: [{ file: STORY, from: '"duration": 10', to: '"seconds": 10' }],
    told: ['data/stories/river.json:21 scenes.0.seconds “10” is not known; check the spelling'],
  },
  {
    rule: 'the view of a scene has known parts only',
    changes: [
      {
        file: STORY,
        from: '"indicator": "turnover",\n        "period": "2020",\n        "layout"',
        to: '"indicators": "turnover",\n        "period": "2020",\n        "layout"',
      },
    ],
    told: ['data/stories/river.json:40 scenes.0.view.indicators “turnover” is not known; check the spelling'],
  },
  {
    rule: 'a key figure is about a place that exists',
    changes: [{ file: STORY, from: '"place": "990000"', to: '"place": "990400"' }],
    told: [
      'data/stories/river.json:25 scenes.0.keyFigures.0.place “990400” "990400" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a key figure asks for an indicator that exists',
    changes: [
      {
        file: STORY,
        from: '"place": "990000",\n          "indicator": "turnover"',
        to: '"place": "990000",\n          "indicator": "takings"',
      },
    ],
    told: [
      'data/stories/river.json:26 scenes.0.keyFigures.0.indicator “takings” "takings" is not in data/indicators',
    ],
  },
  {
    rule: 'a key figure asks for a layout that exists',
    changes: [
      {
        file: STORY,
        from: '"layout": "river-and-tea",\n          "element": "river"',
        to: '"layout": "docks",\n          "element": "river"',
      },
    ],
    told: ['data/stories/river.json:32 scenes.0.keyFigures.1.layout “docks” "docks" is not in data/layouts'],
  },
  {
    rule: 'a key figure asks for an element that exists',
    changes: [
      {
        file: STORY,
        from: '"layout": "river-and-tea",\n          "element": "river"',
        to: '"layout": "river-and-tea",\n          "element": "lake"',
      },
    ],
    told: [
      'data/stories/river.json:33 scenes.0.keyFigures.1.element “lake” "lake" is not in data/layouts/river-and-tea.json',
    ],
  },
  {
    rule: 'a scene shows an indicator that exists',
    changes: [
      {
        file: STORY,
        from: '"view": {\n        "indicator": "turnover"',
        to: '"view": {\n        "indicator": "takings"',
      },
    ],
    told: [
      'data/stories/river.json:40 scenes.0.view.indicator “takings” "takings" is not in data/indicators',
    ],
  },
  {
    rule: 'a scene shows a layout that exists',
    changes: [
      {
        file: STORY,
        from: '"layout": "river-and-tea",\n        "element": "core",',
        to: '"layout": "docks",',
      },
    ],
    told: ['data/stories/river.json:42 scenes.0.view.layout “docks” "docks" is not in data/layouts'],
  },
  {
    rule: 'a scene shows an element that exists',
    changes: [{ file: STORY, from: '"element": "core"', to: '"element": "lake"' }],
    told: [
      'data/stories/river.json:43 scenes.0.view.element “lake” "lake" is not in data/layouts/river-and-tea.json',
    ],
  },
  {
    rule: 'a scene selects a place that exists',
    changes: [{ file: STORY, from: '"selection": "990200"', to: '"selection": "990400"' }],
    told: [
      'data/stories/river.json:44 scenes.0.view.selection “990400” "990400" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a scene compares places that exist',
    changes: [{ file: STORY, from: '          "990300"\n', to: '          "990400"\n' }],
    told: [
      'data/stories/river.json:47 scenes.0.view.comparison.1 “990400” "990400" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a scene compares with a place that exists',
    changes: [{ file: STORY, from: '"base": "990100"', to: '"base": "990400"' }],
    told: [
      'data/stories/river.json:49 scenes.0.view.base “990400” "990400" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a scene shows a sheet that exists',
    changes: [{ file: STORY, from: '"sheet": "parks-sheet"', to: '"sheet": "docks-sheet"' }],
    told: [
      'data/stories/river.json:58 scenes.1.view.sheet “docks-sheet” "docks-sheet" is not in data/sheets',
    ],
  },
  {
    rule: 'a scene sets nothing but its map',
    changes: [{ file: STORY, from: '"sheet": "parks-sheet"', to: '"story": "lake"' }],
    told: ['data/stories/river.json:58 scenes.1.view.story “lake” is not known; check the spelling'],
  },
  {
    rule: 'a second indicator exists',
    changes: [{ file: STORY, from: '"indicator": "exports"', to: '"indicator": "imports"' }],
    told: [
      'data/stories/river.json:60 scenes.1.view.second.indicator “imports” "imports" is not in data/indicators',
    ],
  },
  {
    rule: 'a third indicator exists',
    changes: [{ file: STORY, from: '"indicator": "heads"', to: '"indicator": "hands"' }],
    told: [
      'data/stories/river.json:65 scenes.1.view.third.indicator “hands” "hands" is not in data/indicators',
    ],
  },
  {
    rule: 'an area around a place names one that exists',
    changes: [{ file: STORY, from: '                "sand-park"\n', to: '                "sand-dune"\n' }],
    told: [
      'data/stories/river.json:74 scenes.1.view.areas.0.shape.places.0 “sand-dune” "sand-dune" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'an area of an element names one that exists',
    changes: [{ file: STORY, from: '"element": "cities"', to: '"element": "lakes"' }],
    told: [
      'data/stories/river.json:84 scenes.1.view.areas.1.shape.element “lakes” "lakes" is not in data/layouts/parks.json',
    ],
  },
  {
    rule: 'a scene lasts a second at least',
    changes: [{ file: STORY, from: '"duration": 10', to: '"duration": 0' }],
    told: ['data/stories/river.json:21 scenes.0.duration “0” must be >=1'],
  },
];
