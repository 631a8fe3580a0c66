import type { Break } from './breaks';

const GROUPS = 'data/groups.csv';

export const groupBreaks: readonly Break[] = [
  {
    rule: 'place ids are one space: no group has the id of a park',
    changes: [{ file: GROUPS, from: '\nriver-cities,', to: '\neast-port,' }],
    told: [
      'data/groups.csv:2 id “east-port” the id stands twice, first in data/parks.csv:4',
      'data/figures/river-plan-main.csv:9 place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/parks.json:45 elements.1.members.0.place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/parks.json:43 elements.1.members “cities” left out, since none of its members is left',
      'data/layouts/parks.json:56 counted.0.place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/stories/river.json:84 scenes.1.view.areas.1.shape.element “cities” "cities" is not in data/layouts/parks.json',
    ],
  },
  {
    rule: 'a group has members that are regions',
    changes: [{ file: GROUPS, from: '990100;990200', to: '990100;990400' }],
    told: ['data/groups.csv:2 members “990400” must be a code in geo/regions.csv'],
  },
  {
    rule: 'a group has no parks as members',
    changes: [{ file: GROUPS, from: '990100;990200', to: '990100;sand-park' }],
    told: ['data/groups.csv:2 members “sand-park” must be a code in geo/regions.csv'],
  },
  {
    rule: 'a group has each member once',
    changes: [{ file: GROUPS, from: '990100;990200', to: '990100;990100' }],
    told: ['data/groups.csv:2 members “990100” the member stands twice'],
  },
  {
    rule: 'a group has members',
    changes: [{ file: GROUPS, from: '990100;990200', to: '' }],
    told: [
      'data/groups.csv:2 members “” must not be empty',
      'data/figures/river-plan-main.csv:9 place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/parks.json:45 elements.1.members.0.place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/parks.json:43 elements.1.members “cities” left out, since none of its members is left',
      'data/layouts/parks.json:56 counted.0.place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/stories/river.json:84 scenes.1.view.areas.1.shape.element “cities” "cities" is not in data/layouts/parks.json',
    ],
  },
  {
    rule: 'a group of which no member exists is left out, with what names it',
    changes: [{ file: GROUPS, from: '990100;990200', to: '990400' }],
    told: [
      'data/groups.csv:2 members “990400” must be a code in geo/regions.csv',
      'data/groups.csv:2 members “990400” left out, since none of its members is left',
      'data/figures/river-plan-main.csv:9 place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/parks.json:45 elements.1.members.0.place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/parks.json:43 elements.1.members “cities” left out, since none of its members is left',
      'data/layouts/parks.json:56 counted.0.place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/stories/river.json:84 scenes.1.view.areas.1.shape.element “cities” "cities" is not in data/layouts/parks.json',
    ],
  },
  {
    rule: 'a group names a source that exists',
    changes: [{ file: GROUPS, from: '990200,river-plan', to: '990200,river-report' }],
    told: [
      'data/groups.csv:2 source “river-report” "river-report" is not in data/sources.csv',
      'data/figures/river-plan-main.csv:9 place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/parks.json:45 elements.1.members.0.place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/parks.json:43 elements.1.members “cities” left out, since none of its members is left',
      'data/layouts/parks.json:56 counted.0.place “river-cities” "river-cities" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/stories/river.json:84 scenes.1.view.areas.1.shape.element “cities” "cities" is not in data/layouts/parks.json',
    ],
  },
];
