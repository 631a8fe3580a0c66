import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset';
import type { Figure } from '../../../src/core/figure';
import { indexFigures } from '../../../src/core/figureIndex';
import { breaksOverTime, timeline } from '../../../src/core/statistics/timeline';
import { timeSeries } from '../../../src/core/statistics/timeSeries';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';
import { figureOf } from '../answer/shownValue';

const figure = (period: string, value: number, status: Figure['status'] = 'actual') =>
  figureOf('a', value, { indicator: 'x', period, status });

function datasetOf(figures: readonly Figure[]): Dataset {
  return { ...atlasDataset(), ...indexFigures(figures) };
}

describe('a place through time', () => {
  test('is broken where a year is missing, and targets are not joined', () => {
    const figures = [
      figure('2018', 3),
      figure('2016', 1),
      figure('2017', 2),
      figure('2020', 4),
      figure('2020', 9, 'target'),
    ];
    const { runs, figures: found } = timeSeries(datasetOf(figures), 'a', 'x', '2017');
    expect(runs.map((run) => run.map(({ period }) => period))).toEqual([['2016', '2017', '2018'], ['2020']]);
    expect(found).toHaveLength(5);
  });
  test('shows the figure that stands of a question once, old first, actual before target of one period', () => {
    const figures = [
      figure('2018', 3, 'target'),
      figure('2018', 2),
      { ...figure('2018', 5), source: 'z-source', preferred: true },
      figure('2017', 1),
      { ...figure('2017', 8), indicator: 'y' },
    ];
    const found = timeSeries(datasetOf(figures), 'a', 'x', '2017').figures;
    expect(found.map(({ period, status, value }) => [period, status, value])).toEqual([
      ['2017', 'actual', 1],
      ['2018', 'actual', 5],
      ['2018', 'target', 3],
    ]);
    expect(timeSeries(datasetOf(figures), 'b', 'x', '2017')).toEqual({
      figures: [],
      runs: [],
      isSpliced: false,
    });
  });
  test('is spliced where a run of two years and more holds a figure of a panel', () => {
    const panel = [...atlasDataset().sources.values()].find(({ kind }) => kind === 'panel');
    if (!panel) throw new Error('no panel among the sources');
    const of = (period: string, source: string) => ({ ...figure(period, 1), source });
    const isSpliced = (...figures: Figure[]) => timeSeries(datasetOf(figures), 'a', 'x', '2017').isSpliced;
    expect(isSpliced(of('2017', panel.id), of('2018', 'other'))).toBe(true);
    expect(isSpliced(of('2017', panel.id), of('2019', 'other'))).toBe(false);
    expect(isSpliced(of('2017', 'other'), of('2018', 'other'))).toBe(false);
  });
  test('sets only periods of one length beside each other', () => {
    const figures = [figure('2019', 1), figure('2020-01/2020-10', 2), figure('2016/2020', 3)];
    expect(timeSeries(datasetOf(figures), 'a', 'x', '2019').figures).toHaveLength(1);
  });
});

describe('the period slider', () => {
  const dataset = atlasDataset();
  const view: View = { ...DEFAULT_VIEW, indicator: 'secondary-value-added', period: '2023' };
  test('stops at each period, and shows years without figures as gaps', () => {
    expect(timeline(dataset, view).map(({ year, playable }) => [year, playable])).toEqual(
      [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => [year, year <= 2023]),
    );
    const gaps = timeline(dataset, { ...view, indicator: 'population-year-end' });
    expect(gaps.filter(({ entry }) => !entry).map(({ year }) => year)).toEqual([2021, 2022, 2024]);
  });
  test('locks limits over the values of all years', () => {
    const values = dataset.figures.filter(
      ({ indicator, place }) =>
        indicator === view.indicator && /^45\d\d00$/.test(place) && place !== '450000',
    );
    const below = (limit: number) => values.filter(({ value }) => value < limit).length / values.length;
    const breaks = breaksOverTime(dataset, atlasBoundaries(), view);
    expect(breaks).toHaveLength(4);
    breaks.forEach((limit, index) => {
      expect(below(limit)).toBeCloseTo((index + 1) / 5, 1);
    });
  });
});
