import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/core/parse/buildDataset';
import type { KeyFigure } from '../../../src/core/story';
import { answerKeyFigure, answerSources } from '../../../src/core/story/keyFigureAnswer';
import { keyFigureChoices, keyFigureId } from '../../../src/core/story/keyFigureChoices';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { atlasDataset, atlasFiles } from '../../fixtures/atlas';

const dataset = atlasDataset();
const actual = { period: '2017', status: 'actual' } as const;

describe('a place’s figure', () => {
  it('is the figure that stands, with bound, unit and source', () => {
    const answer = answerKeyFigure(
      dataset,
      {
        kind: 'figure',
        place: 'nanning-hitech',
        indicator: 'industrial-output',
        period: '2020',
        status: 'target',
      },
      'zh',
    );
    expect(answer).toMatchObject({ ok: true, text: '>1,500', unit: '亿元', coverage: undefined });
    expect(answerSources(dataset, answer, 'zh')).toHaveLength(1);
  });

  it('takes the preferred one of a conflict, whichever row it stands in, and says that there is one', () => {
    // Preferred is the second row on file, and neither the first source nor the least value.
    const rows = [
      '450800,above-scale-firms,2020,386,exact,actual,a-source,表1,,,,,',
      '450800,above-scale-firms,2020,400,exact,actual,z-source,表1,preferred,原文,in the document,,',
      '450800,above-scale-firms,2020,390,exact,actual,m-source,表1,,,,,',
    ];
    const conflicting = (order: readonly number[]) =>
      buildDataset({
        ...atlasFiles(),
        'data/sources.csv': [
          'id,title_zh,title_en,issuer_zh,issuer_en,date,kind,trust,note_zh,note_en',
          ...['a', 'm', 'z'].map((id) => `${id}-source,文,Doc,局,Office,2020,plan,document,,`),
        ].join('\n'),
        'data/figures/zz-conflict.csv': [
          'place,indicator,period,value,bound,status,source,locator,rank,reason_zh,reason_en,note_zh,note_en',
          ...order.map((index) => rows[index]),
        ].join('\n'),
      });
    const question: KeyFigure = {
      kind: 'figure',
      place: '450800',
      indicator: 'above-scale-firms',
      period: '2020',
      status: 'actual',
    };
    for (const order of [
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
    ])
      expect(answerKeyFigure(conflicting(order), question, 'en')).toMatchObject({
        ok: true,
        text: '400',
        conflict: true,
      });
  });

  it('of a group without one is what its members add up to, with its coverage', () => {
    const group = dataset.groups.get('beibu-gulf');
    const found = answerKeyFigure(
      dataset,
      { kind: 'figure', place: 'beibu-gulf', indicator: 'industrial-output', ...actual },
      'zh',
    );
    expect(found).toMatchObject({
      ok: true,
      subject: group?.name,
      indicator: { id: 'industrial-output' },
      rule: 'member-sum',
      coverage: { count: 6, total: 6 },
    });
  });

  it('gives a reason and no zero where there is none', () => {
    const none: KeyFigure = {
      kind: 'figure',
      place: '451400',
      indicator: 'gdp',
      period: '1999',
      status: 'actual',
    };
    expect(answerKeyFigure(dataset, none, 'zh')).toMatchObject({ ok: false, reason: 'no-figure' });
    expect(answerKeyFigure(dataset, { ...none, place: 'nowhere' }, 'zh')).toMatchObject({
      reason: 'unknown-place',
    });
    expect(answerKeyFigure(dataset, { ...none, indicator: 'none' }, 'zh')).toMatchObject({
      reason: 'unknown-indicator',
    });
  });
});

describe('an element’s figure', () => {
  const belt: KeyFigure = {
    kind: 'element',
    layout: 'one-core-two-belts',
    element: 'coastal-belt',
    indicator: 'industrial-output',
    ...actual,
  };

  it('is the sum over its members with its coverage', () => {
    const answer = answerKeyFigure(dataset, belt, 'zh');
    const cities = ['450500', '450600', '450700'].map((place) =>
      answerKeyFigure(dataset, { kind: 'figure', place, indicator: 'industrial-output', ...actual }, 'zh'),
    );
    const sum = cities.reduce((total, city) => total + (city.ok ? city.value : Number.NaN), 0);
    expect(answer).toMatchObject({ ok: true, coverage: { count: 3, total: 3, missing: [] } });
    expect(answer.ok && answer.value).toBeCloseTo(sum, 6);
  });

  it('is refused for growth rates, which are never summed', () => {
    const growth = answerKeyFigure(dataset, { ...belt, indicator: 'industrial-output-growth' }, 'zh');
    expect(growth).toMatchObject({ ok: false, reason: 'not-additive' });
  });

  it('is refused for an element that the layout does not have', () => {
    expect(answerKeyFigure(dataset, { ...belt, element: 'none' }, 'zh')).toMatchObject({
      ok: false,
      reason: 'unknown-element',
    });
  });
});

describe('choices', () => {
  it('begin with what is chosen and hold only what the data answer', () => {
    const view = {
      ...DEFAULT_VIEW,
      selection: '450900',
      comparison: ['450100', '450900'],
      element: 'coastal-belt',
    };
    const choices = keyFigureChoices(dataset, view);
    expect(choices.slice(0, 3).map(keyFigureId)).toEqual([
      'figure|450900|industrial-output|2017|actual',
      'figure|450100|industrial-output|2017|actual',
      'element|one-core-two-belts|coastal-belt|industrial-output|2017|actual',
    ]);
    expect(new Set(choices.map(keyFigureId)).size).toBe(choices.length);
    expect(choices.every((choice) => answerKeyFigure(dataset, choice, 'zh').ok)).toBe(true);
  });

  it('are none without an indicator', () => {
    expect(keyFigureChoices(dataset, { ...DEFAULT_VIEW, indicator: '' })).toEqual([]);
  });
});
