import type { Break } from './breaks';

const SHEET = 'data/sheets/parks-sheet.json';

export const sheetBreaks: readonly Break[] = [
  {
    rule: "the id of a sheet is its file's name",
    changes: [{ file: SHEET, from: '"id": "parks-sheet"', to: '"id": "park-sheet"' }],
    told: [
      'data/sheets/parks-sheet.json:2 id “park-sheet” the id must be the file\'s name, "parks-sheet"',
      'data/stories/river.json:58 scenes.1.view.sheet “parks-sheet” "parks-sheet" is not in data/sheets',
    ],
  },
  {
    rule: 'two sheets do not have one id',
    changes: [
      {
        file: 'data/sheets/a-sheet.json',
        to: '{"id":"parks-sheet","name":{"zh":"图","en":"Map"},"source":"river-plan","locator":"专栏1","layouts":["parks"],"marks":"none"}',
      },
    ],
    told: [
      'data/sheets/a-sheet.json:1 id “parks-sheet” the id must be the file\'s name, "a-sheet"',
      'data/sheets/a-sheet.json:1 id “parks-sheet” the id stands twice, first in data/sheets/parks-sheet.json:1',
    ],
  },
  {
    rule: 'a sheet names a source that exists, else it is left out with what shows it',
    changes: [{ file: SHEET, from: '"source": "river-plan"', to: '"source": "river-report"' }],
    told: [
      'data/sheets/parks-sheet.json:11 source “river-report” "river-report" is not in data/sources.csv',
      'data/stories/river.json:58 scenes.1.view.sheet “parks-sheet” "parks-sheet" is not in data/sheets',
    ],
  },
  {
    rule: 'a sheet has a locator',
    changes: [{ file: SHEET, from: '"locator": "专栏1"', to: '"locator": ""' }],
    told: [
      'data/sheets/parks-sheet.json:12 locator “” must not be empty',
      'data/stories/river.json:58 scenes.1.view.sheet “parks-sheet” "parks-sheet" is not in data/sheets',
    ],
  },
  {
    rule: 'a sheet names layouts that exist',
    changes: [{ file: SHEET, from: '    "parks"\n', to: '    "parks",\n    "docks"\n' }],
    told: ['data/sheets/parks-sheet.json:15 layouts.1 “docks” "docks" is not in data/layouts'],
  },
  {
    rule: 'a sheet none of whose layouts exists is left out',
    changes: [{ file: SHEET, from: '    "parks"\n', to: '    "docks"\n' }],
    told: [
      'data/sheets/parks-sheet.json:14 layouts.0 “docks” "docks" is not in data/layouts',
      'data/sheets/parks-sheet.json:13 layouts “parks-sheet” left out, since none of its layouts is left',
      'data/stories/river.json:58 scenes.1.view.sheet “parks-sheet” "parks-sheet" is not in data/sheets',
    ],
  },
  {
    rule: 'a sheet has a layout',
    changes: [{ file: SHEET, from: '    "parks"\n', to: '' }],
    told: [
      'data/sheets/parks-sheet.json:13 layouts “[]” must not be empty',
      'data/stories/river.json:58 scenes.1.view.sheet “parks-sheet” "parks-sheet" is not in data/sheets',
    ],
  },
  {
    rule: 'a frame of a sheet names places that exist',
    changes: [{ file: SHEET, from: '    "990100"\n', to: '    "990400"\n' }],
    told: [
      'data/sheets/parks-sheet.json:17 frame.0 “990400” "990400" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'marks are a known word',
    changes: [{ file: SHEET, from: '"marks": "number"', to: '"marks": "letter"' }],
    told: [
      'data/sheets/parks-sheet.json:19 marks “letter” must be ("industry" | "number" | "none")',
      'data/stories/river.json:58 scenes.1.view.sheet “parks-sheet” "parks-sheet" is not in data/sheets',
    ],
  },
  {
    rule: 'a sheet lists indicators that exist',
    changes: [{ file: SHEET, from: '"indicator": "site-area"', to: '"indicator": "plot-area"' }],
    told: [
      'data/sheets/parks-sheet.json:27 listed.0.indicator “plot-area” "plot-area" is not in data/indicators',
    ],
  },
  {
    rule: 'the view of a sheet has known parts only',
    changes: [{ file: SHEET, from: '"encoding": "none"', to: '"coding": "none"' }],
    told: [
      'data/sheets/parks-sheet.json:22 view.coding “none” is not known; check the spelling',
      'data/stories/river.json:58 scenes.1.view.sheet “parks-sheet” "parks-sheet" is not in data/sheets',
    ],
  },
  {
    rule: 'the view of a sheet names an indicator that exists',
    changes: [{ file: SHEET, from: '"indicator": "",', to: '"indicator": "takings",' }],
    told: ['data/sheets/parks-sheet.json:21 view.indicator “takings” "takings" is not in data/indicators'],
  },
  {
    rule: 'the element in the view of a sheet is of its first layout',
    changes: [{ file: SHEET, from: '"indicator": "",', to: '"indicator": "",\n    "element": "core",' }],
    told: ['data/sheets/parks-sheet.json:22 view.element “core” "core" is not in data/layouts/parks.json'],
  },
  {
    rule: 'the view of a sheet names a story that exists',
    changes: [{ file: SHEET, from: '"indicator": "",', to: '"indicator": "",\n    "story": "lake",' }],
    told: ['data/sheets/parks-sheet.json:22 view.story “lake” "lake" is not in data/stories'],
  },
];
