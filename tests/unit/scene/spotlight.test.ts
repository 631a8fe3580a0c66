import { describe, expect, test } from 'vitest';
import { NO_CONDITIONS } from '../../../src/core/finder/conditions';
import { PLAIN_MATRIX } from '../../../src/core/matrix/matrixView';
import { buildScene } from '../../../src/core/scene/buildScene';
import { markedBy } from '../../../src/core/scene/spotlight';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const sceneOf = (view: Partial<View>) =>
  buildScene({ dataset, boundaries, view: { ...DEFAULT_VIEW, ...view }, theme: 'light' });

const finder = {
  ...NO_CONDITIONS,
  grades: ['national'],
  industries: ['electronics'],
  near: { kind: 'port', within: 50 },
} as const;
const FOUND = ['beihai-epz', 'beihai-hitech', 'china-malaysia-qinzhou'];

describe('parks that are found', () => {
  const { parks, labels, legend, notes } = sceneOf({ finder });
  const [marked = []] = [parks.filter(({ place }) => FOUND.includes(place))];
  const others = parks.filter(({ place }) => !FOUND.includes(place));

  test('are larger and of a colour that no other park has; the others step back', () => {
    expect(marked).toHaveLength(3);
    expect(new Set(marked.map(({ fill }) => fill)).size).toBe(1);
    const colour = marked[0]?.fill;
    expect(others.length).toBeGreaterThan(20);
    for (const other of others) {
      expect(other.fill).not.toBe(colour);
      expect(other.radius).toBeLessThan(Math.min(...marked.map(({ radius }) => radius)));
    }
  });

  test('alone have names, and the layout gives no park a number beside them', () => {
    const named = labels.filter(({ kind }) => kind === 'park').map(({ id }) => id);
    // Two of them share a point, and one name says so.
    expect(named.sort()).toEqual(['beihai-epz', 'china-malaysia-qinzhou']);
    expect(labels.find(({ id }) => id === 'beihai-epz')?.text).toBe('北海出口加工区等2个');
    expect(parks.filter(({ number }) => number !== undefined)).toEqual([]);
  });

  test('stand in the legend with their count, and what was asked beside the map', () => {
    expect(legend.symbols.map(({ text }) => text)).toContain('符合条件（3）');
    expect(notes.map(({ text }) => text)).toContain('标出：国家级；电子信息；距港口 50 km 以内');
  });

  test('that are not sure are rings', () => {
    const unsure = sceneOf({ finder: { ...finder, near: { kind: 'port', within: 12 } } });
    const shapes = unsure.parks.filter(({ place }) => FOUND.includes(place)).map(({ shape }) => shape);
    expect(shapes).toEqual(['ring', 'ring', 'ring']);
    expect(unsure.legend.symbols.map(({ text }) => text)).toContain('可能符合（3）');
  });
});

test('a row of the matrix outlines the regions and marks the parks that it names', () => {
  const { shapes, parks, legend } = sceneOf({ layout: '', matrix: { ...PLAIN_MATRIX, row: 'sugar' } });
  // 糖 is named of 崇左 itself by the plan, and of parks in 来宾 and 崇左.
  expect(shapes.map(({ id }) => id)).toEqual(['spotlight-451400']);
  const colour = shapes[0]?.stroke?.colour;
  const marked = parks
    .filter(({ fill }) => fill === colour)
    .map(({ place }) => dataset.parks.get(place)?.city);
  expect(new Set(marked)).toEqual(new Set(['451300', '451400']));
  expect(legend.symbols.some(({ text }) => text === `写明或目录所载（${marked.length + 1}）`)).toBe(true);
});

test('the open part of the drawer says which of finder and matrix marks the map', () => {
  const matrix = { ...PLAIN_MATRIX, row: 'sugar' };
  expect(markedBy({ drawer: 'matrix', finder, matrix })).toBe('matrix');
  expect(markedBy({ drawer: 'finder', finder, matrix })).toBe('finder');
  expect(markedBy({ drawer: 'closed', finder, matrix })).toBe('finder');
  expect(markedBy({ drawer: 'closed', finder: NO_CONDITIONS, matrix })).toBe('matrix');
  expect(markedBy({ drawer: 'finder', finder: NO_CONDITIONS, matrix: PLAIN_MATRIX })).toBe('nothing');
});
