import type { Break } from './breaks';

const SEATS = 'place,longitude,latitude,accuracy_km,basis_zh,basis_en,point_source';
const SEAT = '990100,100.6,34.4,5,市驻地,seat of the city,Made-up gazetteer';
const NODES = 'kind,place,source,locator';
const NODE = 'port,east-port,river-plan,专栏1';

/** A file of seats in which a text of its one row is replaced. */
const seats = (from: string, to: string, more = '') => [
  { file: 'data/seats.csv', to: `${SEATS}\n${SEAT.replace(from, to)}\n${more}` },
];

/** A file of nodes in which a text of its one row is replaced. */
const nodes = (from: string, to: string, more = '') => [
  { file: 'data/nodes.csv', to: `${NODES}\n${NODE.replace(from, to)}\n${more}` },
];

export const nodeBreaks: readonly Break[] = [
  {
    rule: 'a seat is of a region that exists',
    changes: seats('990100', 'sand-park'),
    told: ['data/seats.csv:2 place “sand-park” "sand-park" is not in geo/regions.csv'],
  },
  {
    rule: 'a region has one seat',
    changes: seats('', '', SEAT),
    told: ['data/seats.csv:3 place “990100” the id stands twice, first in data/seats.csv:2'],
  },
  {
    rule: 'a seat has a point',
    changes: seats('100.6', ''),
    told: ['data/seats.csv:2 longitude “” must be a plain number without separators or unit'],
  },
  {
    rule: 'the point of a seat lies on the earth',
    changes: seats('34.4', '134.4'),
    told: ['data/seats.csv:2 latitude “134.4” must be a latitude between -90 and 90'],
  },
  {
    rule: 'the point of a seat says how sure it is',
    changes: seats(',5,', ',0,'),
    told: ['data/seats.csv:2 accuracy_km “0” must be more than 0'],
  },
  {
    rule: 'the point of a seat says what it is and who has it',
    changes: seats('seat of the city,Made-up gazetteer', ','),
    told: [
      'data/seats.csv:2 basis_en “” must not be empty',
      'data/seats.csv:2 point_source “” must not be empty',
    ],
  },
  {
    rule: 'the kind of a node is a known word',
    changes: nodes('port,', 'ferry,'),
    told: ['data/nodes.csv:2 kind “ferry” must be ("port" | "railway" | "airport")'],
  },
  {
    rule: 'a node is at a region or a park that exists',
    changes: nodes('east-port', 'west-port'),
    told: ['data/nodes.csv:2 place “west-port” "west-port" is not in geo/regions.csv, data/parks.csv'],
  },
  {
    rule: 'a node of a kind stands once',
    changes: nodes('', '', NODE),
    told: ['data/nodes.csv:3 place “port east-port” the id stands twice, first in data/nodes.csv:2'],
  },
  {
    rule: 'a node names a source that exists, and where',
    changes: nodes('river-plan,专栏1', 'river-report,专栏1'),
    told: ['data/nodes.csv:2 source “river-report” "river-report" is not in data/sources.csv'],
  },
];
