import { describe, expect, it } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import { crowdedParts, respread } from '../../../src/core/scene/crowded';
import { sheetView } from '../../../src/core/sheet';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const sceneOf = (id: string) => {
  const sheet = dataset.sheets.get(id);
  if (!sheet) throw new Error(`no sheet ${id}`);
  return buildScene({
    dataset,
    boundaries: atlasBoundaries(),
    view: sheetView(DEFAULT_VIEW, sheet),
    theme: 'light',
    outlines: new Map(),
  });
};

describe('crowdedParts', () => {
  const scene = sceneOf('plate-4-key-parks');

  it('finds Nanning and the coast of Qinzhou among the key parks', () => {
    const parts = crowdedParts(scene, 0.66, 22.5);
    const holds = (longitude: number, latitude: number) =>
      parts.some(
        ({ extent: [west, south, east, north] }) =>
          west <= longitude && longitude <= east && south <= latitude && latitude <= north,
      );
    expect(parts).toHaveLength(2);
    for (const id of ['nanning-hitech', 'china-malaysia-qinzhou']) {
      const point = dataset.parks.get(id)?.point;
      expect(point && holds(...point), id).toBe(true);
    }
    for (const { factor } of parts) expect(factor).toBeGreaterThanOrEqual(2);
  });

  it('finds none at a scale at which nothing touches, nor of parks that share their point', () => {
    expect(crowdedParts(scene, 0.1, 22.5)).toEqual([]);
    expect(crowdedParts(sceneOf('laibin-parks'), 0.2, 23.7)).toEqual([]);
  });

  it('moves marks apart at a scale only as far as it needs', () => {
    const farthest = (kilometres: number) =>
      Math.max(...respread(scene, kilometres, 22.5).parks.map(({ offset }) => Math.hypot(...offset)));
    expect(farthest(0.1)).toBeLessThan(farthest(0.66));
  });
});
