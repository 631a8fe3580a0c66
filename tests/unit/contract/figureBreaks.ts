import type { Break } from './breaks';

const YEARBOOK = 'data/figures/yearbook.csv';
const PLAN = 'data/figures/river-plan-main.csv';

export const figureBreaks: readonly Break[] = [
  {
    rule: 'a figure is about a place that exists',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990400,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 place “990400” "990400" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    ],
  },
  {
    rule: 'a figure measures an indicator that exists',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,takings,2025,1000,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: ['data/figures/river-plan-main.csv:2 indicator “takings” "takings" is not in data/indicators'],
  },
  {
    rule: 'a figure names a source that exists',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025,1000,at-least,target,river-report,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 source “river-report” "river-report" is not in data/sources.csv',
    ],
  },
  {
    rule: 'a figure has a locator',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025,1000,at-least,target,river-plan,,,,,,',
      },
    ],
    told: ['data/figures/river-plan-main.csv:2 locator “” must not be empty'],
  },
  {
    rule: 'a period is an ISO 8601 year, month, day or interval in order: 25',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,25,1000,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 period “25” must be an ISO 8601 period such as 2020 or 2020-01/2020-10',
    ],
  },
  {
    rule: 'a period is an ISO 8601 year, month, day or interval in order: 2025-1',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025-1,1000,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 period “2025-1” must be an ISO 8601 period such as 2020 or 2020-01/2020-10',
    ],
  },
  {
    rule: 'a period is an ISO 8601 year, month, day or interval in order: 2025-13',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025-13,1000,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 period “2025-13” must be an ISO 8601 period such as 2020 or 2020-01/2020-10',
    ],
  },
  {
    rule: 'a period is an ISO 8601 year, month, day or interval in order: 2025-04-31',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025-04-31,1000,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 period “2025-04-31” must be an ISO 8601 period such as 2020 or 2020-01/2020-10',
    ],
  },
  {
    rule: 'a period is an ISO 8601 year, month, day or interval in order: 2025-01/2025',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025-01/2025,1000,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 period “2025-01/2025” must be an ISO 8601 period such as 2020 or 2020-01/2020-10',
    ],
  },
  {
    rule: 'a period is an ISO 8601 year, month, day or interval in order: 2025/2024',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025/2024,1000,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 period “2025/2024” must be an ISO 8601 period such as 2020 or 2020-01/2020-10',
    ],
  },
  {
    rule: 'a period is an ISO 8601 year, month, day or interval in order: 2020/2021/2022',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2020/2021/2022,1000,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 period “2020/2021/2022” must be an ISO 8601 period such as 2020 or 2020-01/2020-10',
    ],
  },
  {
    rule: 'a period is an ISO 8601 year, month, day or interval in order: FY2025',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,FY2025,1000,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 period “FY2025” must be an ISO 8601 period such as 2020 or 2020-01/2020-10',
    ],
  },
  {
    rule: 'a period is an ISO 8601 year, month, day or interval in order: none',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,,1000,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 period “” must be an ISO 8601 period such as 2020 or 2020-01/2020-10',
    ],
  },
  {
    rule: 'a value is a plain number: 1 000',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025,1 000,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 value “1 000” must be a plain number without separators or unit',
    ],
  },
  {
    rule: 'a value is a plain number: 1000亿',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025,1000亿,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 value “1000亿” must be a plain number without separators or unit',
    ],
  },
  {
    rule: 'a value is a plain number: 1e3',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025,1e3,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 value “1e3” must be a plain number without separators or unit',
    ],
  },
  {
    rule: 'a value is a plain number: .5',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025,.5,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: ['data/figures/river-plan-main.csv:2 value “.5” must be a plain number without separators or unit'],
  },
  {
    rule: 'a value is a plain number: 1.',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025,1.,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: ['data/figures/river-plan-main.csv:2 value “1.” must be a plain number without separators or unit'],
  },
  {
    rule: 'a value is a plain number: none',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025,,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: ['data/figures/river-plan-main.csv:2 value “” must be a plain number without separators or unit'],
  },
  {
    rule: 'a value has no separators',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025,"1,000",at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 value “1,000” must be a plain number without separators or unit',
    ],
  },
  {
    rule: 'a value is finite',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025,9999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 value “999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999…” must be a plain number without separators or unit',
    ],
  },
  {
    rule: 'a bound is a known word',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025,1000,min,target,river-plan,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 bound “min” must be ("exact" | "at-least" | "more-than" | "about" | "at-most")',
    ],
  },
  {
    rule: 'a status is a known word',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025,1000,at-least,goal,river-plan,第三章,,,,,',
      },
    ],
    told: ['data/figures/river-plan-main.csv:2 status “goal” must be ("actual" | "target" | "forecast")'],
  },
  {
    rule: 'rank is preferred or empty',
    changes: [
      {
        file: PLAN,
        from: '990200,turnover,2020,512.5,about,actual,river-plan,第一章,,,,,',
        to: '990200,turnover,2020,512.5,about,actual,river-plan,第一章,first,理由,reason,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:3 rank “first” must be ("" | "preferred")',
      'data/figures/yearbook.csv:8 rank “preferred” no figure contradicts it, so there is nothing to prefer',
    ],
  },
  {
    rule: 'a preferred figure says why in Chinese',
    changes: [
      {
        file: YEARBOOK,
        from: ',preferred,年鉴为统计部门的数字,The yearbook is by the statistics bureau,,',
        to: ',preferred,,The yearbook is by the statistics bureau,,',
      },
    ],
    told: ['data/figures/yearbook.csv:8 reason_zh “” needs its reason in Chinese and English'],
  },
  {
    rule: 'a preferred figure says why in English',
    changes: [
      {
        file: YEARBOOK,
        from: ',preferred,年鉴为统计部门的数字,The yearbook is by the statistics bureau,,',
        to: ',preferred,年鉴为统计部门的数字,,,',
      },
    ],
    told: ['data/figures/yearbook.csv:8 reason_en “” needs its reason in Chinese and English'],
  },
  {
    rule: 'one of the figures that disagree is preferred',
    changes: [
      {
        file: YEARBOOK,
        from: ',preferred,年鉴为统计部门的数字,The yearbook is by the statistics bureau,,',
        to: ',,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:3 value “512.5” contradicts data/figures/yearbook.csv:8; one of them must be preferred, with its reason',
    ],
  },
  {
    rule: 'no two figures that disagree are preferred',
    changes: [
      {
        file: PLAN,
        from: '990200,turnover,2020,512.5,about,actual,river-plan,第一章,,,,,',
        to: '990200,turnover,2020,512.5,about,actual,river-plan,第一章,preferred,另一理由,Another reason,,',
      },
    ],
    told: [
      'data/figures/yearbook.csv:8 rank “preferred” the question already has a preferred figure in data/figures/river-plan-main.csv:3; this one is not preferred',
    ],
  },
  {
    rule: 'where nothing disagrees nothing is preferred',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,preferred,理由,reason,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 rank “preferred” no figure contradicts it, so there is nothing to prefer',
    ],
  },
  {
    rule: 'two sources that say the same are no conflict, and neither is preferred',
    changes: [
      { file: PLAN, from: '990200,turnover,2020,512.5,about', to: '990200,turnover,2020,688.8,exact' },
    ],
    told: [
      'data/figures/yearbook.csv:8 rank “preferred” no figure contradicts it, so there is nothing to prefer',
    ],
  },
  {
    rule: 'the same value with another bound is a conflict',
    changes: [
      {
        file: YEARBOOK,
        from: ',preferred,年鉴为统计部门的数字,The yearbook is by the statistics bureau,,',
        to: ',,,,,',
      },
      { file: PLAN, from: '990200,turnover,2020,512.5,about', to: '990200,turnover,2020,688.8,about' },
    ],
    told: [
      'data/figures/river-plan-main.csv:3 value “688.8” contradicts data/figures/yearbook.csv:8; one of them must be preferred, with its reason',
    ],
  },
  {
    rule: 'no row stands twice',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,\n990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:3 place “990100” the row stands twice, first in data/figures/river-plan-main.csv:2',
    ],
  },
  {
    rule: 'no row stands twice in two files',
    changes: [
      {
        file: 'data/figures/river-plan-more.csv',
        to: 'place,indicator,period,value,bound,status,source,locator,rank,reason_zh,reason_en,note_zh,note_en\n990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,\n',
      },
    ],
    told: [
      'data/figures/river-plan-more.csv:2 place “990100” the row stands twice, first in data/figures/river-plan-main.csv:2',
    ],
  },
  {
    rule: 'a file of figures is named after its source',
    changes: [
      {
        file: PLAN,
        from: '990100,turnover,2025,1000,at-least,target,river-plan,第三章,,,,,',
        to: '990100,turnover,2025,1000,at-least,target,yearbook,第三章,,,,,\n990100,turnover,2026,1000,at-least,target,yearbook,第三章,,,,,',
      },
    ],
    told: [
      'data/figures/river-plan-main.csv:2 source “yearbook” the file\'s name must start with the source, "yearbook"',
    ],
  },
];
