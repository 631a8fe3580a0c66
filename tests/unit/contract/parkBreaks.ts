import type { Break } from './breaks';

const PARKS = 'data/parks.csv';

export const parkBreaks: readonly Break[] = [
  {
    rule: 'place ids are one space: no park has the id of a region',
    changes: [{ file: PARKS, from: '\neast-port,', to: '\n990300,' }],
    told: [
      'data/parks.csv:4 id “990300” the id stands twice, first in geo/regions.csv:11',
      'data/layouts/parks.json:30 elements.0.members.1.place “east-port” "east-port" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a park is of a known kind',
    changes: [{ file: PARKS, from: '东陵港,Dongling Port,,port', to: '东陵港,Dongling Port,,harbour' }],
    told: [
      'data/parks.csv:4 kind “harbour” must be ("park" | "sub-park" | "port" | "airport" | "project" | "logistics" | "customs-zone" | "county-cluster" | "farm" | "place" | "new-district")',
      'data/layouts/parks.json:30 elements.0.members.1.place “east-port” "east-port" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a park has names',
    changes: [{ file: PARKS, from: '东陵港,Dongling Port', to: '东陵港,' }],
    told: [
      'data/parks.csv:4 name_en “” must not be empty',
      'data/layouts/parks.json:30 elements.0.members.1.place “east-port” "east-port" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a park lies in a city that exists',
    changes: [{ file: PARKS, from: ',port,,990300,', to: ',port,,990400,' }],
    told: [
      'data/parks.csv:4 city “990400” must be the code of a city in geo/regions.csv',
      'data/layouts/parks.json:30 elements.0.members.1.place “east-port” "east-port" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a park lies in a city, not in a county',
    changes: [{ file: PARKS, from: ',port,,990300,', to: ',port,,990301,' }],
    told: [
      'data/parks.csv:4 city “990301” must be the code of a city in geo/regions.csv',
      'data/layouts/parks.json:30 elements.0.members.1.place “east-port” "east-port" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: "a park's county exists",
    changes: [{ file: PARKS, from: '990200,990203', to: '990200,990209' }],
    told: ['data/parks.csv:3 county “990209” must be the code of a county of its city'],
  },
  {
    rule: "a park's county lies in its city",
    changes: [{ file: PARKS, from: '990200,990203', to: '990200,990101' }],
    told: ['data/parks.csv:3 county “990101” must be the code of a county of its city'],
  },
  {
    rule: "a park's county is a county",
    changes: [{ file: PARKS, from: '990200,990203', to: '990200,990200' }],
    told: ['data/parks.csv:3 county “990200” must be the code of a county of its city'],
  },
  {
    rule: "a park's parent exists",
    changes: [{ file: PARKS, from: ',project,sand-park,', to: ',project,sand-dune,' }],
    told: [
      'data/parks.csv:5 parent “sand-dune” must be another park of the same city that does not lie in this one',
    ],
  },
  {
    rule: "a park's parent is another park",
    changes: [{ file: PARKS, from: ',project,sand-park,', to: ',project,sand-yard,' }],
    told: [
      'data/parks.csv:5 parent “sand-yard” must be another park of the same city that does not lie in this one',
    ],
  },
  {
    rule: "a park's parent is a park",
    changes: [{ file: PARKS, from: ',project,sand-park,', to: ',project,990100,' }],
    told: [
      'data/parks.csv:5 parent “990100” must be another park of the same city that does not lie in this one',
    ],
  },
  {
    rule: "a park's parent lies in the same city",
    changes: [{ file: PARKS, from: ',project,sand-park,', to: ',project,tea-park,' }],
    told: [
      'data/parks.csv:5 parent “tea-park” must be another park of the same city that does not lie in this one',
    ],
  },
  {
    rule: 'no two parks lie in each other',
    changes: [{ file: PARKS, from: ',park,,990100', to: ',park,sand-yard,990100' }],
    told: [
      'data/parks.csv:2 parent “sand-yard” must be another park of the same city that does not lie in this one',
      'data/parks.csv:5 parent “sand-park” must be another park of the same city that does not lie in this one',
    ],
  },
  {
    rule: 'a point has both coordinates: latitude is missing',
    changes: [{ file: PARKS, from: '101.5,36.5,5', to: '101.5,,5' }],
    told: [
      'data/parks.csv:3 latitude “” needs both longitude and latitude or neither',
      'data/figures/river-plan-main.csv:7 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/figures/river-plan-main.csv:8 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a point has both coordinates: longitude is missing',
    changes: [{ file: PARKS, from: '101.5,36.5,5', to: ',36.5,5' }],
    told: [
      'data/parks.csv:3 longitude “” needs both longitude and latitude or neither',
      'data/figures/river-plan-main.csv:7 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/figures/river-plan-main.csv:8 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a coordinate is a number',
    changes: [{ file: PARKS, from: '101.5,36.5,5', to: 'E101.5,36.5,5' }],
    told: [
      'data/parks.csv:3 longitude “E101.5” must be a plain number without separators or unit',
      'data/figures/river-plan-main.csv:7 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/figures/river-plan-main.csv:8 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'longitude comes first',
    changes: [{ file: PARKS, from: '101.5,36.5,5', to: '36.5,101.5,5' }],
    told: [
      'data/parks.csv:3 latitude “101.5” must be a latitude between -90 and 90',
      'data/figures/river-plan-main.csv:7 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/figures/river-plan-main.csv:8 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a longitude is at most 180 degrees',
    changes: [{ file: PARKS, from: '101.5,36.5,5', to: '180.5,36.5,5' }],
    told: [
      'data/parks.csv:3 longitude “180.5” must be a longitude between -180 and 180',
      'data/figures/river-plan-main.csv:7 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/figures/river-plan-main.csv:8 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a longitude is at least -180 degrees',
    changes: [{ file: PARKS, from: '101.5,36.5,5', to: '-180.5,36.5,5' }],
    told: [
      'data/parks.csv:3 longitude “-180.5” must be a longitude between -180 and 180',
      'data/figures/river-plan-main.csv:7 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/figures/river-plan-main.csv:8 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a latitude is at least -90 degrees',
    changes: [{ file: PARKS, from: '101.5,36.5,5', to: '101.5,-90.5,5' }],
    told: [
      'data/parks.csv:3 latitude “-90.5” must be a latitude between -90 and 90',
      'data/figures/river-plan-main.csv:7 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/figures/river-plan-main.csv:8 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a point has its accuracy',
    changes: [{ file: PARKS, from: '101.5,36.5,5,', to: '101.5,36.5,,' }],
    told: [
      'data/parks.csv:3 accuracy_km “” a point needs its accuracy, basis and source; the point is left out',
    ],
  },
  {
    rule: 'an accuracy is more than 0',
    changes: [{ file: PARKS, from: '101.5,36.5,5,', to: '101.5,36.5,0,' }],
    told: [
      'data/parks.csv:3 accuracy_km “0” must be more than 0',
      'data/figures/river-plan-main.csv:7 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/figures/river-plan-main.csv:8 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'without a point there is no accuracy',
    changes: [{ file: PARKS, from: '101.5,36.5,5,', to: ',,5,' }],
    told: ['data/parks.csv:3 accuracy_km “5” must be empty where there is no point'],
  },
  {
    rule: 'a point says what it is',
    changes: [{ file: PARKS, from: '县级点位,district point,', to: ',,' }],
    told: [
      'data/parks.csv:3 basis_zh “” a point needs its accuracy, basis and source; the point is left out',
      'data/parks.csv:3 basis_en “” a point needs its accuracy, basis and source; the point is left out',
    ],
  },
  {
    rule: 'a point says which database has it',
    changes: [
      { file: PARKS, from: '县级点位,district point,Made-up gazetteer', to: '县级点位,district point,' },
    ],
    told: [
      'data/parks.csv:3 point_source “” a point needs its accuracy, basis and source; the point is left out',
    ],
  },
  {
    rule: 'a placement is stated or inferred',
    changes: [{ file: PARKS, from: ',inferred,', to: ',guessed,' }],
    told: [
      'data/parks.csv:3 placement “guessed” must be ("stated" | "inferred")',
      'data/figures/river-plan-main.csv:7 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/figures/river-plan-main.csv:8 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'an inferred placement carries its reason',
    changes: [{ file: PARKS, from: '县由名称推定,The county is inferred from the name', to: ',' }],
    told: [
      'data/parks.csv:3 reason_zh “” needs its reason in Chinese and English',
      'data/parks.csv:3 reason_en “” needs its reason in Chinese and English',
      'data/figures/river-plan-main.csv:7 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/figures/river-plan-main.csv:8 place “tea-park” "tea-park" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a park names industries that exist',
    changes: [{ file: PARKS, from: 'tea;boats', to: 'tea;coffee' }],
    told: ['data/parks.csv:3 industries “coffee” "coffee" is not in data/industries.csv'],
  },
  {
    rule: 'a park names a source that exists',
    changes: [{ file: PARKS, from: 'boats,river-plan,专栏2', to: 'boats,river-report,专栏2' }],
    told: ['data/parks.csv:5 source “river-report” "river-report" is not in data/sources.csv'],
  },
  {
    rule: 'a park has a locator',
    changes: [{ file: PARKS, from: 'boats,river-plan,专栏2', to: 'boats,river-plan,' }],
    told: ['data/parks.csv:5 locator “” must not be empty'],
  },
];
