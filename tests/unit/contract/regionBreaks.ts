import type { Break } from './breaks';

const REGIONS = 'geo/regions.csv';

export const regionBreaks: readonly Break[] = [
  {
    rule: 'an adcode stands once',
    changes: [
      {
        file: REGIONS,
        from: '990103,county,990100,石渡县,石渡,Shidu County,旧渡县',
        to: '990102,county,990100,石渡县,石渡,Shidu County,旧渡县',
      },
    ],
    told: [
      'geo/regions.csv:6 adcode “990102” the id stands twice, first in geo/regions.csv:5',
      'data/figures/yearbook.csv:15 place “990103” "990103" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/figures/yearbook.csv:23 place “990103” "990103" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'an adcode has six digits',
    changes: [{ file: REGIONS, from: '990303,', to: '9903O3,' }],
    told: [
      'geo/regions.csv:14 adcode “9903O3” must be an administrative code of six digits',
      'data/figures/yearbook.csv:29 place “990303” "990303" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/river-and-tea.json:82 elements.2.members.1.place “990303” "990303" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a level is region, city or county',
    changes: [{ file: REGIONS, from: '990303,county,', to: '990303,town,' }],
    told: [
      'geo/regions.csv:14 level “town” must be ("region" | "city" | "county")',
      'data/figures/yearbook.csv:29 place “990303” "990303" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/river-and-tea.json:82 elements.2.members.1.place “990303” "990303" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a city lies in the autonomous region',
    changes: [{ file: REGIONS, from: '990300,city,990000', to: '990300,city,990100' }],
    told: [
      'geo/regions.csv:11 parent “990100” geo/regions.csv has no such region above: a city lies in the autonomous region, a county in a city',
      'geo/regions.csv:12 parent “990300” geo/regions.csv has no such region above: a city lies in the autonomous region, a county in a city',
      'geo/regions.csv:13 parent “990300” geo/regions.csv has no such region above: a city lies in the autonomous region, a county in a city',
    ],
    andMore: 17,
  },
  {
    rule: 'a county lies in a city',
    changes: [{ file: REGIONS, from: '990303,county,990300', to: '990303,county,990000' }],
    told: [
      'geo/regions.csv:14 parent “990000” geo/regions.csv has no such region above: a city lies in the autonomous region, a county in a city',
      'data/figures/yearbook.csv:29 place “990303” "990303" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/river-and-tea.json:82 elements.2.members.1.place “990303” "990303" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a region of the highest level lies in none',
    changes: [{ file: REGIONS, from: '990000,region,,', to: '990000,region,990000,' }],
    told: ['geo/regions.csv:2 parent “990000” the autonomous region has no parent; leave it empty'],
  },
  {
    rule: 'a region has names',
    changes: [{ file: REGIONS, from: '白溪县,白溪,', to: '白溪县,,' }],
    told: [
      'geo/regions.csv:14 short_zh “” must not be empty',
      'data/figures/yearbook.csv:29 place “990303” "990303" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
      'data/layouts/river-and-tea.json:82 elements.2.members.1.place “990303” "990303" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
];
