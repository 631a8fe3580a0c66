import type { Break } from './breaks';

const PARKS = 'data/parks.csv';
const GROUPS = 'data/groups.csv';
const PLAN = 'data/figures/river-plan-main.csv';
const RIVER_AND_TEA = 'data/layouts/river-and-tea.json';
const PARK_LAYOUT = 'data/layouts/parks.json';
const SHEET = 'data/sheets/parks-sheet.json';
const THEMES = 'data/themes.csv';

export const fileBreaks: readonly Break[] = [
  {
    rule: 'every file is there',
    changes: [{ file: GROUPS }],
    told: [
      'data/groups.csv  “” the file is missing',
      'data/figures/river-plan-main.csv:9 place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/parks.json:45 elements.1.members.0.place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/parks.json:43 elements.1.members “cities” left out, since none of its members is left',
      'data/layouts/parks.json:56 counted.0.place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/stories/river.json:84 scenes.1.view.areas.1.shape.element “cities” "cities" is not in data/layouts/parks.json',
    ],
  },
  {
    rule: 'a CSV file has the columns of its section',
    changes: [{ file: GROUPS, from: 'aliases', to: 'nicknames' }],
    told: [
      'data/groups.csv:1 aliases “id,name_zh,name_en,nicknames,members,source,locator” column "aliases" is missing; add it to the header',
      'data/groups.csv:1 nicknames “id,name_zh,name_en,nicknames,members,source,locator” column "nicknames" is not known and not read; check the spelling',
      'data/figures/river-plan-main.csv:9 place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/parks.json:45 elements.1.members.0.place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/parks.json:43 elements.1.members “cities” left out, since none of its members is left',
      'data/layouts/parks.json:56 counted.0.place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/stories/river.json:84 scenes.1.view.areas.1.shape.element “cities” "cities" is not in data/layouts/parks.json',
    ],
  },
  {
    rule: 'a CSV file has no other columns',
    changes: [
      {
        file: THEMES,
        from: 'id,name_zh,name_en\nwork,产出,Output\nland-and-people,土地与人口,Land and people',
        to: 'id,name_zh,name_en,colour\nwork,产出,Output,red\nland-and-people,土地与人口,Land and people,blue',
      },
    ],
    told: [
      'data/themes.csv:1 colour “id,name_zh,name_en,colour” column "colour" is not known and not read; check the spelling',
    ],
  },
  {
    rule: 'a CSV file has each column once',
    changes: [
      {
        file: THEMES,
        from: 'id,name_zh,name_en\nwork,产出,Output\nland-and-people,土地与人口,Land and people',
        to: 'id,name_zh,name_en,name_en\nwork,产出,Output,Output\nland-and-people,土地与人口,Land and people,Land and people',
      },
    ],
    told: [
      'data/themes.csv:1 name_en “id,name_zh,name_en,name_en” column "name_en" stands twice in the header; only the last one is read',
    ],
  },
  {
    rule: 'every row has as many cells as the header',
    changes: [
      {
        file: PLAN,
        from: 'river-cities,workshops,2020,2,exact,',
        to: 'river-cities,workshops,2020,2,000,exact,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:9  “river-cities,workshops,2020,2,000,exact,actual,river-plan,第一章,,,,,” the row has 14 cells instead of 13; put text with commas in double quotes',
      'data/layouts/parks.json:52 counted.0 “river-cities workshops 2020 actual” no figure answers this',
    ],
  },
  {
    rule: 'double quotes pair',
    changes: [{ file: PLAN, from: '只计园内,The park only', to: '只计园内,"The park only' }],
    told: [
      'data/figures/river-plan-main.csv:6  “sand-park,turnover,2020,88.0,more-than,actual,river-plan,专栏1,,,,只计园内,The park only\ntea-park,site-area,2020,3.25,about,ac…” double quotes do not pair; write a double quote inside a text twice',
      'data/layouts/parks.json:52 counted.0 “river-cities workshops 2020 actual” no figure answers this',
    ],
  },
  {
    rule: 'bytes are UTF-8',
    changes: [{ file: PLAN, from: '只计园内', to: 'ֻ\uFFFD\uFFFD԰\uFFFD\uFFFD' }],
    told: [
      'data/figures/river-plan-main.csv:6  “sand-park,turnover,2020,88.0,more-than,actual,river-plan,专栏1,,,,ֻ\uFFFD\uFFFD԰\uFFFD\uFFFD,The park only” is not UTF-8; save the file as UTF-8',
    ],
  },
  {
    rule: 'a JSON file is JSON',
    changes: [
      { file: PARK_LAYOUT, from: '"locator": "专栏1",\n  "period"', to: '"locator": "专栏1"\n  "period"' },
    ],
    told: [
      'data/layouts/parks.json:9  “"period": "2021/2025",” not valid JSON: Expected \',\' or \'}\' after property value in JSON at position 135',
      'data/sheets/parks-sheet.json:14 layouts.0 “parks” "parks" is not in data/layouts',
      'data/sheets/parks-sheet.json:13 layouts “parks-sheet” left out, since none of its layouts is left',
      'data/stories/river.json:58 scenes.1.view.sheet “parks-sheet” "parks-sheet" is not in data/sheets',
      'data/stories/river.json:83 scenes.1.view.areas.1.shape.layout “parks” "parks" is not in data/layouts',
    ],
  },
  {
    rule: 'a JSON file is whole',
    changes: [{ file: SHEET, from: '    }\n  ]\n}\n', to: '    }\n  ]\n' }],
    told: [
      "data/sheets/parks-sheet.json:32  “” not valid JSON: Expected ',' or '}' after property value in JSON at position 465",
      'data/stories/river.json:58 scenes.1.view.sheet “parks-sheet” "parks-sheet" is not in data/sheets',
    ],
  },
  {
    rule: 'a JSON file has the keys of its schema',
    changes: [{ file: PARK_LAYOUT, from: '  "period": "2021/2025",\n', to: '' }],
    told: [
      'data/layouts/parks.json:1 period “” "period" is missing',
      'data/sheets/parks-sheet.json:14 layouts.0 “parks” "parks" is not in data/layouts',
      'data/sheets/parks-sheet.json:13 layouts “parks-sheet” left out, since none of its layouts is left',
      'data/stories/river.json:58 scenes.1.view.sheet “parks-sheet” "parks-sheet" is not in data/sheets',
      'data/stories/river.json:83 scenes.1.view.areas.1.shape.layout “parks” "parks" is not in data/layouts',
    ],
  },
  {
    rule: 'a JSON file has no other keys',
    changes: [{ file: RIVER_AND_TEA, from: '"order": true', to: '"ordered": true' }],
    told: [
      'data/layouts/river-and-tea.json:75 elements.2.ordered “true” is not known; check the spelling',
      'data/stories/river.json:32 scenes.0.keyFigures.1.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/stories/river.json:42 scenes.0.view.layout “river-and-tea” "river-and-tea" is not in data/layouts',
      'data/atlas.json:8 defaultView.layout “river-and-tea” "river-and-tea" is not in data/layouts',
    ],
  },
  {
    rule: 'an id is of lowercase letters, digits and hyphens',
    changes: [{ file: THEMES, from: '\nland-and-people,', to: '\nland and people,' }],
    told: [
      'data/themes.csv:3 id “land and people” must be lowercase letters, digits and hyphens, and not start with a hyphen',
      'data/indicators/land-and-people.csv:2 theme “land-and-people” "land-and-people" is not in data/themes.csv',
      'data/indicators/land-and-people.csv:3 theme “land-and-people” "land-and-people" is not in data/themes.csv',
    ],
    andMore: 28,
  },
  {
    rule: 'an id does not start with a hyphen',
    changes: [{ file: PARKS, from: '\neast-port,', to: '\n-east-port,' }],
    told: [
      'data/parks.csv:4 id “-east-port” must be lowercase letters, digits and hyphens, and not start with a hyphen',
      'data/layouts/parks.json:30 elements.0.members.1.place “east-port” "east-port" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'notes stand in both languages or in neither',
    changes: [{ file: PLAN, from: ',只计园内,The park only', to: ',只计园内,' }],
    told: ['data/figures/river-plan-main.csv:6 note_en “” needs both Chinese and English or neither'],
  },
  {
    rule: 'notes stand in both languages or in neither, Chinese among them',
    changes: [{ file: PLAN, from: ',只计园内,The park only', to: ',,The park only' }],
    told: ['data/figures/river-plan-main.csv:6 note_zh “” needs both Chinese and English or neither'],
  },
];
