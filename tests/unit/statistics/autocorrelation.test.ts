import { describe, expect, test } from 'vitest';
import { figureFor } from '../../../src/core/query';
import { type LocalMoran, localMorans, significantClusters } from '../../../src/core/statistics/lisa';
import { moransI } from '../../../src/core/statistics/moransI';
import { seededRandom, shuffle } from '../../../src/core/statistics/random';
import { neighbourIndices } from '../../../src/core/statistics/spatialLag';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';
import { CRIME, NEIGHBOURS } from './columbus';

/**
 * de Smith, Goodchild & Longley, Geospatial Analysis; values and neighbours as in PySAL's `desmith` example, results as its
 * documentation of `Moran_Local` prints them. PySAL numbers the quadrants 1 HH, 2 LH, 3 LL, 4 HL.
 */
const DESMITH = [2.24, 3.1, 4.55, -5.15, -4.39, 0.46, 5.54, 9.02, -2.09, -3.06];
const DESMITH_NEIGHBOURS = [
  '2 4',
  '1 5',
  '4 7',
  '1 3 5 8',
  '2 4 6 9',
  '5 10',
  '3 8',
  '4 7 9',
  '5 8 10',
  '6 9',
].map((row) => row.split(' ').map((place) => Number(place) - 1));
const DESMITH_LOCAL = [
  -0.11409277, -0.19940543, -0.13351408, -0.51770383, 0.48095009, 0.12208113, 1.19148298, -0.58144305,
  0.07101383, 0.34314301,
];

describe("Moran's I", () => {
  test('of crime in Columbus equals that of PySAL', () => {
    // esda.Moran(CRIME) on queen contiguity prints 0.5001885571828611.
    expect(moransI(CRIME, NEIGHBOURS)?.statistic).toBeCloseTo(0.5001885571828611, 12);
    expect(moransI(CRIME, NEIGHBOURS)?.expected).toBeCloseTo(-1 / 48, 12);
  });

  test('of Columbus lies beyond all 999 random arrangements', () => {
    expect(moransI(CRIME, NEIGHBOURS)).toMatchObject({ pValue: 0.001, permutations: 999, islands: 0 });
  });

  test('of a chequered strip is −1, of two like halves near 1', () => {
    const strip = [[1], [0, 2], [1, 3], [2, 4], [3, 5], [4]];
    expect(moransI([1, -1, 1, -1, 1, -1], strip)?.statistic).toBeCloseTo(-1, 12);
    expect(moransI([1, 1, 1, -1, -1, -1], strip)?.statistic).toBeCloseTo(2 / 3, 12);
  });

  test('has the p-value of all 120 arrangements of five values, within the scatter of 9,999 draws', () => {
    const line = [[1], [0, 2], [1, 3], [2, 4], [3]];
    const values = [1, 2, 4, 7, 11];
    const mean = 5;
    const measure = (arranged: readonly number[]) => {
      let products = 0;
      arranged.forEach((value, place) => {
        const around = line[place] ?? [];
        const lag = around.reduce((sum, other) => sum + (arranged[other] ?? 0) - mean, 0) / around.length;
        products += (value - mean) * lag;
      });
      return products / arranged.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    };
    const arrangements = (items: readonly number[]): number[][] =>
      items.length < 2
        ? [[...items]]
        : items.flatMap((item, index) =>
            arrangements(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
          );
    const all = arrangements(values);
    const away = (arranged: readonly number[]) => Math.abs(measure(arranged) + 1 / 4);
    const exact = all.filter((arranged) => away(arranged) >= away(values) - 1e-9).length / all.length;
    expect(all).toHaveLength(120);
    expect(moransI(values, line, 9999)?.statistic).toBeCloseTo(measure(values), 12);
    expect(Math.abs((moransI(values, line, 9999)?.pValue ?? 0) - exact)).toBeLessThan(0.005);
  });

  test('says the same at every look, and another seed changes only the p-value', () => {
    const weak = [3, 1, 4, 1, 5, 9, 2, 6];
    const ring = weak.map((_, place) => [(place + 1) % 8, (place + 7) % 8]);
    expect(moransI(weak, ring)).toEqual(moransI(weak, ring));
    const other = moransI(weak, ring, 999, 5);
    expect(other?.statistic).toBe(moransI(weak, ring)?.statistic);
    expect(other?.pValue).not.toBe(moransI(weak, ring)?.pValue);
  });

  test('needs three values that vary and neighbours', () => {
    expect(moransI([1, 2], [[1], [0]])).toBeUndefined();
    expect(moransI([2, 2, 2], [[1], [0], [1]])).toBeUndefined();
    expect(moransI([1, 2, 3], [[], [], []])).toBeUndefined();
    expect(moransI([1, 2, 3, 9], [[1], [0, 2], [1], []])?.islands).toBe(1);
  });
});

describe('LISA', () => {
  test('equals the worked example of PySAL', () => {
    const local = localMorans(DESMITH, DESMITH_NEIGHBOURS) ?? [];
    local.forEach(({ statistic }, place) => {
      expect(statistic).toBeCloseTo(DESMITH_LOCAL[place] ?? Number.NaN, 7);
    });
    const quadrants = { 1: 'HH', 2: 'LH', 3: 'LL', 4: 'HL' } as const;
    expect(local.map(({ quadrant }) => quadrant)).toEqual(
      ([4, 4, 4, 2, 3, 3, 1, 4, 3, 3] as const).map((number) => quadrants[number]),
    );
  });

  test('adds up to global Moran’s I', () => {
    const all = localMorans(CRIME, NEIGHBOURS) ?? [];
    const sum = all.reduce((total, { statistic }) => total + (statistic ?? 0), 0);
    expect(sum / (CRIME.length - 1)).toBeCloseTo(0.5001885571828611, 12);
  });

  test('has the p-value of all draws of neighbours, counted out', () => {
    // Place 7 (5.54) lies beside 3 (4.55) and 8 (9.02): of the 36 pairs of the nine others none is farther from the usual.
    const others = DESMITH.filter((_, place) => place !== 6);
    const sums = others.flatMap((one, index) => others.slice(index + 1).map((other) => one + other));
    const usual = (2 * others.reduce((sum, value) => sum + value, 0)) / others.length;
    const away = (sum: number) => Math.abs(sum - usual);
    const exact = sums.filter((sum) => away(sum) >= away(4.55 + 9.02) - 1e-9).length / sums.length;
    expect(exact).toBe(1 / 36);
    expect(Math.abs((localMorans(DESMITH, DESMITH_NEIGHBOURS, 9999)?.[6]?.pValue ?? 0) - exact)).toBeLessThan(
      0.006,
    );
  });

  const tested = (...pValues: (number | undefined)[]): LocalMoran[] =>
    pValues.map((pValue) => ({ statistic: 1, quadrant: pValue === undefined ? undefined : 'HH', pValue }));

  test('corrects for the number of tests as the worked example of Benjamini and Hochberg (1995) does', () => {
    // Their section 3.1: of 15 p-values, four are rejected at 0.05; Bonferroni would reject three.
    const example = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    const mixed = [...example].reverse();
    const found = significantClusters(tested(...mixed));
    expect(found.map(({ pValue }) => pValue)).toEqual([0.0095, 0.0019, 0.0004, 0.0001]);
    expect(found[0]?.corrected).toBeCloseTo((0.0095 * 15) / 4, 12);
    expect(found.map(({ index }) => mixed[index])).toEqual(found.map(({ pValue }) => pValue));
  });

  test('names no cluster where single tests alone would: the smallest of many is expected to be small', () => {
    expect(significantClusters(tested(0.03, 0.2, 0.6, 0.9))).toEqual([]);
    expect(significantClusters(tested(0.03))).toHaveLength(1);
    expect(significantClusters(tested(0.03), 0.01)).toEqual([]);
  });

  test('a place without neighbours is no test', () => {
    expect(significantClusters(tested(0.03, undefined, undefined))).toHaveLength(1);
    expect(significantClusters([])).toEqual([]);
  });

  test('a larger p-value is never corrected below a smaller one', () => {
    const found = significantClusters(tested(0.02, 0.021, 0.022, 0.5), 1);
    const ordered = [...found]
      .sort((one, other) => one.pValue - other.pValue)
      .map(({ corrected }) => corrected);
    expect(ordered).toEqual([...ordered].sort((one, other) => one - other));
    expect(ordered[0]).toBeCloseTo((0.022 * 4) / 3, 12);
  });

  test('values drawn without regard to place give a cluster in at most one map of ten', () => {
    const random = seededRandom(7);
    const size = 49;
    let maps = 0;
    for (let round = 0; round < 60; round += 1) {
      const values = Array.from({ length: size }, () => random());
      if (significantClusters(localMorans(values, NEIGHBOURS, 999, round) ?? []).length > 0) maps += 1;
    }
    expect(maps).toBeLessThanOrEqual(6);
  });

  test('leaves a place without neighbours unanswered', () => {
    expect(localMorans([1, 2, 3, 9], [[1], [0, 2], [1], []])?.[3]).toEqual({
      statistic: undefined,
      quadrant: undefined,
      pValue: undefined,
    });
    expect(localMorans([2, 2, 2], [[1], [0], [1]])).toBeUndefined();
  });
});

describe('the numbers of chance', () => {
  test('are the same for a seed and spread evenly', () => {
    const draws = Array.from({ length: 10_000 }, seededRandom(1));
    expect(draws.slice(0, 3)).toEqual(Array.from({ length: 3 }, seededRandom(1)));
    const counts = [0, 1, 2, 3].map(
      (quarter) => draws.filter((draw) => Math.floor(draw * 4) === quarter).length,
    );
    for (const count of counts) expect(Math.abs(count - 2500)).toBeLessThan(150);
  });

  test('shuffle keeps every item and puts each in each place equally often', () => {
    const random = seededRandom(7);
    const firsts = [0, 0, 0];
    for (let round = 0; round < 3000; round += 1) {
      const items = [0, 1, 2];
      shuffle(items, random);
      expect([...items].sort()).toEqual([0, 1, 2]);
      firsts[items[0] ?? 0] = (firsts[items[0] ?? 0] ?? 0) + 1;
    }
    for (const count of firsts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

test('places without a value fall out of the graph of neighbours', () => {
  const graph = new Map([
    ['a', ['b', 'c']],
    ['b', ['a']],
    ['c', ['a']],
  ]);
  expect(neighbourIndices(['a', 'c'], graph)).toEqual([[1], [0]]);
});

test('output of 2017 over the fourteen cities: equal to the formula written out', () => {
  const cities = [...atlasDataset().regions.values()]
    .filter(({ level }) => level === 'city')
    .map(({ id }) => id);
  const figures = cities.map(
    (city) =>
      atlasDataset()
        .figuresByPlace.get(city)
        ?.find(({ indicator, period }) => indicator === 'industrial-output' && period === '2017')?.value ??
      Number.NaN,
  );
  const mean = figures.reduce((sum, value) => sum + value, 0) / 14;
  let above = 0;
  cities.forEach((city, i) => {
    const around = atlasBoundaries().neighbours.get(city) ?? [];
    cities.forEach((other, j) => {
      if (around.includes(other))
        above += (((figures[i] ?? 0) - mean) * ((figures[j] ?? 0) - mean)) / around.length;
    });
  });
  const below = figures.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const result = moransI(figures, neighbourIndices(cities, atlasBoundaries().neighbours));
  expect(result?.statistic).toBeCloseTo(above / below, 12);
  expect(result?.count).toBe(14);
});

test('secondary value added of 2023 does not differ from chance once both sides count', () => {
  const dataset = atlasDataset();
  const cities = [...dataset.regions.values()].filter(({ level }) => level === 'city').map(({ id }) => id);
  const figures = cities.map(
    (city) =>
      figureFor(dataset, {
        place: city,
        indicator: 'secondary-value-added',
        period: '2023',
        status: 'actual',
      })?.value ?? Number.NaN,
  );
  const result = moransI(figures, neighbourIndices(cities, atlasBoundaries().neighbours));
  // Counted apart over 9,999 draws: I = −0.3318, p = 0.102; on one side alone it was 0.035.
  expect(result?.statistic).toBeCloseTo(-0.3318, 4);
  expect(Math.abs((result?.pValue ?? 0) - 0.102)).toBeLessThan(0.03);
});
