import { describe, expect, test } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import { leaderOf } from '../../../src/core/scene/looks';
import { drawnParks, labelObstacles } from '../../../src/core/scene/obstacles';
import { sheetView } from '../../../src/core/sheet';
import { sheetList } from '../../../src/core/sheetList';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const sceneOf = (view: Partial<View>) =>
  buildScene({ dataset, boundaries, theme: 'light', view: { ...DEFAULT_VIEW, ...view } });
const laibin = dataset.sheets.get('laibin-parks');
if (!laibin) throw new Error('the sheet of Laibin’s parks is gone');

const VIEWS: Record<string, Partial<View>> = {
  'the first view': {},
  'all parks': { layout: '', encoding: 'none' },
  'parks by planned area': {
    level: 'park',
    indicator: 'planned-area',
    period: '2016/2020',
    status: 'target',
  },
  'the sheet of Laibin': sheetView(DEFAULT_VIEW, laibin),
};

describe.each(Object.entries(VIEWS))('%s', (_name, view) => {
  const scene = sceneOf(view);
  const drawn = drawnParks(scene.parks);

  test('draws one symbol a point, which tells how many parks stand there', () => {
    const points = drawn.map(({ point }) => point.join());
    expect(new Set(points).size).toBe(points.length);
    for (const { place, together, sign, number } of drawn) {
      const here = scene.parks.filter((park) => park.place === place || park.under === place);
      expect(here).toHaveLength(together);
      const numbered = here.filter((park) => park.number !== undefined).length;
      if (number !== undefined) expect(sign).toBe(numbered > 1 ? `${number}+` : String(number));
      else expect(['', String(together)]).toContain(sign);
    }
  });

  test('shifts no dot from its place, and ties every shifted number to its point', () => {
    for (const mark of drawn) {
      const away = Math.hypot(...mark.offset);
      if (mark.sign === '') expect(away).toBe(0);
      if (away > mark.radius + 2) expect(leaderOf(mark)).toEqual(mark.offset);
    }
  });

  test('keeps labels off what is drawn and off nothing else', () => {
    expect(labelObstacles({ ...scene, symbols: [], shapes: [], industries: [] }).length).toBeLessThanOrEqual(
      drawn.reduce((sum, { radius }) => sum + (radius > 12 ? 5 : 1), 0),
    );
    for (const { under, place } of scene.parks)
      if (under !== undefined) expect(scene.labels.some(({ id }) => id === place)).toBe(false);
  });
});

test('parks that share a point keep their numbers in the list, and the symbol is named by them', () => {
  const scene = sceneOf(sheetView(DEFAULT_VIEW, laibin));
  const lead = drawnParks(scene.parks).find(({ together, number }) => together > 1 && number !== undefined);
  if (!lead) throw new Error('no numbered parks of Laibin share a point any more');
  const here = scene.parks.filter((park) => park.place === lead.place || park.under === lead.place);
  const listed = sheetList(scene, dataset).entries.map(({ place }) => place);
  for (const { place, number } of here) if (number !== undefined) expect(listed).toContain(place);
  expect(scene.labels.find(({ id }) => id === lead.place)?.text).toMatch(/^[\d–、]+$/);
});

test('the chosen park stands for those at its point', () => {
  const hidden = sceneOf({ layout: '', encoding: 'none' }).parks.find(({ under }) => under !== undefined);
  if (!hidden) throw new Error('no parks share a point any more');
  const scene = sceneOf({ layout: '', encoding: 'none', selection: hidden.place });
  expect(scene.parks.find(({ place }) => place === hidden.place)?.under).toBeUndefined();
});
