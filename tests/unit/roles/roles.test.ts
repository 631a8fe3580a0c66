import { expect, test } from 'vitest';
import { placeResults } from '../../../src/core/roles/placeResults';
import { targetsBeside } from '../../../src/core/roles/targetsBeside';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();

test('a target stands beside the newest actual where its own period has none', () => {
  // 专栏3 of the plan: 1,500 亿元 by 2020; 1,445.8 亿元 in 2015.
  const [output] = targetsBeside(dataset, 'nanning-hitech').filter(
    ({ target }) => target.indicator === 'industrial-output',
  );
  expect(output).toMatchObject({
    target: { value: 1500, period: '2020', status: 'target' },
    result: { value: 1445.8, period: '2015', status: 'actual' },
  });
});

test('a target without an actual says so, and is never met by a forecast', () => {
  const beside = targetsBeside(dataset, 'guangxi-asean-etdz');
  expect(beside.map(({ target }) => target.indicator)).toContain('industrial-output');
  expect(beside.find(({ target }) => target.indicator === 'industrial-output')?.result).toBeUndefined();
  for (const place of dataset.places.keys())
    for (const { result } of targetsBeside(dataset, place)) expect(result?.status ?? 'actual').toBe('actual');
});

test('a city answers with its own figures and its rank among fourteen', () => {
  const results = placeResults(dataset, atlasBoundaries(), '450100', 'zh');
  const of = (indicator: string) => results.find(({ question }) => question.indicator === indicator)?.shown;
  expect(of('gdp')).toMatchObject({ rank: 1, rankOf: 14 });
  expect(of('industrial-output')?.rankOf).toBe(14);
});

test('a county answers with what the county yearbook gives of it', () => {
  const [secondary] = placeResults(dataset, atlasBoundaries(), '450124', 'zh').filter(
    ({ question }) => question.indicator === 'secondary-value-added',
  );
  expect(secondary?.question.period).toBe('2020');
  expect(secondary?.shown.figures[0].source).toBe('county-yearbook-2021');
});

test('a group has no results: no level is its own', () => {
  expect(placeResults(dataset, atlasBoundaries(), 'beibu-gulf', 'zh')).toEqual([]);
});
