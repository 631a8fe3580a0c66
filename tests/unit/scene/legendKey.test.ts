import { describe, expect, it } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import { legendRows } from '../../../src/core/scene/legend';
import type { Scene } from '../../../src/core/scene/scene';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const sceneOf = (part: Partial<View> = {}): Scene =>
  buildScene({ dataset, boundaries, view: { ...DEFAULT_VIEW, layout: '', ...part }, theme: 'light' });
const manual = (...breaks: number[]) =>
  ({ method: 'manual', count: breaks.length + 1, breaks, locked: false }) as const;
const texts = ({ legend }: Scene) => legend.classes.map(({ text }) => text);

describe('the limits of classes', () => {
  it('are the least and the greatest value where all fall into one class', () => {
    const [only, ...others] = texts(sceneOf({ classification: manual() }));
    const values = sceneOf()
      .regions.flatMap(({ shown }) => shown ?? [])
      .sort((a, b) => a.value - b.value);
    expect(others).toEqual([]);
    expect(only).toBe(`${values[0]?.text}–${values.at(-1)?.text}`);
  });

  it('count every place once, in the class whose colour it wears', () => {
    const scene = sceneOf({ classification: manual(500, 1000, 2000) });
    for (const { colour, count, from, to } of scene.legend.classes) {
      const own = scene.regions.filter(({ fill }) => fill === colour);
      expect(own).toHaveLength(count);
      for (const { shown } of own) {
        expect(shown?.value).toBeGreaterThanOrEqual(from);
        expect(shown?.value).toBeLessThanOrEqual(to);
      }
    }
  });
});

describe('the key to colours and hatches', () => {
  const hatched = ({ legend }: Scene) => legend.absent.map(({ pattern, count }) => [pattern, count]);
  const target = { indicator: 'major-project-investment', period: '2016/2020', status: 'target' } as const;

  it('runs from high to low and ends with what is hatched, each hatch in its words', () => {
    const scene = sceneOf({ ...target, brush: [0, 1e9] });
    const rows = legendRows(scene.legend);
    const colours = [...scene.legend.classes].reverse();
    expect(rows.slice(0, colours.length)).toEqual(
      colours.map(({ text, count, colour }) => ({ text, count, swatch: { kind: 'colour', fill: colour } })),
    );
    expect(rows.slice(colours.length)).toEqual([
      { text: '无数据', count: 8, swatch: { kind: 'hatch', hatch: 'no-figure' } },
    ]);
  });

  it('counts what a brush leaves out beside what has no figure', () => {
    const scene = sceneOf({ ...target, brush: [1e9, 2e9] });
    expect(hatched(scene)).toEqual([
      ['no-figure', 8],
      ['filtered', 6],
    ]);
    expect(scene.legend.absent.map(({ text }) => text)).toEqual(['无数据', '筛选之外']);
  });

  it('counts what cannot be compared', () => {
    expect(hatched(sceneOf({ indicator: 'gdp-growth', period: '2022', normalisation: 'per-area' }))).toEqual([
      ['not-comparable', 14],
    ]);
  });

  it('says why regions of a bivariate map have no colour: one of two figures is enough', () => {
    const second = { indicator: target.indicator, period: target.period, status: target.status };
    const scene = sceneOf({ encoding: 'bivariate', second });
    expect(scene.regions.filter(({ pattern }) => pattern === 'no-figure')).toHaveLength(8);
    expect(hatched(scene)).toEqual([['no-figure', 8]]);
    expect(legendRows(scene.legend).map(({ text }) => text)).toEqual(['无数据']);
  });

  it('is empty where nothing is mapped', () => {
    expect(legendRows(sceneOf({ indicator: '' }).legend)).toEqual([]);
    expect(legendRows(sceneOf({ encoding: 'none' }).legend)).toEqual([]);
  });
});

describe('the square of a bivariate map', () => {
  const second = { indicator: 'gdp', period: '2022', status: 'actual' } as const;
  const scene = sceneOf({ indicator: 'gdp-growth', period: '2022', encoding: 'bivariate', second });
  const square = scene.legend.bivariate;
  const place = (value: number, breaks: readonly number[]) => breaks.filter((limit) => value >= limit).length;

  it('runs rightwards with the first indicator and upwards with the second', () => {
    const values = (indicator: string) =>
      new Map(sceneOf({ indicator, period: '2022' }).regions.map((mark) => [mark.place, mark.shown?.value]));
    const [first, other] = [values('gdp-growth'), values('gdp')];
    expect(square).toBeDefined();
    const counts = [0, 1, 2].map(() => [0, 0, 0]);
    for (const mark of scene.regions) {
      const column = place(first.get(mark.place) ?? Number.NaN, square?.first.breaks ?? []);
      const row = place(other.get(mark.place) ?? Number.NaN, square?.second.breaks ?? []);
      expect(mark.fill, mark.name).toBe(square?.colours[row]?.[column]);
      const line = counts[row];
      if (line) line[column] = (line[column] ?? 0) + 1;
    }
    expect(square?.counts).toEqual(counts);
    // Else a swap of the two could not be told.
    expect(counts).not.toEqual(counts.map((_, row) => counts.map((line) => line[row])));
  });
});

describe('colours that diverge', () => {
  it('part at the limit that is the reference: one hue below, another above, pale beside it', () => {
    const scene = sceneOf({
      indicator: 'industrial-output-growth',
      period: '2017',
      classification: manual(-10, 0, 10),
    });
    const hue = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(colour.slice(at, at + 2), 16),
      );
      return { warm: red - blue, light: red + green + blue };
    };
    const [low, belowZero, aboveZero, high] = scene.legend.classes.map(({ colour }) => hue(colour));
    expect(Math.sign(low?.warm ?? 0)).toBe(Math.sign(belowZero?.warm ?? 0));
    expect(Math.sign(high?.warm ?? 0)).toBe(Math.sign(aboveZero?.warm ?? 0));
    expect(Math.sign(low?.warm ?? 0)).toBe(-Math.sign(high?.warm ?? 0));
    expect(low?.light).toBeLessThan(belowZero?.light ?? 0);
    expect(high?.light).toBeLessThan(aboveZero?.light ?? 0);
  });
});
