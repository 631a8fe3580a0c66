import { expect, test } from 'vitest';
import { placesAtLevel } from '../../../src/core/query';
import { rankSeries } from '../../../src/core/statistics/rankSeries';
import { significantDecimals } from '../../../src/core/statistics/significantDecimals';
import { timeSeries } from '../../../src/core/statistics/timeSeries';
import { atlasDataset } from '../../fixtures/atlas';

const at = (period: string, value: number, status = 'actual') => ({ period, status, value });

test('ranks are among the figures of one period and status, with ties', () => {
  const found = rankSeries([
    at('2020', 5),
    at('2021', 1),
    at('2020', 9),
    at('2020', 5),
    at('2021', 8, 'target'),
  ]);
  expect(found.map(({ rank, of }) => `${rank}/${of}`)).toEqual(['2/3', '1/1', '1/3', '2/3', '1/1']);
});

test('防城港 goes from the tenth place to the eighth and 桂林 from the fifth to the tenth in secondary value added', () => {
  const dataset = atlasDataset();
  const figures = placesAtLevel(dataset, 'city').flatMap(
    ({ id }) => timeSeries(dataset, id, 'secondary-value-added', '2023').figures,
  );
  const ranked = rankSeries(figures);
  const ranksOf = (place: string) =>
    figures.flatMap((figure, index) => (figure.place === place ? [ranked[index]?.rank] : []));
  expect(ranksOf('450200').every((rank) => rank === 1)).toBe(true);
  expect([ranksOf('450600')[0], ranksOf('450600').at(-1)]).toEqual([10, 8]);
  expect([ranksOf('450300')[0], ranksOf('450300').at(-1)]).toEqual([5, 10]);
});

test.each([
  [0.01234, 4],
  [1234.5, 0],
  [-0.5, 3],
  [12.3, 1],
  [0, 0],
])('three digits of %f need %i after the point', (value, decimals) => {
  expect(significantDecimals(value, 3)).toBe(decimals);
});
