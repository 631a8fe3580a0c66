import type { LineString, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const BASE: View = { ...DEFAULT_VIEW, indicator: 'secondary-value-added', period: '2023', layout: '' };

function sceneOf(view: Partial<View>) {
  return buildScene({
    dataset: atlasDataset(),
    boundaries: atlasBoundaries(),
    view: { ...BASE, ...view },
    theme: 'light',
  });
}

/** The mean of the cities' middles, weighted by hand. */
function centreOf(period: string): Position {
  let [total, x, y] = [0, 0, 0];
  for (const { place, value, indicator, period: own } of atlasDataset().figures) {
    const shape = atlasBoundaries().shapes.get(place);
    if (indicator !== BASE.indicator || own !== period || shape?.level !== 'city') continue;
    total += value;
    x += value * shape.centroid[0];
    y += value * shape.centroid[1];
  }
  return [x / total, y / total];
}

describe('statistics over the map', () => {
  test('the shift is an arrow from the earlier centre to the later one, and the legend names it', () => {
    const scene = sceneOf({ overlay: 'mean-centre', since: '2019' });
    const arrow = scene.shapes.find(({ kind }) => kind === 'arrow')?.geometry as LineString;
    const [from, to] = [centreOf('2019'), centreOf('2023')];
    expect(arrow.coordinates[0]?.[0]).toBeCloseTo(from[0] ?? 0, 9);
    expect(arrow.coordinates[1]?.[1]).toBeCloseTo(to[1] ?? 0, 9);
    expect(scene.legend.symbols.map(({ text }) => text)).toContain('重心移动（2019年→2023年）');
  });
  test('without a comparable earlier period the centre stands alone', () => {
    const scene = sceneOf({ overlay: 'mean-centre', since: '1999' });
    expect(scene.shapes.map(({ kind }) => kind)).toEqual(['point']);
  });
  test('a ratio has no centre of gravity, and a narrower scope or a brush draws none', () => {
    expect(sceneOf({ overlay: 'mean-centre', indicator: 'secondary-share' }).shapes).toEqual([]);
    expect(sceneOf({ overlay: 'ellipse', normalisation: 'per-area' }).shapes).toEqual([]);
    expect(sceneOf({ overlay: 'ellipse', scope: 'layout' }).shapes).toEqual([]);
    expect(sceneOf({ overlay: 'ellipse', brush: [0, 500] }).shapes).toEqual([]);
  });
  test('clusters outline the regions that the legend explains', () => {
    const scene = sceneOf({ overlay: 'clusters', indicator: 'imports', period: '2023' });
    const colours = new Set(scene.shapes.map(({ stroke }) => stroke?.colour));
    const explained = scene.legend.symbols
      .filter(({ id }) => id.startsWith('statistics-'))
      .map(({ colour }) => colour);
    expect(scene.shapes.length).toBeGreaterThan(0);
    expect([...colours].sort()).toEqual([...explained].sort());
  });
  test('a city that one test of fourteen would call a cluster is none', () => {
    // 南宁 by output of 2017 stands out only where its own test is looked at alone.
    expect(sceneOf({ overlay: 'clusters' }).shapes).toEqual([]);
  });
});
