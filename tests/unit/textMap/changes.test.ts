import { describe, expect, it } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import { changedFrom } from '../../../src/core/textMap/changes';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const sceneOf = (patch: Partial<View> = {}) =>
  buildScene({ dataset, boundaries, view: { ...DEFAULT_VIEW, ...patch }, theme: 'light' });
const told = (before: Partial<View>, after: Partial<View>) =>
  changedFrom(dataset, sceneOf(before), sceneOf(after));

describe('what a scene changed from the one before', () => {
  it('says that nothing did where nothing did', () => {
    expect(told({}, {})).toEqual(['图上数值、布局与范围未变']);
    expect(told({}, { palette: 'greys' })).toEqual(['图上数值、布局与范围未变']);
  });

  it('says what is asked now, and sets no values of different questions against each other', () => {
    const lines = told({ layout: '' }, { layout: '', indicator: 'gdp' });
    expect(lines[0]).toBe(`改看：${sceneOf({ layout: '', indicator: 'gdp' }).legend.title}`);
    expect(lines.join()).not.toMatch(/升高|降低/);
  });

  it('counts what rose and fell between two years, and names the largest change', () => {
    const [before, after] = [
      sceneOf({ indicator: 'gdp', period: '2021' }),
      sceneOf({ indicator: 'gdp', period: '2022' }),
    ];
    const steps = after.regions.flatMap(({ place, name, shown }) => {
      const from = before.regions.find((region) => region.place === place)?.shown;
      return from && shown ? [{ name, step: shown.value - from.value }] : [];
    });
    expect(steps.length).toBeGreaterThan(5);
    const lines = changedFrom(dataset, before, after);
    const [rose, fell] = [steps.filter(({ step }) => step > 0), steps.filter(({ step }) => step < 0)];
    expect(lines).toContain(`${rose.length} 地升高，${fell.length} 地降低`);
    const [most] = [...steps].sort((a, b) => Math.abs(b.step) - Math.abs(a.step));
    expect(lines.find((line) => line.startsWith('变化最大'))).toContain(
      `变化最大：${most?.name}，${(most?.step ?? 0) > 0 ? '升高' : '降低'}`,
    );
  });

  it('names the layout that came and the one that went, the level, and who is highest', () => {
    const lines = told(
      { layout: 'one-core-two-belts' },
      { layout: 'guilin-345', level: 'county', indicator: 'gdp' },
    );
    expect(lines).toContain('改为按县（市、区）显示');
    expect(lines.find((line) => line.startsWith('加上布局'))).toContain('345');
    expect(lines.find((line) => line.startsWith('去掉布局'))).toContain('一核');
    expect(told({ indicator: '' }, { indicator: 'gdp', period: '2022' }).join()).toContain('最高为');
  });

  it('tells whether more or less of the map is in sight', () => {
    const whole = sceneOf();
    const [west, south, east, north] = whole.extent;
    const part = { ...whole, extent: [west, south, (west + east) / 2, (south + north) / 2] as const };
    expect(changedFrom(dataset, whole, part)).toEqual(['画面移近，范围更小']);
    expect(changedFrom(dataset, part, whole)).toEqual(['画面拉远，范围更大']);
  });
});
