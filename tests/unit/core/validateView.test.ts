import { expect, test } from 'vitest';
import { validateView } from '../../../src/core/validateView';
import { DEFAULT_VIEW, NO_FILTER } from '../../../src/core/view';
import { atlasDataset } from '../../fixtures/atlas';

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

const link = (...parts: (keyof typeof DEFAULT_VIEW)[]) => new Set<string>(parts);

test('says nothing of a period that only followed from the default', () => {
  const named = link('indicator');
  const { view, problems } = validateView({ ...DEFAULT_VIEW, indicator: 'gdp' }, dataset, (part) =>
    named.has(part),
  );
  expect(problems).toEqual([]);
  expect(view.period).not.toBe(DEFAULT_VIEW.period);
  expect(validateView(view, dataset).problems).toEqual([]);
});

test('tells the period that was asked for and is not there, beside the indicator', () => {
  const { problems } = check({ indicator: 'happiness', period: '1066' });
  expect(problems.map(({ en }) => en.slice(0, en.indexOf(':')))).toEqual(['indicator', 'period']);
});

test('keeps the period of an unknown indicator where the default has it', () => {
  const { view, problems } = check({ indicator: 'happiness', period: '2016' });
  expect(view).toMatchObject({ indicator: DEFAULT_VIEW.indicator, period: '2016' });
  expect(problems).toHaveLength(1);
});

test('gives second and third indicator a period that has figures, and says so', () => {
  const asked = { indicator: 'gdp', period: '1066', status: 'actual' } as const;
  const { view, problems } = check({ second: asked, third: { ...asked, indicator: 'nix' } });
  expect(view.second).toMatchObject({ indicator: 'gdp', status: 'actual' });
  expect(view.second?.period).not.toBe('1066');
  expect(view.third).toBeUndefined();
  expect(problems.map(({ en }) => en.slice(0, en.indexOf(':')))).toEqual(['second', 'third']);
});

test('keeps an area whose places and element are known, and the other goes as a whole', () => {
  const known = { rule: 'centroid', shape: { kind: 'buffer', places: ['450100'], distance: 20 } };
  const unknown = { rule: 'centroid', shape: { kind: 'buffer', places: ['450100', 'nix'], distance: 20 } };
  const { view, problems } = check({ areas: [known, unknown] });
  expect(view.areas).toEqual([known]);
  expect(problems.map(({ zh }) => zh)).toEqual([expect.stringContaining('nix')]);
});

test('leaves stories of one’s own and of the link to those who have them', () => {
  for (const story of ['own-abc', '~xyz'])
    expect(check({ story, scene: 3 }).view).toMatchObject({ story, scene: 3 });
  expect(check({ story: 'guilin-345', scene: 99 }).view.scene).toBe(
    (dataset.stories.get('guilin-345')?.scenes.length ?? 0) - 1,
  );
});

test('an embedded page stays embedded when none of its controls is known', () => {
  expect(check({ embed: ['foo'] }).view.embed).toEqual(['map']);
  expect(check({ embed: ['map', 'foo', 'legend'] }).view.embed).toEqual(['map', 'legend']);
});

test('takes out of the finder what no park is, and keeps the other conditions', () => {
  const near = { kind: 'port', within: 50 } as const;
  const finder = { ...DEFAULT_VIEW.finder, grades: ['national', '九天级'], cities: ['999999'], near };
  const { view, problems } = check({ finder });
  expect(view.finder).toMatchObject({ grades: ['national'], cities: [], near });
  expect(problems.map(({ zh }) => zh).join()).toMatch(/九天级.*999999/);
  expect(validateView(view, dataset)).toEqual({ view, problems: [] });
});

test('takes a row and a column out of the matrix that do not stand in it', () => {
  const matrix = { ...DEFAULT_VIEW.matrix, row: 'sugar', column: 'atlantis' };
  const { view, problems } = check({ matrix });
  expect(view.matrix).toMatchObject({ row: 'sugar', column: '' });
  expect(problems.map(({ zh }) => zh).join()).toContain('atlantis');
  expect(check({ matrix: { ...matrix, column: '451300' } }).problems).toEqual([]);
});
