import type { Break } from './breaks';

const SOURCES = 'data/sources.csv';
const THEMES = 'data/themes.csv';

export const sourceBreaks: readonly Break[] = [
  {
    rule: 'no bundled source has an id of own data',
    changes: [{ file: SOURCES, from: '\nriver-plan,', to: '\nown-plan,' }],
    told: [
      "data/sources.csv:2 id “own-plan” ids that begin with own- are for a person's own data",
      'data/industries.csv:2 source “river-plan” "river-plan" is not in data/sources.csv',
      'data/industries.csv:3 source “river-plan” "river-plan" is not in data/sources.csv',
    ],
    andMore: 40,
  },
  {
    rule: 'the date of a source is a year, month or day of the calendar: 2021-3',
    changes: [{ file: SOURCES, from: '2021-03,plan', to: '2021-3,plan' }],
    told: [
      'data/sources.csv:2 date “2021-3” must be an ISO 8601 year, month or day such as 2016 or 2016-11',
      'data/industries.csv:2 source “river-plan” "river-plan" is not in data/sources.csv',
      'data/industries.csv:3 source “river-plan” "river-plan" is not in data/sources.csv',
    ],
    andMore: 40,
  },
  {
    rule: 'the date of a source is a year, month or day of the calendar: 2021-13',
    changes: [{ file: SOURCES, from: '2021-03,plan', to: '2021-13,plan' }],
    told: [
      'data/sources.csv:2 date “2021-13” must be an ISO 8601 year, month or day such as 2016 or 2016-11',
      'data/industries.csv:2 source “river-plan” "river-plan" is not in data/sources.csv',
      'data/industries.csv:3 source “river-plan” "river-plan" is not in data/sources.csv',
    ],
    andMore: 40,
  },
  {
    rule: 'the date of a source is a year, month or day of the calendar: 2021-02-30',
    changes: [{ file: SOURCES, from: '2021-03,plan', to: '2021-02-30,plan' }],
    told: [
      'data/sources.csv:2 date “2021-02-30” must be an ISO 8601 year, month or day such as 2016 or 2016-11',
      'data/industries.csv:2 source “river-plan” "river-plan" is not in data/sources.csv',
      'data/industries.csv:3 source “river-plan” "river-plan" is not in data/sources.csv',
    ],
    andMore: 40,
  },
  {
    rule: 'the date of a source is a year, month or day of the calendar: 2020/2021',
    changes: [{ file: SOURCES, from: '2021-03,plan', to: '2020/2021,plan' }],
    told: [
      'data/sources.csv:2 date “2020/2021” must be an ISO 8601 year, month or day such as 2016 or 2016-11',
      'data/industries.csv:2 source “river-plan” "river-plan" is not in data/sources.csv',
      'data/industries.csv:3 source “river-plan” "river-plan" is not in data/sources.csv',
    ],
    andMore: 40,
  },
  {
    rule: 'the date of a source is a year, month or day of the calendar: none',
    changes: [{ file: SOURCES, from: '2021-03,plan', to: ',plan' }],
    told: [
      'data/sources.csv:2 date “” must be an ISO 8601 year, month or day such as 2016 or 2016-11',
      'data/industries.csv:2 source “river-plan” "river-plan" is not in data/sources.csv',
      'data/industries.csv:3 source “river-plan” "river-plan" is not in data/sources.csv',
    ],
    andMore: 40,
  },
  {
    rule: 'the kind of a source is a known word',
    changes: [{ file: SOURCES, from: '2021,yearbook,', to: '2021,almanac,' }],
    told: [
      'data/sources.csv:3 kind “almanac” must be ("plan" | "report" | "news" | "magazine" | "yearbook" | "bulletin" | "catalogue" | "census" | "dashboard" | "panel" | "boundary")',
      'data/figures/yearbook.csv:2 source “yearbook” "yearbook" is not in data/sources.csv',
      'data/figures/yearbook.csv:3 source “yearbook” "yearbook" is not in data/sources.csv',
    ],
    andMore: 36,
  },
  {
    rule: 'the trust of a source is document or transcription',
    changes: [{ file: SOURCES, from: 'plan,document', to: 'plan,rumour' }],
    told: [
      'data/sources.csv:2 trust “rumour” must be ("document" | "transcription")',
      'data/industries.csv:2 source “river-plan” "river-plan" is not in data/sources.csv',
      'data/industries.csv:3 source “river-plan” "river-plan" is not in data/sources.csv',
    ],
    andMore: 40,
  },
  {
    rule: 'a source has titles',
    changes: [
      { file: SOURCES, from: '临江省工业规划,Industry plan of Linjiang', to: ',Industry plan of Linjiang' },
    ],
    told: [
      'data/sources.csv:2 title_zh “” must not be empty',
      'data/industries.csv:2 source “river-plan” "river-plan" is not in data/sources.csv',
      'data/industries.csv:3 source “river-plan” "river-plan" is not in data/sources.csv',
    ],
    andMore: 40,
  },
  {
    rule: 'a source stands once',
    changes: [{ file: SOURCES, from: '\nyearbook,', to: '\nriver-plan,' }],
    told: [
      'data/sources.csv:3 id “river-plan” the id stands twice, first in data/sources.csv:2',
      'data/figures/yearbook.csv:2 source “yearbook” "yearbook" is not in data/sources.csv',
      'data/figures/yearbook.csv:3 source “yearbook” "yearbook" is not in data/sources.csv',
    ],
    andMore: 36,
  },
  {
    rule: 'the issuer of a source stands in both languages: Chinese only',
    changes: [{ file: SOURCES, from: '临江省统计局,Statistics Bureau of Linjiang', to: '临江省统计局,' }],
    told: ['data/sources.csv:3 issuer_en “” needs both Chinese and English or neither'],
  },
  {
    rule: 'the issuer of a source stands in both languages: English only',
    changes: [
      {
        file: SOURCES,
        from: '临江省统计局,Statistics Bureau of Linjiang',
        to: ',Statistics Bureau of Linjiang',
      },
    ],
    told: ['data/sources.csv:3 issuer_zh “” needs both Chinese and English or neither'],
  },
  {
    rule: 'the note of a source stands in both languages: Chinese only',
    changes: [{ file: SOURCES, from: '虚构,Made up', to: '虚构,' }],
    told: ['data/sources.csv:3 note_en “” needs both Chinese and English or neither'],
  },
  {
    rule: 'the note of a source stands in both languages: English only',
    changes: [{ file: SOURCES, from: '虚构,Made up', to: ',Made up' }],
    told: ['data/sources.csv:3 note_zh “” needs both Chinese and English or neither'],
  },
  {
    rule: 'a theme stands once',
    changes: [{ file: THEMES, from: 'Output\n', to: 'Output\nwork,再,Again\n' }],
    told: ['data/themes.csv:3 id “work” the id stands twice, first in data/themes.csv:2'],
  },
  {
    rule: 'the file of indicators is named after a theme',
    changes: [{ file: THEMES, from: '\nwork,', to: '\njobs,' }],
    told: [
      'data/indicators/work.csv:2 theme “work” "work" is not in data/themes.csv',
      'data/indicators/work.csv:3 theme “work” "work" is not in data/themes.csv',
      'data/indicators/work.csv:4 theme “work” "work" is not in data/themes.csv',
    ],
    andMore: 38,
  },
];
