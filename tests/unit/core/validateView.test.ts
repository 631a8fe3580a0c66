import { expect, test } from 'vitest';
import { validateView } from '../../../src/core/validateView';
import { DEFAULT_VIEW, NO_FILTER } from '../../../src/core/view';
import { atlasDataset } from '../aggregate/atlas';

const dataset = atlasDataset();
const check = (change: object) => validateView({ ...DEFAULT_VIEW, ...change }, dataset);

test('leaves a view alone that the data can answer', () => {
  const dataFilter = { ...NO_FILTER, place: '450100', indicator: 'gdp', text: 'GDP' };
  const { view, problems } = check({ selection: '450100', dataFilter });
  expect(problems).toEqual([]);
  expect(view).toEqual({ ...DEFAULT_VIEW, selection: '450100', dataFilter });
});

test('takes out what the data do not have, and names it', () => {
  const { view, problems } = check({
    indicator: 'happiness',
    layout: 'two-cores',
    selection: '999999',
    comparison: ['450100', '999998', '450100'],
    sheet: 'plate-9',
  });
  expect(view).toMatchObject({
    indicator: DEFAULT_VIEW.indicator,
    layout: '',
    selection: '',
    comparison: ['450100'],
    base: '450100',
    sheet: '',
  });
  const said = problems.map(({ zh }) => zh).join();
  for (const value of ['happiness', 'two-cores', '999999', '999998', 'plate-9'])
    expect(said).toContain(value);
});

test('takes out of a filter what the data do not have, and keeps the rest', () => {
  const filter = { ...NO_FILTER, theme: 'output', text: '园' };
  const { view, problems } = check({ dataFilter: { ...filter, source: 'nowhere' } });
  expect(view.dataFilter).toEqual(filter);
  expect(problems.map(({ zh }) => zh)).toEqual([expect.stringContaining('nowhere')]);
});
