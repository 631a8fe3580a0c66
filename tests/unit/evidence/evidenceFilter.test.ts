import { expect, it } from 'vitest';
import { evidenceFilter } from '../../../src/core/evidence/evidenceFilter';
import { type DataFilter, NO_FILTER } from '../../../src/core/view';
import { smallDataset } from './smallDataset';

const dataset = smallDataset([
  'alpha output 2020 1445.8',
  'alpha firms 2020 12',
  'beta output 2020 3 exact target',
  '450100 output 2015 7 exact actual book 附表2',
]);

const left = (filter: Partial<DataFilter>) => {
  const passes = evidenceFilter(dataset, { ...NO_FILTER, ...filter });
  return dataset.figures
    .filter((figure) => passes({ ...figure, figures: [figure] }))
    .map((figure) => figure.value);
};

it('lets everything through when empty', () => expect(left({})).toEqual([7, 1445.8, 12, 3]));
it('filters by source', () => expect(left({ source: 'book' })).toEqual([7]));
it('filters by place and indicator', () =>
  expect(left({ place: 'alpha', indicator: 'output' })).toEqual([1445.8]));
it('filters by status', () => expect(left({ status: 'target' })).toEqual([3]));
it('filters by theme', () => {
  expect(left({ theme: 'main' })).toHaveLength(4);
  expect(left({ theme: 'other' })).toEqual([]);
});
it('finds words in names of both languages, in the locator and in the value', () => {
  expect(left({ text: '甲园 产值' })).toEqual([1445.8]);
  expect(left({ text: 'beta' })).toEqual([3]);
  expect(left({ text: '附表2' })).toEqual([7]);
  expect(left({ text: '1445.8' })).toEqual([1445.8]);
  expect(left({ text: '甲园 没有' })).toEqual([]);
});
