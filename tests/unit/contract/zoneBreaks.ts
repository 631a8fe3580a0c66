import type { Break } from './breaks';

const ZONES = 'data/zones.csv';
const HEAD = 'code,park,name_zh,grade,type,approved,words,source,locator';
const SAND = 'G123456,sand-park,沙口开发区,national,high-tech,2001-05,造船;航运,river-plan,序号1';

const WORDS = 'word,industries,note_zh,note_en\n造船,boats,,\n航运,,未列,Not in the register\n';

/** A file of the words that zones are given in, with more of them. */
const words = (more: string) => [{ file: 'data/industry-words.csv', to: `${WORDS}${more}` }];

/** A file of zones in which a text of its one row is replaced. */
const zones = (from: string, to: string, more = '') => [
  ...words(''),
  { file: ZONES, to: `${HEAD}\n${SAND.replace(from, to)}\n${more}` },
];

export const zoneBreaks: readonly Break[] = [
  {
    rule: 'the code of a zone is G or S and six digits',
    changes: zones('G123456', 'X123456'),
    told: ['data/zones.csv:2 code “X123456” must be the code of a development zone, G or S and six digits'],
  },
  {
    rule: 'the code of a zone stands once',
    changes: zones('', '', SAND.replace('sand-park', 'tea-park')),
    told: ['data/zones.csv:3 code “G123456” the id stands twice, first in data/zones.csv:2'],
  },
  {
    rule: 'a zone is of a park that exists',
    changes: zones('sand-park', 'mud-park'),
    told: ['data/zones.csv:2 park “mud-park” "mud-park" is not in data/parks.csv'],
  },
  {
    rule: 'a park is one zone',
    changes: zones('', '', SAND.replace('G123456', 'S123457')),
    told: ['data/zones.csv:3 park “sand-park” the id stands twice, first in data/zones.csv:2'],
  },
  {
    rule: 'the grade of a zone is a known word',
    changes: zones('national', 'county'),
    told: ['data/zones.csv:2 grade “county” must be ("national" | "provincial")'],
  },
  {
    rule: 'the type of a zone is a known word',
    changes: zones('high-tech', 'low-tech'),
    told: [
      'data/zones.csv:2 type “low-tech” must be ("economic-technological" | "high-tech" | "customs" | "border" | "economic" | "industrial-park" | "other")',
    ],
  },
  {
    rule: 'a zone is approved in a month',
    changes: zones('2001-05', '2001-13'),
    told: ['data/zones.csv:2 approved “2001-13” must be an ISO 8601 month such as 2001-05'],
  },
  {
    rule: 'a zone has leading industries in the words of the catalogue',
    changes: zones('造船;航运', ''),
    told: ['data/zones.csv:2 words “” must not be empty'],
  },
  {
    rule: 'every word of a zone is mapped',
    changes: zones('航运', '木筏'),
    told: ['data/zones.csv:2 words “木筏” "木筏" is not in data/industry-words.csv'],
  },
  {
    rule: 'a word is mapped once',
    changes: words('航运,tea,,\n'),
    told: ['data/industry-words.csv:4 word “航运” the id stands twice, first in data/industry-words.csv:3'],
  },
  {
    rule: 'the industries of a word exist',
    changes: words('木筏,rafts,,\n'),
    told: ['data/industry-words.csv:4 industries “rafts” "rafts" is not in data/industries.csv'],
  },
  {
    rule: 'a word says why it names no industry in both languages',
    changes: words('木筏,,未列,\n'),
    told: ['data/industry-words.csv:4 note_en “” needs both Chinese and English or neither'],
  },
  {
    rule: 'a zone names a source that exists',
    changes: zones('river-plan', 'river-report'),
    told: ['data/zones.csv:2 source “river-report” "river-report" is not in data/sources.csv'],
  },
  {
    rule: 'a zone has a name and a locator',
    changes: zones('沙口开发区', '').map(({ file, to }) => ({ file, to: to.replace('序号1', '') })),
    told: ['data/zones.csv:2 name_zh “” must not be empty', 'data/zones.csv:2 locator “” must not be empty'],
  },
];
