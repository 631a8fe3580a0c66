import { describe, expect, test } from 'vitest';
import { type Answer, answer, isWhole, membersAnswer, plainAnswer } from '../../../src/core/answer';
import type { Dataset } from '../../../src/core/dataset';
import type { Status } from '../../../src/core/figure';
import { plainly } from '../../../src/core/question';
import type { Normalisation } from '../../../src/core/view';
import { exampleBoundaries, exampleDataset } from '../aggregate/example';

const boundaries = exampleBoundaries();

/** Asks `place indicator period status normalisation`, the last two left out for actual amounts. */
function ask(dataset: Dataset, question: string, language: 'zh' | 'en' = 'zh'): Answer {
  const [place = '', indicator = '', period = '', status = 'actual', normalisation = 'amount'] =
    question.split(' ');
  return answer(
    dataset,
    boundaries,
    {
      place,
      indicator,
      period,
      status: status as Status,
      normalisation: normalisation as Normalisation,
    },
    language,
  );
}

/** An answer in one line: text, unit, rule, coverage, who and what it rests on, and what must be said of it. */
function told(found: Answer): string {
  const coverage = found.coverage ? `${found.coverage.count}/${found.coverage.total}` : '';
  if (!found.ok) return ['no', found.reason, coverage].filter(Boolean).join(' ');
  const { text, unit, rule, figures, against, cautions, conflict } = found;
  return [
    text,
    unit,
    rule,
    coverage,
    `from ${figures.map(({ place, period, value }) => `${place}:${period}:${value}`).join('+')}`,
    against &&
      `against ${against.kind} of ${against.places.join('+')} (${[...against.indicators, ...against.periods].join(' ')})`,
    ...cautions,
    conflict ? 'conflict' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const FIGURES = [
  '450100 output 2017 500.0 more-than',
  '450200 output 2017 300',
  '450100 output 2016 400',
  '450100 output 2020 800 at-least target',
  '450100 firms 2017 10',
  'both firms 2017 70',
  '450100 growth 2017 7.10',
  '450100 value-added 2017 100',
  '450200 value-added 2017 60',
  '450100 population-census 2020-11-01 5000000',
  '450200 population-census 2020-11-01 3000000',
  'west-park output 2020 50',
  'west-park planned-area 2015 10',
  'west-park planned-area 2020 20',
];

describe('the answers', () => {
  const dataset = exampleDataset(FIGURES);
  test.each([
    // A place answers with its own figure, as printed.
    ['450100 output 2017', '>500.0 亿元 stated from 450100:2017:500'],
    ['450200 output 2017', '300 亿元 stated from 450200:2017:300'],
    ['450100 growth 2017', '7.10 % stated from 450100:2017:7.1'],
    ['450100 output 2020 target', '≥800 亿元 stated from 450100:2020:800'],
    // A group with its own figure before its members' sum.
    ['both firms 2017', '70 家 stated from both:2017:70'],
    ['both output 2017', '>800.0 亿元 member-sum 2/2 from 450100:2017:500+450200:2017:300'],
    // A sum of one member reads as the member does.
    ['both output 2016', '400 亿元 member-sum 1/2 from 450100:2016:400'],
    [
      'both rate 2017',
      '≤20.0 % member-ratio 2/2 from 450100:2017:100+450100:2017:500+450200:2017:60+450200:2017:300',
    ],
    ['both growth 2017', 'no not-additive 1/2'],
    ['both output 2011', 'no no-figure 0/2'],
    // Others are never made up of their parts.
    ['450000 output 2017', 'no no-figure'],
    ['450200 output 2016', 'no no-figure'],
    ['450200 output 2017 target', 'no no-figure'],
    ['nowhere output 2017', 'no unknown-place'],
    ['450100 nothing 2017', 'no unknown-indicator'],
  ])('%s: %s', (question, expected) => {
    expect(told(ask(dataset, question))).toBe(expected);
  });

  test.each([
    [
      '450100 output 2017 actual per-resident',
      '>10,000 元/人 stated from 450100:2017:500+450100:2020-11-01:5000000 against residents of 450100 (population-census 2020-11-01) population-of-another-year',
    ],
    [
      'both output 2017 actual per-resident',
      '>10,000 元/人 member-sum 2/2 from 450100:2017:500+450200:2017:300+450100:2020-11-01:5000000+450200:2020-11-01:3000000 against residents of 450100+450200 (population-census 2020-11-01) population-of-another-year',
    ],
    [
      '450100 firms 2017 actual per-resident',
      '0.02 家/万人 stated from 450100:2017:10+450100:2020-11-01:5000000 against residents of 450100 (population-census 2020-11-01) population-of-another-year',
    ],
    [
      '450200 output 2017 actual share',
      '≤37.5 % stated from 450200:2017:300+450100:2017:500+450200:2017:300 against whole of 450100+450200 (output 2017) whole-is-sum-of-members',
    ],
    [
      '450100 output 2017 actual growth',
      '>25.0 % stated from 450100:2017:500+450100:2016:400 against earlier of 450100 (output 2016)',
    ],
    [
      '450100 output 2017 actual achievement',
      '>62.5 % stated from 450100:2017:500+450100:2020:800 against target of 450100 (output 2020) target-of-a-later-period',
    ],
    // A park is set against its planned land, the newest that is known.
    [
      'west-park output 2020 actual per-area',
      '2.500 亿元/km² stated from west-park:2020:50+west-park:2020:20 against land of west-park (planned-area 2020)',
    ],
    ['west-park output 2020 actual per-resident', 'no no-population'],
    ['450101 output 2017 actual per-area', 'no no-figure'],
    ['450100 growth 2017 actual per-area', 'no not-an-amount'],
    ['450100 population-census 2020-11-01 actual per-resident', 'no same-measure'],
    // What is set against a sum that lacks a member, or against a sum's own past, would be wrong.
    ['both output 2016 actual per-area', 'no incomplete-members 1/2'],
    ['both output 2017 actual growth', 'no not-of-a-sum 2/2'],
    ['both output 2017 actual achievement', 'no not-of-a-sum 2/2'],
    ['both firms 2017 actual growth', 'no no-earlier-period'],
  ])('%s: %s', (question, expected) => {
    expect(told(ask(dataset, question))).toBe(expected);
  });

  test('land is measured on the boundaries, and belongs to no figure and no period', () => {
    const found = ask(dataset, '450200 output 2017 actual per-area');
    const area = boundaries.shapes.get('450200')?.area ?? Number.NaN;
    expect(found).toMatchObject({
      ok: true,
      unit: '亿元/km²',
      decimals: 3,
      against: { kind: 'land', places: ['450200'], indicators: [], periods: [], unit: 'km²', bound: 'exact' },
    });
    expect(found.ok && found.value).toBeCloseTo(300 / area, 12);
    expect(found.ok && found.against?.value).toBeCloseTo(area, 9);
    expect(found.ok && found.figures).toHaveLength(1);
  });

  test('what an amount is set against has its value and unit', () => {
    const against = (question: string) => {
      const found = ask(dataset, question);
      return found.ok ? [found.against?.value, found.against?.unit, found.against?.bound] : [];
    };
    expect(against('both output 2017 actual per-resident')).toEqual([8e6, '人', 'exact']);
    expect(against('450200 output 2017 actual share')).toEqual([800, '亿元', 'more-than']);
    expect(against('450100 output 2017 actual growth')).toEqual([400, '亿元', 'exact']);
    expect(against('450100 output 2017 actual achievement')).toEqual([800, '亿元', 'at-least']);
    expect(against('450100 output 2017')).toEqual([undefined, undefined, undefined]);
  });

  test('text and unit are in the asked language, and so is the bound', () => {
    expect(ask(dataset, '450200 output 2017', 'en')).toMatchObject({ text: '300', unit: '×¥100 million' });
    expect(ask(dataset, '450200 output 2017 actual per-area', 'en')).toMatchObject({
      unit: '×¥100 million per km²',
    });
  });

  test('decimals are those that the text shows', () => {
    expect(ask(dataset, '450100 output 2017')).toMatchObject({ decimals: 1 });
    expect(ask(dataset, '450200 output 2017')).toMatchObject({ decimals: 0 });
    expect(ask(dataset, '450100 growth 2017')).toMatchObject({ decimals: 2 });
    expect(ask(dataset, 'both output 2017')).toMatchObject({ decimals: 1 });
    expect(ask(dataset, '450100 firms 2017 actual per-resident')).toMatchObject({ decimals: 2 });
    expect(ask(dataset, '450100 output 2017 actual per-resident')).toMatchObject({ decimals: 0 });
  });

  test('the same without boundaries, where nothing is set against anything', () => {
    for (const question of ['450100 output 2017', 'both output 2017', 'both growth 2017', 'x output 2017']) {
      const [place = '', indicator = '', period = ''] = question.split(' ');
      expect(plainAnswer(dataset, { place, indicator, period, status: 'actual' }, 'zh')).toEqual(
        ask(dataset, question),
      );
    }
  });

  test('several places answer together as their group does', () => {
    const question = { indicator: 'output', period: '2017', status: 'actual' } as const;
    expect(membersAnswer(dataset, ['450100', '450200'], question, 'zh')).toEqual(
      ask(dataset, 'both output 2017'),
    );
    expect(membersAnswer(dataset, [], question, 'zh')).toMatchObject({ ok: false, reason: 'no-figure' });
    expect(membersAnswer(dataset, ['450100'], { ...question, indicator: 'x' }, 'zh')).toMatchObject({
      reason: 'unknown-indicator',
    });
  });

  test('only what no member lacks may stand beside others', () => {
    expect(isWhole(ask(dataset, '450100 output 2017'))).toBe(true);
    expect(isWhole(ask(dataset, 'both output 2017'))).toBe(true);
    expect(isWhole(ask(dataset, 'both output 2016'))).toBe(false);
    expect(isWhole(ask(dataset, 'both growth 2017'))).toBe(false);
  });
});

describe('a figure that contradicts another', () => {
  const dataset = exampleDataset([
    '450100 output 2017 5',
    '450100 output 2017 3',
    '450200 output 2017 4',
    '450100 output 2016 1',
    '450200 output 2016 1',
    '450200 output 2016 2',
  ]);
  test.each([
    ['450100 output 2017', '3 亿元 stated from 450100:2017:3 conflict'],
    ['450200 output 2017', '4 亿元 stated from 450200:2017:4'],
    ['both output 2017', '7.0 亿元 member-sum 2/2 from 450100:2017:3+450200:2017:4 conflict'],
    // The mark is of the asked question, not of what it was set against.
    [
      '450200 output 2017 actual growth',
      '300.0 % stated from 450200:2017:4+450200:2016:1 against earlier of 450200 (output 2016)',
    ],
    [
      '450100 output 2017 actual growth',
      '200.0 % stated from 450100:2017:3+450100:2016:1 against earlier of 450100 (output 2016) conflict',
    ],
  ])('%s: %s', (question, expected) => {
    expect(told(ask(dataset, question))).toBe(expected);
  });
});

test('a question that sets nothing against anything keeps nothing else', () => {
  const view = {
    indicator: 'a',
    period: 'b',
    status: 'target',
    normalisation: 'share',
    level: 'city',
  } as const;
  expect(plainly(view)).toEqual({ indicator: 'a', period: 'b', status: 'target', normalisation: 'amount' });
});
