import { describe, expect, test } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const sceneOf = (view: Partial<View> = {}) =>
  buildScene({ dataset, boundaries, view: { ...DEFAULT_VIEW, layout: '', ...view }, theme: 'light' });
const limited = (breaks: readonly number[]) =>
  sceneOf({ classification: { method: 'manual', count: breaks.length + 1, breaks, locked: false } }).legend;

describe('limits of classes in words', () => {
  test('the outermost are open, and limits that are whole need no digits after the point', () => {
    expect(limited([1000, 2000]).classes.map(({ text }) => text)).toEqual([
      '< 1,000',
      '1,000 – 2,000',
      '≥ 2,000',
    ]);
  });

  test('limits that would read alike get as many digits as tell them apart, and no more', () => {
    expect(limited([1000.01, 1000.04]).classes.map(({ text }) => text)).toEqual([
      '< 1,000.01',
      '1,000.01 – 1,000.04',
      '≥ 1,000.04',
    ]);
    expect(limited([1000.001, 1000.004]).classes[0]?.text).toBe('< 1,000.001');
    expect(limited([1000.1111111, 1000.1111112]).classes[0]?.text, 'at most four more').toBe('< 1,000.11111');
  });

  test('each class counts what it holds', () => {
    const { classes, values } = limited([1000, 2000]);
    expect(classes.map(({ count }) => count)).toEqual([
      values.filter((value) => value < 1000).length,
      values.filter((value) => value >= 1000 && value < 2000).length,
      values.filter((value) => value >= 2000).length,
    ]);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });
});

describe('circles that explain proportional symbols', () => {
  test.each([{}, { normalisation: 'per-area' }] as const)(
    'are the largest value, and half and a fifth of it in one digit, each with the area of its value: %j',
    (view) => {
      const { legend, symbols } = sceneOf({ encoding: 'symbols', ...view });
      const [largest] = [...symbols].sort((a, b) => b.shown.value - a.shown.value);
      if (!largest) throw new Error('no symbols');
      const exact = largest.shown.value;
      const parts = [exact, Number((exact / 2).toPrecision(1)), Number((exact / 5).toPrecision(1))];
      expect(legend.sizes).toHaveLength(3);
      legend.sizes.forEach(({ radius, text }, index) => {
        const value = parts[index] ?? Number.NaN;
        expect((radius / largest.radius) ** 2).toBeCloseTo(value / exact, 9);
        const shown = Number(text.replaceAll(',', ''));
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(value >= 10 ? 0.5 : 0.005);
      });
    },
  );

  test('are not there without symbols', () => {
    expect(sceneOf().legend.sizes).toEqual([]);
  });
});

describe('where a diverging scale turns', () => {
  const growth = { indicator: 'industrial-output-growth', period: '2017', status: 'actual' } as const;

  test('at zero: losses and gains share no class', () => {
    const { legend } = sceneOf(growth);
    expect(legend.breaks).toContain(0);
  });

  test('at the region’s own value where it is asked for', () => {
    const own = dataset.figures.find(
      ({ place, indicator, period }) =>
        place === '450000' && indicator === growth.indicator && period === growth.period,
    );
    expect(own).toBeDefined();
    const { legend } = sceneOf({ ...growth, reference: 'region' });
    expect(legend.breaks).toContain(own?.value);
    expect(legend.breaks).not.toContain(0);
  });
});

describe('notes beside the map', () => {
  const kinds = (view: Partial<View> = {}) => sceneOf(view).notes.map(({ kind }) => kind);

  test('every map is schematic, and a total painted over regions says that it is one', () => {
    expect(kinds().slice(0, 2)).toEqual(['schematic', 'total']);
    for (const view of [
      { normalisation: 'per-area' },
      { encoding: 'symbols' },
      { indicator: 'industrial-output-growth' },
      { level: 'park', period: '2020', status: 'target' },
      { period: '1949' },
    ] as const) {
      expect(kinds(view), JSON.stringify(view)).toContain('schematic');
      expect(kinds(view), JSON.stringify(view)).not.toContain('total');
    }
  });

  test('figures that somebody transcribed say so', () => {
    const transcribed = new Set(
      [...dataset.sources.values()].flatMap(({ id, trust }) => (trust === 'transcription' ? [id] : [])),
    );
    const figure = dataset.figures.find(
      ({ source, place }) => transcribed.has(source) && dataset.regions.get(place)?.level === 'city',
    );
    if (!figure) throw new Error('no transcribed figure of a city');
    const { indicator, period, status } = figure;
    expect(kinds({ indicator, period, status })).toContain('transcription');
    const planned = { indicator: 'major-project-investment', period: '2016/2020', status: 'target' } as const;
    expect(sceneOf(planned).coverage?.count).toBeGreaterThan(0);
    expect(kinds(planned)).not.toContain('transcription');
  });

  test('a layout with members that were inferred says so', () => {
    const inferred = (id: string) =>
      dataset.layouts
        .get(id)
        ?.elements.some(({ members }) => members.some(({ basis }) => basis === 'inferred')) ?? false;
    expect(inferred('guilin-345')).toBe(true);
    expect(kinds({ layout: 'guilin-345' })).toContain('inferred');
    expect(inferred('one-core-two-belts')).toBe(false);
    expect(kinds({ layout: 'one-core-two-belts' })).not.toContain('inferred');
  });

  test('places without a figure are told, none where all have one', () => {
    const some = sceneOf({ indicator: 'major-project-investment', period: '2016/2020', status: 'target' });
    expect(some.coverage?.count).toBeLessThan(some.coverage?.total ?? 0);
    expect(some.notes).toContainEqual({ kind: 'coverage', text: some.coverage?.text });
    expect(kinds()).not.toContain('coverage');
  });
});

describe('tints of a sheet’s land', () => {
  const view = { ...DEFAULT_VIEW, sheet: 'plate-1-pillar-industries', indicator: '', layout: '' } as const;

  test('no two neighbours wear the same, and under high contrast there are none', () => {
    const { regions } = sceneOf({ ...view, encoding: 'none' });
    const fills = new Map(regions.map(({ place, fill }) => [place, fill]));
    const tinted = regions.filter(({ fill }) => fill !== undefined);
    expect(tinted.length).toBeGreaterThan(0);
    for (const { place, fill } of tinted)
      for (const other of boundaries.neighbours.get(place) ?? []) expect(fills.get(other)).not.toBe(fill);
    const high = buildScene({
      dataset,
      boundaries,
      view: { ...view, encoding: 'none' },
      theme: 'contrast',
    });
    expect(high.regions.every(({ fill }) => fill === undefined)).toBe(true);
  });
});

describe('how old figures are', () => {
  const noteOf = (view: Partial<View>) => sceneOf(view).notes.find(({ kind }) => kind === 'old')?.text;

  test('is told plainly where the newest figures of all data are more than three years newer', () => {
    // The newest actual figures are Nanning's of 2025; the 14 cities' industrial output ends with 2017.
    expect(noteOf({ indicator: 'industrial-output', period: '2017' })).toBe(
      '2017年的数据，较旧；此后没有新的',
    );
    expect(noteOf({ indicator: 'gdp', period: '2023' })).toBeUndefined();
  });

  test('leads to what newer there is, and how much of it', () => {
    expect(noteOf({ indicator: 'gdp', period: '2020', level: 'county' })).toMatch(
      /^2020年的数据，较旧；最新为2024年（\d+\/111 有数据）$/,
    );
  });

  test('is not told of what is aimed at', () => {
    expect(noteOf({ indicator: 'major-projects', period: '2016/2020', status: 'target' })).toBeUndefined();
  });
});

test('a map of circles says how many values have none, being zero or less', () => {
  const fallen = dataset.figures.find(
    ({ place, value, period }) =>
      value < 0 && /^\d{4}$/.test(period) && dataset.regions.get(place)?.level === 'city',
  );
  if (!fallen) throw new Error('no figure below zero among the cities');
  const { indicator, period, status } = fallen;
  const view = { indicator, period, status, encoding: 'symbols' } as const;
  const scene = sceneOf(view);
  const values = scene.regions.flatMap(({ shown }) => (shown ? [shown.value] : []));
  const without = values.filter((value) => value <= 0).length;
  expect(without).toBeGreaterThan(0);
  expect(scene.symbols).toHaveLength(values.length - without);
  const note = (from: typeof scene) => from.notes.find(({ kind }) => kind === 'without-circle')?.text;
  expect(note(scene)).toContain(`${without} 个地点`);
  expect(note(sceneOf({ ...view, encoding: 'choropleth' }))).toBeUndefined();
  expect(note(sceneOf({ encoding: 'symbols' }))).toBeUndefined();
});
