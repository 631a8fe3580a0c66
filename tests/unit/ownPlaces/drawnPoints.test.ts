import { describe, expect, test } from 'vitest';
import { buildScene } from '../../../src/core/scene/buildScene';
import { drawnPoints, pickPoint } from '../../../src/core/scene/drawnPoints';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { renderMapSvg } from '../../../src/figure/svgMap';
import { atlasBoundaries, atlasDataset, atlasSurroundings } from '../../fixtures/atlas';
import { ownPoints } from './ownPoints';

const WORLD = 512 * 2 ** 7;

function sceneOf(count: number, look: Parameters<typeof ownPoints>[1] = {}) {
  const dataset = { ...atlasDataset(), ownPlaces: [ownPoints(count, look)] };
  return buildScene({ dataset, boundaries: atlasBoundaries(), view: DEFAULT_VIEW, theme: 'light' });
}

const total = (drawn: readonly { count: number }[]) => drawn.reduce((sum, { count }) => sum + count, 0);

describe('own points', () => {
  test('stand in clusters that count every one of 200,000, at every scale', () => {
    const [mark] = sceneOf(200_000).points;
    if (!mark) throw new Error('no mark');
    for (const zoom of [5, 7, 9]) {
      const drawn = drawnPoints(mark, 512 * 2 ** zoom);
      expect(total(drawn)).toBe(200_000);
      for (const each of drawn.slice(0, 20)) expect(each.members()).toHaveLength(each.count);
    }
  });

  test('are as many in sight as lie there, and clusters hold still while the map moves', () => {
    const [mark] = sceneOf(5000).points;
    if (!mark) throw new Error('no mark');
    const all = new Map(drawnPoints(mark, WORLD).map((each) => [each.point.join(), each.count]));
    for (const each of drawnPoints(mark, WORLD, [107.3, 22.4, 108.9, 23.6]))
      expect(all.get(each.point.join())).toBe(each.count);
  });

  test('wear classes by an attribute, whose counts sum up, and pass a filter', () => {
    const byWord = sceneOf(900, { colourBy: '行业' });
    expect(byWord.points[0]?.classes.map(({ text, count }) => [text, count])).toEqual([
      ['冶金', 300],
      ['化工', 300],
      ['食品', 300],
      ['未填', 0],
    ]);
    const byNumber = sceneOf(900, { colourBy: '产值' });
    expect(total(byNumber.points[0]?.classes ?? [])).toBe(900);
    const filtered = sceneOf(900, { filter: { attribute: '行业', words: ['化工'] } });
    expect(filtered.points[0]?.places).toHaveLength(300);
    const range = sceneOf(900, { filter: { attribute: '产值', words: [], from: 10, to: 19 } });
    expect(range.points[0]?.places).toHaveLength(10);
  });

  test('are picked where they are drawn', () => {
    const [mark] = sceneOf(300).points;
    if (!mark) throw new Error('no mark');
    for (const drawn of drawnPoints(mark, WORLD).slice(0, 10)) {
      const found = pickPoint([mark], drawn.point, WORLD, 3);
      expect(found?.count).toBe(drawn.count);
    }
    expect(pickPoint([mark], [120, 40], WORLD, 3)).toBeUndefined();
  });

  test('are all in the drawing, in the key and in the notes, as clusters and as dots', () => {
    for (const mode of ['clusters', 'dots'] as const) {
      const scene = sceneOf(2000, { mode });
      const svg = renderMapSvg(scene, atlasBoundaries(), atlasSurroundings(), {
        width: 900,
        height: 700,
        padding: 10,
        language: 'zh',
        extent: atlasBoundaries().extent,
      });
      const counts = [...svg.matchAll(/data-count="(\d+)"/g)].map(([, count]) => ({ count: Number(count) }));
      if (mode === 'clusters') expect(total(counts)).toBe(2000);
      else expect([...svg.matchAll(/M[\d.]+ [\d.]+h0/g)].length).toBeGreaterThan(1000);
      expect(scene.legend.symbols.some(({ text }) => text.includes('2000'))).toBe(true);
      expect(scene.notes.some(({ text }) => text.includes('WGS-84'))).toBe(true);
    }
  });
});

test('a scene of 200,000 points is made in less time than one of 4,000 parks took', () => {
  const own = ownPoints(200_000, { colourBy: '行业' });
  const dataset = { ...atlasDataset(), ownPlaces: [own] };
  const start = performance.now();
  const scene = buildScene({ dataset, boundaries: atlasBoundaries(), view: DEFAULT_VIEW, theme: 'light' });
  const [mark] = scene.points;
  if (mark) drawnPoints(mark, WORLD);
  expect(performance.now() - start).toBeLessThan(8600 / 2);
});
