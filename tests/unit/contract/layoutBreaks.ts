import type { Break } from './breaks';

const RIVER_AND_TEA = 'data/layouts/river-and-tea.json';
const PARK_LAYOUT = 'data/layouts/parks.json';
const STORY = 'data/stories/river.json';

export const layoutBreaks: readonly Break[] = [
  {
    rule: "the id of a layout is its file's name",
    changes: [{ file: RIVER_AND_TEA, from: '"id": "river-and-tea"', to: '"id": "river-and-coffee"' }],
    told: [
      'data/layouts/river-and-tea.json:2 id “river-and-coffee” the id must be the file\'s name, "river-and-tea"',
      'data/stories/river.json:32 scenes.0.keyFigures.1.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/stories/river.json:42 scenes.0.view.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/atlas.json:8 defaultView.layout “river-and-tea” "river-and-tea" is not in data/layouts',
    ],
  },
  {
    rule: 'two layouts do not have one id',
    changes: [{ file: RIVER_AND_TEA, from: '"id": "river-and-tea"', to: '"id": "parks"' }],
    told: [
      'data/layouts/river-and-tea.json:2 id “parks” the id must be the file\'s name, "river-and-tea"',
      'data/layouts/river-and-tea.json:2 id “parks” the id stands twice, first in data/layouts/parks.json:1',
      'data/stories/river.json:32 scenes.0.keyFigures.1.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/stories/river.json:42 scenes.0.view.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/atlas.json:8 defaultView.layout “river-and-tea” "river-and-tea" is not in data/layouts',
    ],
  },
  {
    rule: 'a layout names a source that exists, else it is left out with what shows it',
    changes: [{ file: PARK_LAYOUT, from: '"source": "river-plan"', to: '"source": "river-report"' }],
    told: [
      'data/layouts/parks.json:7 source “river-report” "river-report" is not in data/sources.csv',
      'data/sheets/parks-sheet.json:14 layouts.0 “parks” "parks" is not in data/layouts',
      'data/sheets/parks-sheet.json:13 layouts “parks-sheet” left out, since none of its layouts is left',
      'data/stories/river.json:58 scenes.1.view.sheet “parks-sheet” "parks-sheet" is not in data/sheets',
      'data/stories/river.json:83 scenes.1.view.areas.1.shape.layout “parks” "parks" is not in data/layouts',
    ],
  },
  {
    rule: 'a layout has a locator',
    changes: [
      { file: PARK_LAYOUT, from: '  "locator": "专栏1",\n  "period"', to: '  "locator": "",\n  "period"' },
    ],
    told: [
      'data/layouts/parks.json:8 locator “” must not be empty',
      'data/sheets/parks-sheet.json:14 layouts.0 “parks” "parks" is not in data/layouts',
      'data/sheets/parks-sheet.json:13 layouts “parks-sheet” left out, since none of its layouts is left',
      'data/stories/river.json:58 scenes.1.view.sheet “parks-sheet” "parks-sheet" is not in data/sheets',
      'data/stories/river.json:83 scenes.1.view.areas.1.shape.layout “parks” "parks" is not in data/layouts',
    ],
  },
  {
    rule: 'the period of a layout is ISO 8601',
    changes: [{ file: RIVER_AND_TEA, from: '2021/2025', to: '2021-2025' }],
    told: [
      'data/layouts/river-and-tea.json:9 period “2021-2025” must be an ISO 8601 period such as 2020 or 2020-01/2020-10',
      'data/stories/river.json:32 scenes.0.keyFigures.1.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/stories/river.json:42 scenes.0.view.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/atlas.json:8 defaultView.layout “river-and-tea” "river-and-tea" is not in data/layouts',
    ],
  },
  {
    rule: 'a layout has names in both languages',
    changes: [{ file: RIVER_AND_TEA, from: '"en": "One river, one belt"', to: '"en": ""' }],
    told: [
      'data/layouts/river-and-tea.json:5 name.en “” must not be empty',
      'data/stories/river.json:32 scenes.0.keyFigures.1.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/stories/river.json:42 scenes.0.view.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/atlas.json:8 defaultView.layout “river-and-tea” "river-and-tea" is not in data/layouts',
    ],
  },
  {
    rule: 'the note of a layout stands in both languages: no English',
    changes: [{ file: PARK_LAYOUT, from: '"en": "Schematic"', to: '"en": ""' }],
    told: [
      'data/layouts/parks.json:12 note.en “” needs both Chinese and English or neither',
      'data/sheets/parks-sheet.json:14 layouts.0 “parks” "parks" is not in data/layouts',
      'data/sheets/parks-sheet.json:13 layouts “parks-sheet” left out, since none of its layouts is left',
      'data/stories/river.json:58 scenes.1.view.sheet “parks-sheet” "parks-sheet" is not in data/sheets',
      'data/stories/river.json:83 scenes.1.view.areas.1.shape.layout “parks” "parks" is not in data/layouts',
    ],
  },
  {
    rule: 'the note of a layout stands in both languages: no Chinese',
    changes: [{ file: PARK_LAYOUT, from: '"zh": "示意"', to: '"zh": ""' }],
    told: [
      'data/layouts/parks.json:11 note.zh “” needs both Chinese and English or neither',
      'data/sheets/parks-sheet.json:14 layouts.0 “parks” "parks" is not in data/layouts',
      'data/sheets/parks-sheet.json:13 layouts “parks-sheet” left out, since none of its layouts is left',
      'data/stories/river.json:58 scenes.1.view.sheet “parks-sheet” "parks-sheet" is not in data/sheets',
      'data/stories/river.json:83 scenes.1.view.areas.1.shape.layout “parks” "parks" is not in data/layouts',
    ],
  },
  {
    rule: 'a frame names places that exist',
    changes: [{ file: RIVER_AND_TEA, from: '    "990200"\n', to: '    "990400"\n' }],
    told: [
      'data/layouts/river-and-tea.json:12 frame.1 “990400” "990400" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a layout has an element',
    changes: [
      {
        file: 'data/layouts/none.json',
        to: '{"id":"none","name":{"zh":"空","en":"None"},"source":"river-plan","locator":"第一章","period":"2021",\n"elements":[]}',
      },
    ],
    told: ['data/layouts/none.json:2 elements “[]” must not be empty'],
  },
  {
    rule: 'no two elements have one id',
    changes: [
      { file: RIVER_AND_TEA, from: '"id": "core"', to: '"id": "river"' },
      { file: STORY, from: '"element": "core"', to: '"element": "river"' },
    ],
    told: ["data/layouts/river-and-tea.json:51 elements.1.id “river” the element's id stands twice"],
  },
  {
    rule: 'the role of an element is a known word',
    changes: [{ file: RIVER_AND_TEA, from: '"role": "axis"', to: '"role": "spine"' }],
    told: [
      'data/layouts/river-and-tea.json:21 elements.0.role “spine” must be ("core" | "pole" | "axis" | "belt" | "zone" | "cluster" | "park" | "node" | "corridor")',
      'data/stories/river.json:32 scenes.0.keyFigures.1.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/stories/river.json:42 scenes.0.view.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/atlas.json:8 defaultView.layout “river-and-tea” "river-and-tea" is not in data/layouts',
    ],
  },
  {
    rule: 'a member is a place that exists',
    changes: [{ file: PARK_LAYOUT, from: '"place": "sand-park",', to: '"place": "sand-dune",' }],
    told: [
      'data/layouts/parks.json:26 elements.0.members.0.place “sand-dune” "sand-dune" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a member stands once',
    changes: [{ file: PARK_LAYOUT, from: '"place": "sand-park",', to: '"place": "east-port",' }],
    told: ['data/layouts/parks.json:30 elements.0.members.1.place “east-port” the member stands twice'],
  },
  {
    rule: 'an element none of whose members exists is left out',
    changes: [
      {
        file: PARK_LAYOUT,
        from: '"place": "river-cities",\n          "basis"',
        to: '"place": "lake-cities",\n          "basis"',
      },
    ],
    told: [
      'data/layouts/parks.json:45 elements.1.members.0.place “lake-cities” "lake-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/parks.json:43 elements.1.members “cities” left out, since none of its members is left',
      'data/stories/river.json:84 scenes.1.view.areas.1.shape.element “cities” "cities" is not in data/layouts/parks.json',
    ],
  },
  {
    rule: 'a layout none of whose elements is left is left out with what shows it',
    changes: [
      {
        file: PARK_LAYOUT,
        from: '"place": "river-cities",\n          "basis"',
        to: '"place": "lake-cities",\n          "basis"',
      },
      { file: PARK_LAYOUT, from: '"place": "sand-park",', to: '"place": "sand-dune",' },
      { file: PARK_LAYOUT, from: '"place": "east-port",', to: '"place": "east-dune",' },
    ],
    told: [
      'data/layouts/parks.json:26 elements.0.members.0.place “sand-dune” "sand-dune" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/parks.json:30 elements.0.members.1.place “east-dune” "east-dune" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/parks.json:24 elements.0.members “yards” left out, since none of its members is left',
    ],
    andMore: 8,
  },
  {
    rule: 'a basis is stated or inferred',
    changes: [{ file: RIVER_AND_TEA, from: '"basis": "inferred"', to: '"basis": "guessed"' }],
    told: [
      'data/layouts/river-and-tea.json:83 elements.2.members.1.basis “guessed” must be ("stated" | "inferred")',
      'data/stories/river.json:32 scenes.0.keyFigures.1.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/stories/river.json:42 scenes.0.view.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/atlas.json:8 defaultView.layout “river-and-tea” "river-and-tea" is not in data/layouts',
    ],
  },
  {
    rule: 'an inferred member carries its reason',
    changes: [
      {
        file: RIVER_AND_TEA,
        from: ',\n          "reason": {\n            "zh": "两县相邻",\n            "en": "The two counties adjoin"\n          }',
        to: '',
      },
    ],
    told: [
      'data/layouts/river-and-tea.json:81 elements.2.members.1.reason “” needs its reason in Chinese and English',
      'data/stories/river.json:32 scenes.0.keyFigures.1.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/stories/river.json:42 scenes.0.view.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/atlas.json:8 defaultView.layout “river-and-tea” "river-and-tea" is not in data/layouts',
    ],
  },
  {
    rule: 'the reason of a member stands in both languages',
    changes: [{ file: RIVER_AND_TEA, from: '"en": "The two counties adjoin"', to: '"en": ""' }],
    told: [
      'data/layouts/river-and-tea.json:86 elements.2.members.1.reason.en “” needs both Chinese and English or neither',
      'data/stories/river.json:32 scenes.0.keyFigures.1.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/stories/river.json:42 scenes.0.view.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/atlas.json:8 defaultView.layout “river-and-tea” "river-and-tea" is not in data/layouts',
    ],
  },
  {
    rule: 'an element without members says that they are not stated',
    changes: [{ file: RIVER_AND_TEA, from: '"membersStated": false', to: '"membersStated": true' }],
    told: [
      'data/layouts/river-and-tea.json:99 elements.3.members “[]” without members it needs "membersStated": false',
      'data/stories/river.json:32 scenes.0.keyFigures.1.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/stories/river.json:42 scenes.0.view.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/atlas.json:8 defaultView.layout “river-and-tea” "river-and-tea" is not in data/layouts',
    ],
  },
  {
    rule: 'an element whose members are not stated has none',
    changes: [
      { file: PARK_LAYOUT, from: '"role": "zone",', to: '"role": "zone",\n      "membersStated": false,' },
    ],
    told: [
      'data/layouts/parks.json:42 elements.1.membersStated “false” an element with "membersStated": false has no members',
      'data/sheets/parks-sheet.json:14 layouts.0 “parks” "parks" is not in data/layouts',
      'data/sheets/parks-sheet.json:13 layouts “parks-sheet” left out, since none of its layouts is left',
      'data/stories/river.json:58 scenes.1.view.sheet “parks-sheet” "parks-sheet" is not in data/sheets',
      'data/stories/river.json:83 scenes.1.view.areas.1.shape.layout “parks” "parks" is not in data/layouts',
    ],
  },
  {
    rule: 'a drawing is a path, an arrow or none',
    changes: [{ file: RIVER_AND_TEA, from: '"kind": "arrow"', to: '"kind": "bow"' }],
    told: [
      'data/layouts/river-and-tea.json:102 elements.3.drawing.kind “bow” must be ("path" | "arrow" | "none")',
      'data/stories/river.json:32 scenes.0.keyFigures.1.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/stories/river.json:42 scenes.0.view.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/atlas.json:8 defaultView.layout “river-and-tea” "river-and-tea" is not in data/layouts',
    ],
  },
  {
    rule: 'a path has two points or more',
    changes: [
      {
        file: RIVER_AND_TEA,
        from: ',\n          [\n            101.5,\n            35.5\n          ]',
        to: '',
      },
    ],
    told: [
      'data/layouts/river-and-tea.json:35 elements.0.drawing.path “[[100.5,34.5]]” a line needs at least two points',
      'data/stories/river.json:32 scenes.0.keyFigures.1.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/stories/river.json:42 scenes.0.view.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/atlas.json:8 defaultView.layout “river-and-tea” "river-and-tea" is not in data/layouts',
    ],
  },
  {
    rule: 'a position is longitude, then latitude',
    changes: [
      {
        file: RIVER_AND_TEA,
        from: '            101.5,\n            35.5',
        to: '            35.5,\n            101.5',
      },
    ],
    told: [
      'data/layouts/river-and-tea.json:42 elements.0.drawing.path.1.1 “101.5” must be a latitude between -90 and 90',
      'data/stories/river.json:32 scenes.0.keyFigures.1.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/stories/river.json:42 scenes.0.view.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/atlas.json:8 defaultView.layout “river-and-tea” "river-and-tea" is not in data/layouts',
    ],
  },
  {
    rule: 'a position has two numbers',
    changes: [{ file: RIVER_AND_TEA, from: '            101.5,\n            35.5', to: '            101.5' }],
    told: [
      'data/layouts/river-and-tea.json:40 elements.0.drawing.path.1.1 “” number is missing',
      'data/stories/river.json:32 scenes.0.keyFigures.1.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/stories/river.json:42 scenes.0.view.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/atlas.json:8 defaultView.layout “river-and-tea” "river-and-tea" is not in data/layouts',
    ],
  },
  {
    rule: 'a position has no height',
    changes: [
      {
        file: RIVER_AND_TEA,
        from: '            101.5,\n            35.5',
        to: '            101.5,\n            35.5,\n            12',
      },
    ],
    told: [
      'data/layouts/river-and-tea.json:43 elements.0.drawing.path.1.2 “12” is not known; check the spelling',
      'data/stories/river.json:32 scenes.0.keyFigures.1.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/stories/river.json:42 scenes.0.view.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/atlas.json:8 defaultView.layout “river-and-tea” "river-and-tea" is not in data/layouts',
    ],
  },
  {
    rule: 'a path goes through places that exist',
    changes: [
      {
        file: RIVER_AND_TEA,
        from: '          "990100"\n        ]\n      }',
        to: '          "990400"\n        ]\n      }',
      },
    ],
    told: [
      'data/layouts/river-and-tea.json:46 elements.0.drawing.through.0 “990400” "990400" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'an arrow starts at a place that exists',
    changes: [{ file: RIVER_AND_TEA, from: '"from": "990100"', to: '"from": "990400"' }],
    told: [
      'data/layouts/river-and-tea.json:103 elements.3.drawing.from “990400” "990400" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'an arrow ends at a place that exists',
    changes: [{ file: RIVER_AND_TEA, from: '"to": "990300"', to: '"to": "990400"' }],
    told: [
      'data/layouts/river-and-tea.json:104 elements.3.drawing.to “990400” "990400" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'an element names an industry that exists',
    changes: [{ file: RIVER_AND_TEA, from: '"industry": "tea"', to: '"industry": "coffee"' }],
    told: [
      'data/layouts/river-and-tea.json:74 elements.2.industry “coffee” "coffee" is not in data/industries.csv',
    ],
  },
  {
    rule: 'a running number is whole and counts from 1',
    changes: [{ file: RIVER_AND_TEA, from: '"number": 1', to: '"number": 0.5' }],
    told: [
      'data/layouts/river-and-tea.json:64 elements.1.number “0.5” must be a whole number from 1',
      'data/stories/river.json:32 scenes.0.keyFigures.1.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/stories/river.json:42 scenes.0.view.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/atlas.json:8 defaultView.layout “river-and-tea” "river-and-tea" is not in data/layouts',
    ],
  },
  {
    rule: 'a count names elements of the layout',
    changes: [{ file: PARK_LAYOUT, from: '        "yards"\n', to: '        "docks"\n' }],
    told: [
      'data/layouts/parks.json:54 counted.0.elements.0 “docks” "docks" is not in data/layouts/parks.json',
    ],
  },
  {
    rule: 'a count names a place that exists',
    changes: [
      {
        file: PARK_LAYOUT,
        from: '"place": "river-cities",\n      "indicator"',
        to: '"place": "lake-cities",\n      "indicator"',
      },
    ],
    told: [
      'data/layouts/parks.json:56 counted.0.place “lake-cities” "lake-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a count names an indicator that exists',
    changes: [{ file: PARK_LAYOUT, from: '"indicator": "workshops"', to: '"indicator": "docks"' }],
    told: ['data/layouts/parks.json:57 counted.0.indicator “docks” "docks" is not in data/indicators'],
  },
  {
    rule: 'a figure answers a count',
    changes: [{ file: PARK_LAYOUT, from: '"period": "2020"', to: '"period": "2021"' }],
    told: [
      'data/layouts/parks.json:52 counted.0 “river-cities workshops 2021 actual” no figure answers this',
    ],
  },
  {
    rule: 'a figure answers a count with its status',
    changes: [{ file: PARK_LAYOUT, from: '"status": "actual"', to: '"status": "target"' }],
    told: [
      'data/layouts/parks.json:52 counted.0 “river-cities workshops 2020 target” no figure answers this',
    ],
  },
];
