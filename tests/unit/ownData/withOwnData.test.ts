import { expect, test } from 'vitest';
import { answer } from '../../../src/core/answer';
import { findConflicts } from '../../../src/core/evidence/conflicts';
import type { Figure } from '../../../src/core/figure';
import { indexFigures } from '../../../src/core/figureIndex';
import { withApprovedAreas } from '../../../src/core/finder/withApprovedAreas';
import { type OwnSource, ownSourceOf } from '../../../src/core/ownData/source/ownSource';
import { withOwnData } from '../../../src/core/ownData/source/withOwnData';
import { understand } from '../../../src/core/ownData/understand';
import { problemText } from '../../../src/core/problem';
import { questionId } from '../../../src/core/standing';
import { atOnce } from '../../../src/core/steps';
import { validateView } from '../../../src/core/validateView';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { decodeView, encodeView } from '../../../src/core/viewCodec';
import { atlasBoundaries } from '../../fixtures/atlas';
import { workbookOf } from './textGrid';
import { dataset } from './told';

/** 4506.56 in the bundled panel. */
const KEY = { place: '450100', indicator: 'gdp', period: '2019', status: 'actual' } as const;
const QUESTION = { ...KEY, normalisation: 'amount' } as const;

function sourceOf(grid: string, name = '我的表', file = '2019年.xlsx'): OwnSource {
  const workbook = workbookOf({ Sheet1: grid }, file);
  const { workbook: _, ...source } = ownSourceOf(
    name,
    workbook,
    understand(workbook, dataset),
    [],
    '2026-11-25',
  );
  return source;
}
const GRID = '地区 | 地区生产总值（亿元） | 园区税收（亿元）\n南宁市 | 4600 | 1.25\n柳州市 | 3128.35 | 2';
const own = sourceOf(GRID);
const grown = (sources: readonly OwnSource[]) => atOnce(withOwnData(dataset, sources));
const conflictOf = (sources: readonly OwnSource[]) =>
  findConflicts(grown(sources)).find(({ id }) => id === questionId(KEY));

test('own figures answer as any others do, with a source that says that it is own, and sheet and cell', () => {
  const data = grown([own]);
  const [made] = own.made;
  const found = answer(data, atlasBoundaries(), { ...QUESTION, indicator: made?.id ?? '' }, 'zh');
  expect(found.ok && [found.text, found.unit]).toEqual(['1.25', '亿元']);
  const figure = found.ok ? found.figures[0] : undefined;
  expect(figure?.locator).toBe('Sheet1 C2');
  const source = data.sources.get(figure?.source ?? '');
  expect(source).toMatchObject({
    kind: 'own',
    trust: 'own',
    date: '2026-11-25',
    title: { zh: '自有数据：我的表' },
  });
  expect(data.indicators.get(made?.id ?? '')).toMatchObject({
    unit: '亿元',
    decimals: 2,
    additive: true,
    theme: 'own-data',
  });
  expect(data.problems).toEqual(dataset.problems);
});

test('a document’s figure stands against an own one until the person decides, and both are kept with the reason', () => {
  const undecided = conflictOf([own]);
  expect(undecided?.standing.source).not.toBe(own.id);
  expect(undecided?.figures.map(({ value }) => value)).toEqual([4506.56, 4600]);
  expect(undecided?.reason.en).toMatch(/document’s figure stands until you decide/);
  const decided = conflictOf([
    { ...own, standing: [{ question: questionId(KEY), sheet: 'Sheet1', cell: 'B2' }] },
  ]);
  expect(decided?.standing).toMatchObject({ source: own.id, value: 4600, preferred: true });
  expect(decided?.figures.filter(({ preferred }) => preferred)).toHaveLength(1);
  expect(decided?.reason.en).toBe('Chosen by you');
});

test('where own and document agree there is no conflict, and the document is shown', () => {
  const data = grown([own]);
  const figures = data.figuresByQuestion.get(questionId({ ...KEY, place: '450200' })) ?? [];
  expect(figures.map(({ source }) => source === own.id)).toEqual([false, true]);
  expect(figures.every(({ preferred }) => !preferred)).toBe(true);
});

test('of two own tables that disagree the one read first stands until the person decides', () => {
  const grid = (value: number) => `地区 | 园区税收（亿元）\n南宁市 | ${value}`;
  const [first, second] = [sourceOf(grid(1), '甲'), sourceOf(grid(2), '乙')];
  const question = questionId({ ...KEY, indicator: first.made[0]?.id ?? '' });
  const standing = (sources: readonly OwnSource[]) => grown(sources).figuresByQuestion.get(question)?.[0];
  expect(standing([first, second])?.value).toBe(1);
  expect(standing([second, first])?.value).toBe(2);
  expect(standing([first, second])?.reason.en).toMatch(/read first/);
});

test('a source that is off changes nothing, and taking all away gives the same dataset', () => {
  expect(grown([{ ...own, isOn: false }])).toBe(dataset);
  expect(grown([])).toBe(dataset);
});

test('figures that the atlas no longer knows what to do with are told with file, sheet, row, column and value', () => {
  const [first] = own.figures;
  if (!first) throw new Error('no figure');
  const figures = [
    { ...first, place: '459999' },
    { ...first, indicator: 'gone' },
    { ...first, unit: '万元' },
  ];
  const data = grown([{ ...own, figures }]);
  expect(data.figures).toHaveLength(dataset.figures.length);
  const told = data.problems.slice(dataset.problems.length).map((problem) => problemText(problem).en);
  expect(told).toEqual([
    '2019年.xlsx Sheet1:2 B “459999”: "459999" is not in geo/regions.csv, data/parks.csv, data/groups.csv',
    '2019年.xlsx Sheet1:2 B “gone”: "gone" is not in data/indicators',
    '2019年.xlsx Sheet1:2 B “万元”: was read in "万元", and the indicator\'s unit is now "亿元"; import the file again',
  ]);
});

const idsIn = (lists: ReadonlyMap<string, readonly Figure[]>) =>
  new Map([...lists].sort().map(([key, list]) => [key, list.map(({ id }) => id).sort()] as const));

test('what is looked up after own data came is what a whole index of all figures would give', () => {
  const data = grown([own, sourceOf(GRID.replace('4600', '4700'), '另一份')]);
  // With what is reckoned beside the figures.
  const whole = withApprovedAreas({ ...data, ...indexFigures(data.figures) });
  for (const part of ['figuresByPlace', 'figuresByIndicator', 'figuresByQuestion'] as const)
    expect(idsIn(data[part])).toEqual(idsIn(whole[part]));
});

test('a view says which own data it shows, and who lacks them is told and keeps the rest', () => {
  const data = grown([own]);
  const asked = { ...DEFAULT_VIEW, indicator: own.made[0]?.id ?? '', period: '2019', selection: '450200' };
  const { view } = validateView(asked, data);
  expect(view).toMatchObject({ indicator: own.made[0]?.id, ownData: ['我的表'] });
  expect(validateView(view, data).view).toBe(view);
  const elsewhere = validateView(decodeView(encodeView(view)).view, dataset);
  expect(elsewhere.view).toMatchObject({
    selection: '450200',
    indicator: DEFAULT_VIEW.indicator,
    ownData: [],
  });
  expect(elsewhere.problems.map(({ en }) => en)).toEqual([
    'needs own data “我的表” that is not on this machine, or is switched off; the rest of the view is kept',
    'indicator: the indicator is of own data that are not on this machine; it is left out',
    expect.stringContaining('"2019"'),
  ]);
  // A register's indicator that only own figures answer there is told as well.
  const gdp = validateView({ ...DEFAULT_VIEW, indicator: 'gdp', period: '2019' }, data).view;
  expect(gdp.ownData).toEqual(['我的表']);
  expect(validateView({ ...DEFAULT_VIEW, indicator: 'gdp', period: '2020' }, data).view.ownData).toEqual([]);
});
