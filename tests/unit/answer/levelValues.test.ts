import { describe, expect, test } from 'vitest';
import { indexFigures } from '../../../src/core/figureIndex';
import { plainly } from '../../../src/core/question';
import { divergingReference } from '../../../src/core/scene/divergingReference';
import { questionTitle } from '../../../src/core/scene/titles';
import { levelValues } from '../../../src/core/scene/values';
import { ranks } from '../../../src/core/statistics/ranks';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { exampleBoundaries, exampleDataset } from '../aggregate/example';

const boundaries = exampleBoundaries();
const OUTPUT: View = {
  ...DEFAULT_VIEW,
  level: 'county',
  indicator: 'output',
  period: '2017',
  status: 'actual',
  normalisation: 'amount',
};
const dataset = exampleDataset([
  '450101 output 2017 20',
  '450102 output 2017 30.50 at-least',
  '450201 output 2017 20',
  '450201 output 2016 10',
  '450101 growth 2017 5',
  '450000 output 2017 200',
]);

describe('the answers of a level', () => {
  test('are ranked from the largest, equal values sharing the better rank', () => {
    const { values, absences, total, unit, decimals } = levelValues(dataset, boundaries, OUTPUT, OUTPUT);
    expect([...values].map(([place, { text, rank, rankOf }]) => [place, text, rank, rankOf])).toEqual([
      ['450101', '20', 2, 3],
      ['450102', '≥30.50', 1, 3],
      ['450201', '20', 2, 3],
    ]);
    expect([...absences]).toEqual([['450202', 'no-figure']]);
    expect({ total, unit, decimals }).toEqual({ total: 4, unit: '亿元', decimals: 1 });
  });

  test('tell what is not comparable from what has no figure', () => {
    const { values, absences, unit, decimals } = levelValues(dataset, boundaries, OUTPUT, {
      ...OUTPUT,
      normalisation: 'growth',
    });
    expect([...values.keys()]).toEqual(['450201']);
    expect([...absences]).toEqual([
      ['450101', 'not-comparable'],
      ['450102', 'not-comparable'],
      ['450202', 'no-figure'],
    ]);
    expect({ unit, decimals }).toEqual({ unit: '%', decimals: 1 });
  });

  test('have the indicator’s unit where there are none, and nothing for no indicator', () => {
    expect(levelValues(dataset, boundaries, OUTPUT, { ...OUTPUT, period: '1990' })).toMatchObject({
      total: 4,
      unit: '亿元',
      decimals: 1,
    });
    const english = { ...OUTPUT, language: 'en' } as const;
    expect(levelValues(dataset, boundaries, english, { ...OUTPUT, period: '1990' }).unit).toBe(
      '×¥100 million',
    );
    const none = levelValues(dataset, boundaries, OUTPUT, { ...OUTPUT, indicator: '' });
    expect(none).toEqual({ values: new Map(), absences: new Map(), total: 4, unit: '', decimals: 0 });
  });

  test('the question says what they are set against, whoever holds it', () => {
    const view = { ...OUTPUT, normalisation: 'share' } as const;
    const own = levelValues(dataset, boundaries, view, view).values.get('450101');
    const copied = levelValues(dataset, boundaries, { ...view }, { ...view }).values.get('450101');
    expect(own?.text).toBe('10.0');
    expect(copied).toEqual(own);
    expect(levelValues(dataset, boundaries, view, plainly(view)).values.get('450101')?.text).toBe('20');
    expect(questionTitle(dataset, { ...view }, '%', 'zh')).toBe(questionTitle(dataset, view, '%', 'zh'));
    expect(questionTitle(dataset, view, '%', 'zh')).not.toBe(questionTitle(dataset, OUTPUT, '%', 'zh'));
  });
});

describe('asked again', () => {
  const ask = (question: Partial<View> = {}, data = dataset, shapes = boundaries) =>
    levelValues(data, shapes, { ...OUTPUT, ...question }, { ...OUTPUT, ...question });

  test('the answers are those of the first time', () => {
    expect(ask()).toBe(ask());
  });
  test.each([
    { level: 'city' },
    { language: 'en' },
    { indicator: 'firms' },
    { period: '2016' },
    { status: 'target' },
    { normalisation: 'share' },
  ] as const)('with %j they are others', (change) => {
    expect(ask(change)).not.toBe(ask());
  });
  test('of other data or boundaries they are others, and nothing old stays', () => {
    const before = ask();
    const replaced = { ...dataset, ...indexFigures([]) };
    expect(ask({}, replaced).values.size).toBe(0);
    expect(ask({}, dataset, exampleBoundaries())).not.toBe(before);
    expect(ask()).toBe(before);
  });
  test('only the last twelve questions are kept', () => {
    const first = ask({ period: '2001' });
    for (let year = 2002; year <= 2012; year++) ask({ period: String(year) });
    expect(ask({ period: '2001' })).toBe(first);
    // The first was just asked again, so that the second is now the oldest.
    const second = ask({ period: '2002' });
    ask({ period: '2013' });
    ask({ period: '2014' });
    expect(ask({ period: '2002' })).toBe(second);
    for (let year = 2020; year < 2032; year++) ask({ period: String(year) });
    expect(ask({ period: '2001' })).not.toBe(first);
  });
});

describe('where a diverging scale turns', () => {
  const turns = (view: Partial<View>) => divergingReference(dataset, boundaries, { ...OUTPUT, ...view });
  test.each<[name: string, view: Partial<View>, at: number]>([
    ['at zero', {}, 0],
    ['at a target met', { normalisation: 'achievement' }, 100],
    ['at the region’s own value', { reference: 'region' }, 200],
    ['at the region’s own share', { reference: 'region', normalisation: 'share' }, 100],
    ['at zero where the region has none', { reference: 'region', period: '2016' }, 0],
  ])('%s', (_name, view, at) => {
    expect(turns(view)).toBe(at);
  });
});

describe('ranks', () => {
  test.each([
    [[], []],
    [[7], [1]],
    [
      [5, 9, 5, 1],
      [2, 1, 2, 4],
    ],
    [
      [3, 3, 3],
      [1, 1, 1],
    ],
    [
      [-1, 0, 10, 2],
      [4, 3, 1, 2],
    ],
  ])('of %j are %j', (values, expected) => {
    expect(ranks(values)).toEqual(expected);
  });
  test('of many values need no search for each: work grows as sorting does', () => {
    // Counted and not timed: how often a value is read while ranking twice as many.
    const reads = (count: number) => {
      let read = 0;
      const values = Array.from({ length: count }, (_, index) => (index * 7919) % count);
      const counted = new Proxy(values, {
        get: (target, key, receiver) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) read++;
          return Reflect.get(target, key, receiver);
        },
      });
      expect(ranks(counted)).toHaveLength(count);
      return read;
    };
    expect(reads(16_000)).toBeLessThan(16_000 * 8);
  });
});
