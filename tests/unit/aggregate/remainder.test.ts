import { describe, expect, test } from 'vitest';
import { remainderOf } from '../../../src/core/aggregate/remainder';
import { questionId } from '../../../src/core/standing';
import { atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const gdp = { indicator: 'gdp', period: '2020', status: 'actual' } as const;

describe('what a city has beyond its counties with figures', () => {
  test('is the city less the others, for the districts without a figure together', () => {
    const left = remainderOf(dataset, '450100', gdp);
    // 4726.34 less the seven of the yearbook, 1360.64, added up apart from the application.
    expect(left).toMatchObject({ value: 3365.7, decimals: 2 });
    expect(left?.parts).toHaveLength(7);
    expect(left?.missing).toEqual(['450102', '450103', '450105', '450107', '450108']);
  });

  test('is one district’s where one only is missing', () => {
    const left = remainderOf(dataset, '451100', gdp);
    expect(left?.missing).toEqual(['451103']);
    expect(left?.value).toBe(183.39);
  });

  test('does not mix other sources into the sum', () => {
    // A bulletin gives 港口区 455.30, preliminary: it stays out of the sum and in the group.
    expect(remainderOf(dataset, '450600', gdp)?.missing).toContain('450602');
    expect(remainderOf(dataset, '450600', gdp)?.parts.map(({ source }) => source)).toEqual([
      'county-yearbook-2021',
      'county-yearbook-2021',
    ]);
  });

  test.each([
    ['where every county has a figure', '451300', gdp],
    ['where no rule says that it may be', '450100', { ...gdp, indicator: 'above-scale-firms' }],
    ['for another period', '450100', { ...gdp, period: '2023' }],
    ['for what is aimed at', '450100', { ...gdp, status: 'target' as const }],
    ['for a city that is excepted', '450400', { ...gdp, indicator: 'budget-revenue' }],
    ['for what is no city', '450102', gdp],
  ])('is nothing %s', (_, city, question) => {
    expect(remainderOf(dataset, city, question)).toBeUndefined();
  });

  test('agrees with the GDP of the urban districts within 1 %, where a city has no other districts', () => {
    const urban = (city: string) =>
      dataset.figuresByIndicator
        .get('urban-districts-gdp')
        ?.find(({ place, period }) => place === city && period === '2020')?.value ?? Number.NaN;
    for (const city of ['450500', '450600', '450700', '450800', '450900'])
      expect(Math.abs((remainderOf(dataset, city, gdp)?.value ?? 0) / urban(city) - 1)).toBeLessThan(0.01);
  });

  test('is nothing where the counties say more than the city', () => {
    const question = { ...gdp, place: '450100' };
    const [figure] = dataset.figuresByQuestion.get(questionId(question)) ?? [];
    if (!figure) throw new Error('no figure of the city');
    const small = { ...figure, value: 1360, printed: '1360' };
    const figuresByQuestion = new Map([
      ...dataset.figuresByQuestion,
      [questionId(question), [small] as const],
    ]);
    expect(remainderOf({ ...dataset, figuresByQuestion }, '450100', gdp)).toBeUndefined();
  });
});
