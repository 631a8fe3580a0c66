import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/core/figure';
import { indexFigures } from '../../../src/core/figureIndex';
import { bestFigure, figureFor, figuresFor } from '../../../src/core/query';
import { compareFigures, disagree, questionId } from '../../../src/core/standing';
import { atlasDataset } from '../../fixtures/atlas';
import { figureOf } from './shownValue';

const KEY = { place: 'a', indicator: 'industrial-output', period: '2017', status: 'actual' } as const;
const of = (rest: Partial<Figure> = {}) => figureOf('a', 5, rest);
const datasetOf = (figures: readonly Figure[]) => ({ ...atlasDataset(), ...indexFigures(figures) });

/** The one that stands, and the one that it stands before although every later rule would say otherwise. */
const ORDER: readonly (readonly [rule: string, stands: Figure, behind: Figure])[] = [
  ['the preferred one', of({ preferred: true, source: 'z' }), of({ source: 'b' })],
  ['then the source', of({ source: 'b', locator: '表9' }), of({ source: 'c', locator: '表1' })],
  ['then the locator', of({ locator: '表1', value: 9 }), of({ locator: '表2', value: 1 })],
  [
    'then the value, by number and not by text',
    of({ value: 9, bound: 'more-than' }),
    of({ value: 10, bound: 'about' }),
  ],
  ['then the bound', of({ bound: 'about', printed: '9' }), of({ bound: 'exact', printed: '5' })],
  [
    'then the print',
    of({ printed: '5', note: { zh: '乙', en: '' } }),
    of({ printed: '5.0', note: { zh: '', en: '' } }),
  ],
  [
    'then the note',
    of({ note: { zh: '甲', en: '' } }),
    of({ note: { zh: '番', en: '' }, reason: { zh: '', en: '' } }),
  ],
  ['then the reason', of({ reason: { zh: 'a', en: '' } }), of({ reason: { zh: 'b', en: '' } })],
];

describe('which figure stands', () => {
  test.each(ORDER)('%s', (_rule, stands, behind) => {
    expect(Math.sign(compareFigures(stands, behind))).toBe(-1);
    expect(Math.sign(compareFigures(behind, stands))).toBe(1);
    for (const figures of [
      [stands, behind],
      [behind, stands],
    ])
      expect(figureFor(datasetOf(figures), KEY)).toBe(stands);
  });

  test('source ids are ordered by code units, whatever the language of the machine', () => {
    // A collation would put "a-b" after "ab" or before, by its treatment of the hyphen.
    expect(compareFigures(of({ source: 'a-b' }), of({ source: 'aa' }))).toBeLessThan(0);
    expect(compareFigures(of({ source: 'Z' }), of({ source: 'a' }))).toBeLessThan(0);
  });

  test('figures that are alike in all that is told are in no order', () => {
    expect(compareFigures(of({ id: 'x:1' }), of({ id: 'y:2' }))).toBe(0);
  });

  test.each(['place', 'indicator', 'period', 'status'] as const)('%s belongs to the question', (part) => {
    const other = { ...KEY, [part]: part === 'status' ? 'target' : 'other' };
    const dataset = datasetOf([of()]);
    expect(questionId(other)).not.toBe(questionId(KEY));
    expect(figuresFor(dataset, other)).toEqual([]);
    expect(figureFor(dataset, other)).toBeUndefined();
    expect(figuresFor(dataset, KEY)).toHaveLength(1);
  });

  test('no order of figures changes the order of those of a question', () => {
    const figures = ORDER.flatMap(([, a, b]) => [a, b]).map((figure) => ({ ...figure, preferred: false }));
    const ordered = figuresFor(datasetOf(figures), KEY).map((figure) => ({ ...figure, id: '' }));
    fc.assert(
      fc.property(fc.shuffledSubarray(figures, { minLength: figures.length }), (shuffled) => {
        const found = figuresFor(datasetOf(shuffled), KEY).map((figure) => ({ ...figure, id: '' }));
        expect(found).toEqual(ordered);
      }),
    );
  });
});

describe('a conflict', () => {
  test.each([
    ['none without figures', [], false],
    ['none of one figure', [of()], false],
    ['none of two sources that say the same', [of(), of({ source: 'b' })], false],
    ['none of one value printed in two ways', [of(), of({ printed: '5.0' })], false],
    ['of two values', [of(), of({ value: 6 })], true],
    ['of two bounds', [of(), of({ bound: 'about' })], true],
    ['of a third', [of(), of({ source: 'b' }), of({ value: 6 })], true],
  ])('%s', (_name, figures, expected) => {
    expect(disagree(figures)).toBe(expected);
  });
});

describe('the index', () => {
  const figures = [
    figureOf('a', 1),
    figureOf('b', 2),
    figureOf('a', 3, { indicator: 'gdp' }),
    figureOf('a', 4, { period: '2018' }),
  ];
  const values = (found: readonly Figure[] | undefined) => found?.map(({ value }) => value);

  test('keeps every figure, by place, by indicator and by question', () => {
    const index = indexFigures(figures);
    expect(values(index.figures)).toEqual([1, 2, 3, 4]);
    expect(values(index.figuresByPlace.get('a'))).toEqual([1, 3, 4]);
    expect(values(index.figuresByPlace.get('b'))).toEqual([2]);
    expect(values(index.figuresByIndicator.get('gdp'))).toEqual([3]);
    expect(index.figuresByQuestion.size).toBe(4);
    expect(values(index.figuresByQuestion.get('a|industrial-output|2018|actual'))).toEqual([4]);
  });
});

describe('a figure whose period nobody asks for', () => {
  const dataset = datasetOf([
    figureOf('a', 1, { indicator: 'planned-area', period: '2020', status: 'target' }),
    figureOf('a', 2, { indicator: 'planned-area', period: '2015' }),
    figureOf('a', 3, { indicator: 'planned-area', period: '2016', source: 'z' }),
    figureOf('a', 4, { indicator: 'planned-area', period: '2016', source: 'b' }),
    figureOf('a', 9, { indicator: 'gdp', period: '2024' }),
  ]);
  test('is the actual before the target, the newest, the one that stands', () => {
    expect(bestFigure(dataset, 'a', 'planned-area')?.value).toBe(4);
  });
  test('is none where there is none', () => {
    expect(bestFigure(dataset, 'b', 'planned-area')).toBeUndefined();
    expect(bestFigure(dataset, 'a', 'none')).toBeUndefined();
  });
});
