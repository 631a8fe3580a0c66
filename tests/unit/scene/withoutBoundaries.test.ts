import { describe, expect, test } from 'vitest';
import { NO_BOUNDARIES } from '../../../src/core/boundaries';
import { buildScene } from '../../../src/core/scene/buildScene';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { levelRows } from '../../../src/ui/rows/levelRows';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const sceneOf = (view: View, boundaries = NO_BOUNDARIES) =>
  buildScene({ dataset, boundaries, view, theme: 'light', outlines: new Map() });

describe('a scene without boundaries says what one with them says, and draws no shape', () => {
  for (const layout of ['', ...dataset.layouts.keys()])
    for (const level of ['city', 'county', 'park'] as const)
      test(`${layout || 'no layout'}, ${level}`, () => {
        const view: View = { ...DEFAULT_VIEW, layout, level };
        const [without, whole] = [sceneOf(view), sceneOf(view, atlasBoundaries())];
        expect(without.title).toBe(whole.title);
        expect(without.coverage).toEqual(whole.coverage);
        expect(without.legend.classes).toEqual(whole.legend.classes);
        expect(without.regions.map(({ shown }) => shown?.text)).toEqual(
          whole.regions.map(({ shown }) => shown?.text),
        );
        expect(without.shapes).toEqual([]);
      });
});

test('its rows are those of a scene with boundaries', () => {
  const textsOf = (boundaries = NO_BOUNDARIES) =>
    levelRows(dataset, boundaries, sceneOf(DEFAULT_VIEW, boundaries).view).map(({ place, shown }) => [
      place,
      shown?.text,
    ]);
  expect(textsOf()).toEqual(textsOf(atlasBoundaries()));
  expect(textsOf()).toHaveLength(14);
});
