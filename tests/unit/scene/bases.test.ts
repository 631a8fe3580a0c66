import { describe, expect, test } from 'vitest';
import { differenceUnit, hasRatio } from '../../../src/core/differenceUnit';
import { buildScene } from '../../../src/core/scene/buildScene';
import { legendRows } from '../../../src/core/scene/legend';
import { timeSeries } from '../../../src/core/statistics/timeSeries';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { levelTable } from '../../../src/ui/export/levelTable';
import { levelRows } from '../../../src/ui/rows/levelRows';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const viewOf = (part: Partial<View>): View => ({ ...DEFAULT_VIEW, layout: '', ...part });
const sceneOf = (part: Partial<View>) =>
  buildScene({ dataset, boundaries, view: viewOf(part), theme: 'light' });

describe('what numbers are set against is named in the title', () => {
  test.each([
    ['gdp', '2022', 'per-resident', '人口用2020年11月1日'],
    ['gdp', '2023', 'per-resident', '人口用2023年'],
    ['above-scale-profit', '2023', 'growth', '比2022年'],
    ['industrial-output', '2017', 'share', '全区用公布数'],
    ['secondary-value-added', '2023', 'share', '全区用14市合计'],
  ] as const)('%s %s %s', (indicator, period, normalisation, words) => {
    expect(sceneOf({ indicator, period, normalisation }).legend.title).toContain(words);
  });

  test('a plain amount is set against nothing', () => {
    expect(sceneOf({ indicator: 'industrial-output', period: '2017' }).legend.title).toBe(
      '工业总产值，2017年（亿元）',
    );
  });
});

test('a table to take along calls a derived number by its own name, with the digits it is shown with', () => {
  const view = viewOf({ indicator: 'gdp', period: '2022', normalisation: 'per-resident' });
  const { rows } = levelTable(
    dataset,
    levelRows(dataset, boundaries, { ...view, language: 'zh' }),
    'zh',
    'per-resident',
  );
  const liuzhou = rows.find(([id]) => id === '450200');
  expect(liuzhou?.[3]).toMatch(/^地区生产总值（人均，人口用/);
  expect(Number.isInteger(liuzhou?.[6])).toBe(true);
});

test('a bound stays a bound in the legend, and the map says how many there are', () => {
  const scene = sceneOf({ indicator: 'smart-appliance-output', level: 'county', period: '2020' });
  expect(legendRows(scene.legend)[0]?.text).toBe('>20');
  expect(scene.notes.find(({ kind }) => kind === 'bounds')?.text).toContain('1');
});

test('the counts of the legend are of what the filter leaves coloured', () => {
  const scene = sceneOf({ indicator: 'industrial-output', period: '2017', brush: [1000, 2000] });
  const coloured = scene.regions.filter(({ pattern }) => pattern === 'none').length;
  const counted = scene.legend.classes.reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(coloured);
  expect(counted + (scene.legend.absent.find(({ pattern }) => pattern === 'filtered')?.count ?? 0)).toBe(14);
});

test.each(['amount', 'per-area'] as const)(
  'circles of the key print as different sizes: %s',
  (normalisation) => {
    const { sizes } = sceneOf({
      indicator: 'firms-output-over-10-billion',
      period: '2020',
      encoding: 'symbols',
      normalisation,
    }).legend;
    expect(new Set(sizes.map(({ text }) => text)).size).toBe(sizes.length);
    expect(sizes.every(({ text }) => Number(text.replaceAll(',', '').replace(/^[>≥≤约]/, '')) > 0)).toBe(
      true,
    );
  },
);

test('parks without a figure are hollow on a map of figures, and counted', () => {
  const scene = sceneOf({
    indicator: 'planned-area',
    period: '2016/2020',
    status: 'target',
    level: 'park',
    parks: 'plain',
  });
  const without = scene.parks.filter(({ shown }) => shown === undefined);
  expect(without.length).toBeGreaterThan(10);
  expect(new Set(without.map(({ shape }) => shape))).toEqual(new Set(['ring']));
  expect(scene.parks.filter(({ shown }) => shown).map(({ shape }) => shape)).not.toContain('ring');
  expect(scene.legend.symbols.find(({ id }) => id === 'parks')?.text).toContain(String(without.length));
});

test('per cents differ by points, and growth and ranks have no ratio', () => {
  expect(differenceUnit('%')).toBe('个百分点');
  expect(differenceUnit('亿元')).toBe('亿元');
  expect(hasRatio(dataset.indicators.get('gdp-growth'))).toBe(false);
  expect(hasRatio(dataset.indicators.get('gdp'), 'growth')).toBe(false);
  expect(hasRatio(dataset.indicators.get('gdp'), 'per-resident')).toBe(true);
});

test('a spliced series says so where it is drawn as a line', () => {
  expect(timeSeries(dataset, '450200', 'gdp', '2023').isSpliced).toBe(true);
  expect(timeSeries(dataset, '450200', 'above-scale-profit', '2023').isSpliced).toBe(false);
});
