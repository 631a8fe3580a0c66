import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../../src/core/colour/palettes';
import type { Dataset } from '../../../src/core/dataset';
import type { Figure, Source } from '../../../src/core/figure';
import { availability } from '../../../src/core/query';
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

test('an earlier period must have a figure of the same status', () => {
  const asked = { indicator: 'gdp', period: '2023', since: '2022' } as const;
  expect(check(asked)).toEqual({ view: { ...DEFAULT_VIEW, ...asked }, problems: [] });
  const later = { ...asked, status: 'target' } as const;
  expect(check(later).view).toMatchObject({ status: 'actual', since: '2022' });
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

/** What a view asks for, what it becomes, and what is said of it in Chinese, in order. */
const MENDED: readonly (readonly [string, object, object, readonly string[]])[] = [
  ['palette', { palette: 'zzz' }, { palette: '' }, ['palette：没有配色“zzz”，已忽略']],
  [
    'layout with an element',
    { layout: 'nix', element: 'core' },
    { layout: '', element: '' },
    ['layout：没有布局“nix”，已忽略', 'element：没有布局要素“core”，已忽略'],
  ],
  [
    'element of a known layout',
    { layout: 'guilin-345', element: 'nix' },
    { layout: 'guilin-345', element: '' },
    ['element：没有布局要素“nix”，已忽略'],
  ],
  [
    'element without a layout',
    { layout: '', element: 'nix' },
    { element: '' },
    ['element：没有布局要素“nix”，已忽略'],
  ],
  ['selection', { selection: 'nix' }, { selection: '' }, ['selection：没有地点“nix”，已忽略']],
  [
    'comparison',
    { comparison: ['450200', 'nix', '450100'] },
    { comparison: ['450200', '450100'], base: '450200' },
    ['comparison：没有地点“nix”，已忽略'],
  ],
  [
    'base outside of the comparison',
    { comparison: ['450200', '450100'], base: '450300' },
    { comparison: ['450200', '450100'], base: '450200' },
    ['base：“450300”不在所对比的地点之中，已忽略'],
  ],
  ['base of nothing', { base: '450300' }, { base: '' }, ['base：“450300”不在所对比的地点之中，已忽略']],
  ['place named twice', { comparison: ['450200', '450200'] }, { comparison: ['450200'], base: '450200' }, []],
  ['comparison without a base', { comparison: ['450200', '450100'] }, { base: '450200' }, []],
  ['sheet', { sheet: 'nix' }, { sheet: '' }, ['sheet：没有图件“nix”，已忽略']],
  ['story', { story: 'nix', scene: 2 }, { story: '', scene: 0 }, ['story：没有故事“nix”，已忽略']],
  ['scene of no story', { scene: 2 }, { scene: 0 }, ['scene：没有第“2”幕，已改用最近的一幕']],
  [
    'scene beyond the last',
    { story: 'guilin-345', scene: 99 },
    { story: 'guilin-345', scene: (dataset.stories.get('guilin-345')?.scenes.length ?? 0) - 1 },
    ['scene：没有第“99”幕，已改用最近的一幕'],
  ],
  [
    'control of an embedded page',
    { embed: ['foo', 'legend', 'bar'] },
    { embed: ['legend'] },
    ['embed：没有可嵌入的部分“foo”，已忽略', 'embed：没有可嵌入的部分“bar”，已忽略'],
  ],
  ['embedded page without a word', { embed: [] }, { embed: ['map'] }, []],
  [
    'filter of the page of data',
    { dataFilter: { ...NO_FILTER, source: 'a', theme: 'b', place: 'c', indicator: 'd', text: 'e' } },
    { dataFilter: { ...NO_FILTER, text: 'e' } },
    [
      'dataFilter：没有来源“a”，已忽略',
      'dataFilter：没有主题“b”，已忽略',
      'dataFilter：没有地点“c”，已忽略',
      'dataFilter：没有指标“d”，已忽略',
    ],
  ],
  [
    'area round an unknown place',
    { areas: [{ rule: 'centroid', shape: { kind: 'buffer', places: ['450100', 'nix'], distance: 9 } }] },
    { areas: [] },
    ['areas：区域“nix”所指的地点或布局要素不存在，已忽略'],
  ],
  [
    'area of an unknown element',
    { areas: [{ rule: 'centroid', shape: { kind: 'element', layout: 'guilin-345', element: 'nix' } }] },
    { areas: [] },
    ['areas：区域“guilin-345~nix”所指的地点或布局要素不存在，已忽略'],
  ],
  [
    'finder',
    { finder: { ...DEFAULT_VIEW.finder, kinds: ['nix'], industries: ['electronics', '无此业'] } },
    { finder: { ...DEFAULT_VIEW.finder, industries: ['electronics'] } },
    ['finder：没有园区是“nix”，已忽略', 'finder：没有园区是“无此业”，已忽略'],
  ],
  [
    'row and column of the matrix',
    { matrix: { ...DEFAULT_VIEW.matrix, row: 'nix', column: 'nox' } },
    { matrix: DEFAULT_VIEW.matrix },
    ['matrix：矩阵中没有“nix”，已忽略', 'matrix：矩阵中没有“nox”，已忽略'],
  ],
  [
    'column of the matrix alone',
    { matrix: { ...DEFAULT_VIEW.matrix, row: 'sugar', column: 'nox' } },
    { matrix: { ...DEFAULT_VIEW.matrix, row: 'sugar', column: '' } },
    ['matrix：矩阵中没有“nox”，已忽略'],
  ],
  [
    'own data',
    { ownData: ['表'] },
    { ownData: [] },
    ['需要自有数据“表”，它不在本机，或已停用；其余部分照常显示'],
  ],
  [
    'indicator of own data',
    { indicator: 'own-abc-x' },
    { indicator: DEFAULT_VIEW.indicator },
    ['indicator：指标属于本机没有的自有数据，已忽略'],
  ],
  [
    'second of own data, third unknown',
    {
      second: { indicator: 'own-abc-x', period: '2017', status: 'actual' },
      third: { indicator: 'nix', period: '2017', status: 'actual' },
    },
    { second: undefined, third: undefined },
    ['second：指标属于本机没有的自有数据，已忽略', 'third：没有指标“nix”，已忽略'],
  ],
  [
    'since without a figure',
    { since: '1066' },
    { since: '' },
    ['since：没有可与当前时期比较的时期“1066”，已忽略'],
  ],
  [
    'since the same period',
    { since: '2017' },
    { since: '' },
    ['since：没有可与当前时期比较的时期“2017”，已忽略'],
  ],
  [
    'since a later period',
    { period: '2016', since: '2017' },
    { since: '' },
    ['since：没有可与当前时期比较的时期“2017”，已忽略'],
  ],
  [
    'period',
    { period: '1066' },
    { indicator: 'industrial-output' },
    ['period：该指标在此层级没有时期“1066”的数据，已改用有数据的时期'],
  ],
  [
    'status',
    { status: 'planned' },
    { period: '2017', status: 'actual' },
    ['status：该指标在此层级此时期没有“planned”的数据，已改用有数据的性质'],
  ],
  ['no period', { period: '' }, { indicator: 'industrial-output', status: 'actual' }, []],
];

test.each(MENDED)('%s: mended, and told as it is', (_what, asked, mended, said) => {
  const { view, problems } = check(asked);
  expect(view).toMatchObject(mended);
  expect(problems.map(({ zh }) => zh)).toEqual(said);
  expect(
    problems.every(({ en }) => en !== '' && !/[\u4e00-\u9fff]/.test(en.replace(/["“].*?["”]/g, ''))),
  ).toBe(true);
  const again = validateView(view, dataset);
  expect(again.problems).toEqual([]);
  expect(again.view).toBe(view);
});

test('nothing is said of what nobody asked for, and it is mended all the same', () => {
  for (const [, asked, mended] of MENDED) {
    const { view, problems } = validateView({ ...DEFAULT_VIEW, ...asked }, dataset, () => false);
    expect(problems).toEqual([]);
    if (!('period' in asked || 'status' in asked || 'since' in asked)) expect(view).toMatchObject(mended);
  }
});

test('what can stand keeps its identity', () => {
  const lastElement = dataset.layouts.get('guilin-345')?.elements.at(-1)?.id;
  const asked = {
    second: { indicator: 'gdp', period: '2023', status: 'actual' },
    third: { indicator: 'gdp', period: '2022', status: 'actual' },
    since: '2016',
    layout: 'guilin-345',
    element: dataset.layouts.get('guilin-345')?.elements[0]?.id,
    selection: '450100',
    comparison: ['450100', '450200'],
    base: '450200',
    areas: [
      { rule: 'centroid', shape: { kind: 'buffer', places: ['450100'], distance: 20 } },
      { rule: 'centroid', shape: { kind: 'element', layout: 'guilin-345', element: lastElement } },
    ],
    palette: PALETTES[1]?.id,
    embed: ['map', 'autoplay'],
    finder: { ...DEFAULT_VIEW.finder, grades: ['national'] },
    matrix: { ...DEFAULT_VIEW.matrix, row: 'sugar', column: '451300' },
    story: 'guilin-345',
    scene: 1,
  } as const;
  const view = { ...DEFAULT_VIEW, ...asked } as typeof DEFAULT_VIEW;
  expect(validateView(view, dataset)).toEqual({ view, problems: [] });
  expect(validateView(view, dataset).view).toBe(view);
});

describe('a question without figures takes what comes nearest', () => {
  const among = (indicator: string, level: 'city' | 'county' | 'park' = 'city') =>
    availability(dataset, indicator, level).map(({ period, status }) => `${period} ${status}`);

  test('the period that was asked for with another status, rather than another period', () => {
    const target = {
      place: '450100',
      indicator: 'gdp',
      period: '2030',
      status: 'target',
      source: 'guangxi-2021',
    };
    const planned: Dataset = {
      ...dataset,
      figuresByIndicator: new Map([
        ...dataset.figuresByIndicator,
        ['gdp', [...(dataset.figuresByIndicator.get('gdp') ?? []), target as unknown as Figure]],
      ]),
    };
    const asked = { ...DEFAULT_VIEW, indicator: 'gdp', period: '2030', status: 'actual' } as const;
    const { view, problems } = validateView(asked, planned);
    expect(view).toMatchObject({ period: '2030', status: 'target' });
    expect(problems.map(({ zh }) => zh)).toEqual([
      'status：该指标在此层级此时期没有“actual”的数据，已改用有数据的性质',
    ]);
    // Where only the status was asked for, it stays, and the period gives way; where neither was, the best there is.
    const only = (...parts: string[]) => validateView(asked, planned, (part) => parts.includes(part)).view;
    expect(only('indicator', 'status')).toMatchObject({ period: '2023', status: 'actual' });
    expect(only('indicator')).toMatchObject({ period: '2023', status: 'actual' });
    expect(only('period')).toMatchObject({ period: '2030', status: 'target' });
    const none = validateView({ ...asked, period: '1066', status: 'target' }, planned).view;
    expect(none).toMatchObject({ period: '2030', status: 'target' });
    const second = validateView({ ...DEFAULT_VIEW, second: asked, third: asked }, planned);
    expect(second.view.second).toEqual({ indicator: 'gdp', period: '2030', status: 'target' });
    expect(second.problems).toHaveLength(2);
  });

  test('the question as it is where the level has no figure at all', () => {
    const none = [...dataset.indicators.keys()].find((id) => among(id, 'county').length === 0) ?? '';
    const asked = { indicator: none, level: 'county', period: '1066', status: 'target' } as const;
    expect(check(asked)).toEqual({ view: { ...DEFAULT_VIEW, ...asked }, problems: [] });
  });

  test('no indicator asks for no period', () => {
    const asked = { indicator: '', period: '1066' } as const;
    expect(check(asked)).toEqual({ view: { ...DEFAULT_VIEW, ...asked }, problems: [] });
  });
});

describe('own data', () => {
  const own = (name: string, id = name): Source =>
    ({ id: `own-${id}`, title: { zh: name, en: name }, ownName: name }) as unknown as Source;
  const figure = { source: 'own-a', place: '450100', indicator: 'gdp', period: '2017', status: 'actual' };
  const withOwn: Dataset = {
    ...dataset,
    sources: new Map([...dataset.sources, ['own-a', own('表~一', 'a')], ['own-b', own('表二', 'b')]]),
    figuresByIndicator: new Map([
      ...dataset.figuresByIndicator,
      ['gdp', [...(dataset.figuresByIndicator.get('gdp') ?? []), figure as unknown as Figure]],
    ]),
  };
  const question = { indicator: 'gdp', period: '2017', status: 'actual' } as const;
  const names = (change: object) => validateView({ ...DEFAULT_VIEW, ...change }, withOwn).view.ownData;

  test('are named where the view shows figures of theirs: first, second, third indicator or the earlier period', () => {
    expect(names(question)).toEqual(['表-一']);
    expect(names({ second: question })).toEqual(['表-一']);
    expect(names({ third: question })).toEqual(['表-一']);
    expect(names({ ...question, period: '2018', since: '2017' })).toEqual(['表-一']);
  });

  test('are not named where it shows none, and are forgotten when it no longer does', () => {
    expect(names({})).toEqual([]);
    expect(names({ ...question, period: '2016' })).toEqual([]);
    expect(names({ ownData: ['表二', '表-一'] })).toEqual([]);
  });

  test('are told by number where they are more than a link names', () => {
    const many = Array.from({ length: 30 }, (_, index) => own(`表${index}`, `m${index}`));
    const figures = many.map(({ id }) => ({ ...figure, source: id }) as unknown as Figure);
    const crowded: Dataset = {
      ...dataset,
      sources: new Map(many.map((source) => [source.id, source])),
      figuresByIndicator: new Map([['gdp', figures]]),
    };
    const asked = { ...DEFAULT_VIEW, ...question };
    expect(validateView(asked, crowded).view.ownData).toEqual(
      many.slice(0, 20).map(({ ownName }) => ownName),
    );
  });

  test('two of one name are named once, and figures of another status are not theirs', () => {
    const twice: Dataset = {
      ...withOwn,
      sources: new Map([...withOwn.sources, ['own-c', own('表~一', 'c')]]),
      figuresByIndicator: new Map([
        ['gdp', [figure, { ...figure, source: 'own-c' }, { ...figure, source: 'own-b', status: 'target' }]],
      ]) as unknown as Dataset['figuresByIndicator'],
    };
    expect(validateView({ ...DEFAULT_VIEW, ...question }, twice).view.ownData).toEqual(['表-一']);
  });

  test('a link finds them by their names as links have them', () => {
    const asked = { ...DEFAULT_VIEW, ...question, ownData: ['表-一', '缺'] };
    const { view, problems } = validateView(asked, withOwn);
    expect(view.ownData).toEqual(['表-一']);
    expect(problems.map(({ zh }) => zh)).toEqual([expect.stringContaining('“缺”')]);
    const known = { ...DEFAULT_VIEW, ...question, ownData: ['表-一'] };
    expect(validateView(known, withOwn).view).toBe(known);
  });
});
