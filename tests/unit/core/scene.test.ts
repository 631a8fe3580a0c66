import { lch } from 'culori';
import { describe, expect, test } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import { narrowScene } from '../../../src/core/scene/narrowScene';
import type { Scene } from '../../../src/core/scene/scene';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { readFigures } from '../../data/readData';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
/** From one hue to another the shorter way round, in degrees. */
const differenceHue = (from: number, to: number) => ((to - from + 540) % 360) - 180;
const sceneOf = (view: Partial<View> = {}) =>
  buildScene({ dataset, boundaries, view: { ...DEFAULT_VIEW, ...view }, theme: 'light' });

/** What the file itself says, read apart from the application's parser. */
const onFile = readFigures().filter(
  ({ indicator, period, status }) =>
    indicator === 'industrial-output' && period === '2017' && status === 'actual',
);
const outputOf = (adcode: string) => Number(onFile.find(({ place }) => place === adcode)?.value);

describe('the scene of a first visit', () => {
  const scene = sceneOf();
  test('names layout, indicator, period and unit, and both sources', () => {
    expect(scene.title).toBe('“一核两带” · 工业总产值，2017年（亿元）');
    expect(scene.sourceLine).toContain('规划');
    expect(scene.sourceLine).toContain('2017年1—12月');
  });
  test('colours all 14 cities by the class that holds their value', () => {
    expect(scene.regions).toHaveLength(14);
    for (const mark of scene.regions) {
      expect(mark.shown?.value).toBe(outputOf(mark.place));
      const entry = scene.legend.classes.find(({ colour }) => colour === mark.fill);
      expect(mark.shown?.value).toBeGreaterThanOrEqual(entry?.from ?? Number.POSITIVE_INFINITY);
      expect(mark.shown?.value).toBeLessThanOrEqual(entry?.to ?? Number.NEGATIVE_INFINITY);
    }
    expect(scene.legend.classes.reduce((sum, entry) => sum + entry.count, 0)).toBe(14);
  });
  test('draws core rings, a soft coastal belt, a hinterland arc dashed over others, and an arrow to each end', () => {
    const of = (element: string) => scene.shapes.filter((shape) => shape.element === element);
    expect(of('core').filter((shape) => shape.kind === 'area').length).toBeGreaterThanOrEqual(3);
    expect(of('coastal-belt').some((shape) => shape.kind === 'line' && shape.stroke?.dash)).toBe(false);
    expect(of('hinterland-belt').some((shape) => shape.kind === 'line' && shape.stroke?.dash)).toBe(true);
    expect(scene.shapes.filter((shape) => shape.kind === 'arrow')).toHaveLength(3);
  });
  test('numbers the 20 parks that the plan measures', () => {
    const numbers = scene.parks.flatMap((park) => park.number ?? []);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
  test('says that it is schematic, a total and transcribed', () => {
    expect(scene.notes.map((note) => note.kind)).toEqual(
      expect.arrayContaining(['schematic', 'total', 'transcription']),
    );
  });
});

describe('a scene', () => {
  test('hatches what has no figure and never calls it zero', () => {
    const scene = sceneOf({
      layout: '',
      indicator: 'major-project-investment',
      period: '2016/2020',
      status: 'target',
    });
    const hatched = scene.regions.filter((mark) => mark.pattern === 'no-figure');
    expect(hatched).toHaveLength(8);
    expect(hatched.every((mark) => mark.fill === undefined && mark.shown === undefined)).toBe(true);
    expect(scene.legend.absent).toEqual([{ pattern: 'no-figure', text: '无数据', count: 8 }]);
    expect(scene.coverage).toMatchObject({ count: 6, total: 14 });
  });
  test('hatches under proportional symbols too, and shows no hatching for parks', () => {
    const question = {
      layout: '',
      indicator: 'major-project-investment',
      period: '2016/2020',
      status: 'target',
    } as const;
    const symbols = sceneOf({ ...question, encoding: 'symbols' });
    expect(symbols.regions.filter((mark) => mark.pattern === 'no-figure')).toHaveLength(8);
    expect(symbols.legend.absent).toEqual([expect.objectContaining({ pattern: 'no-figure', count: 8 })]);
    const parks = sceneOf({ layout: '', level: 'park', period: '2020', status: 'target' });
    expect(parks.regions.every((mark) => mark.pattern === 'none')).toBe(true);
    expect(parks.legend.absent).toEqual([]);
  });
  test('hatches differently what cannot be normalised', () => {
    const scene = sceneOf({ layout: '', indicator: 'gdp-growth', period: '2022', normalisation: 'per-area' });
    expect(scene.regions.every((mark) => mark.pattern === 'not-comparable')).toBe(true);
  });
  test('diverges around zero for growth', () => {
    const scene = sceneOf({
      layout: '',
      indicator: 'industrial-output-growth',
      period: '2017',
      classification: { method: 'manual', count: 4, breaks: [-10, 0, 10], locked: false },
    });
    const hues = scene.legend.classes.map(({ colour }) => lch(colour)?.h ?? Number.NaN);
    const [loss = Number.NaN, lesser = Number.NaN, gain = Number.NaN, greater = Number.NaN] = hues;
    expect(new Set(scene.legend.classes.map(({ colour }) => colour)).size).toBe(4);
    expect(Math.abs(differenceHue(loss, lesser)), 'losses are of one hue').toBeLessThan(30);
    expect(Math.abs(differenceHue(gain, greater)), 'gains are of one hue').toBeLessThan(30);
    expect(Math.abs(differenceHue(lesser, gain)), 'and not of the same').toBeGreaterThan(90);
  });
  test('turns its colours at zero, or at the value of Guangxi', () => {
    const view = { layout: '', indicator: 'industrial-output-growth', period: '2017' } as const;
    const whole = dataset.figures.find(
      (figure) =>
        figure.place === '450000' && figure.indicator === view.indicator && figure.period === '2017',
    );
    expect(sceneOf(view).legend.breaks).toContain(0);
    expect(sceneOf({ ...view, reference: 'region' }).legend.breaks).toContain(whole?.value);
  });
  test('divides by the Turf area per km²', () => {
    const scene = sceneOf({ layout: '', normalisation: 'per-area' });
    for (const mark of scene.regions) {
      expect(mark.shown?.value).toBeCloseTo(
        (outputOf(mark.place) ?? 0) / (boundaries.shapes.get(mark.place)?.area ?? 1),
        9,
      );
    }
  });
  test('makes the area of a proportional symbol stand for the value', () => {
    const { symbols } = sceneOf({ layout: '', encoding: 'symbols' });
    const [first, ...others] = symbols;
    for (const other of others) {
      expect((other.radius / (first?.radius ?? 1)) ** 2).toBeCloseTo(
        other.shown.value / (first?.shown.value ?? 1),
        9,
      );
    }
  });
  test('shows what a frame asks for, whatever the layout', () => {
    const frame = [108, 21.4, 109.2, 22.3] as const;
    expect(sceneOf({ frame }).extent).toEqual(frame);
    expect(sceneOf({ sheet: 'plate-3-one-core-two-belts', frame }).extent).toEqual(frame);
  });
  test('is drawn smaller and without numbers in a narrow window, except as a numbered sheet', () => {
    const whole = sceneOf();
    const narrow = narrowScene(whole);
    expect(whole.parks.some((park) => park.number !== undefined)).toBe(true);
    expect(narrow.parks.map(({ place }) => place)).toEqual(whole.parks.map(({ place }) => place));
    for (const [index, park] of narrow.parks.entries()) {
      expect(park.number).toBeUndefined();
      expect(park.radius).toBeLessThan(whole.parks[index]?.radius ?? 0);
    }
    const sheet = sceneOf({ sheet: 'plate-4-key-parks' });
    expect(narrowScene(sheet)).toEqual(sheet);
  });
  test('filters by the brush without touching the classes', () => {
    const whole = sceneOf({ layout: '' });
    const brushed = sceneOf({ layout: '', brush: [2000, 1e6] });
    // The key counts what is left of each class.
    const uncounted = ({ legend }: Scene) => legend.classes.map(({ count, ...rest }) => rest);
    expect(uncounted(brushed)).toEqual(uncounted(whole));
    const filtered = brushed.regions.filter((mark) => mark.pattern === 'filtered');
    expect(filtered.every((mark) => (mark.shown?.value ?? 0) < 2000)).toBe(true);
    expect(filtered.length).toBeGreaterThan(0);
  });
  test('is the same for the same view', () => {
    expect(sceneOf()).toEqual(sceneOf());
  });
  test.each([...dataset.layouts.keys()])('of the layout %s can be drawn in every theme', (layout) => {
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      const scene = buildScene({ dataset, boundaries, view: { ...DEFAULT_VIEW, layout }, theme });
      for (const shape of scene.shapes) expect(JSON.stringify(shape.geometry)).not.toContain('null');
    }
  });
});
