import { expect, test } from 'vitest';
import type { OwnShapes } from '../../../src/core/ownPlaces/ownPlaces';
import { buildScene } from '../../../src/core/scene/buildScene';
import { pickShape } from '../../../src/core/scene/ownShapes';
import { DEFAULT_VIEW } from '../../../src/core/view';
import { renderMapSvg } from '../../../src/figure/svgMap';
import { atlasBoundaries, atlasDataset, atlasSurroundings } from '../../fixtures/atlas';
import { ownShapes } from './ownPoints';

const sceneOf = (own: OwnShapes) =>
  buildScene({
    dataset: { ...atlasDataset(), ownPlaces: [own] },
    boundaries: atlasBoundaries(),
    view: { ...DEFAULT_VIEW, accuracy: true },
    theme: 'light',
  });
const own = (scene: ReturnType<typeof sceneOf>) =>
  scene.shapes.filter(({ id }) => id.startsWith('own-places-'));

test('own outlines are drawn over regions, told in the key, and coloured by classes of their own figures', () => {
  const plain = sceneOf(ownShapes());
  expect(own(plain).map(({ name }) => name)).toEqual(['一号地', '二号地']);
  expect(plain.legend.symbols.some(({ text }) => text.includes('地块') && text.includes('2'))).toBe(true);
  const classed = sceneOf({ ...ownShapes(), look: { ...ownShapes().look, colourBy: '名称' } });
  expect(new Set(own(classed).map(({ fill }) => fill?.colour)).size).toBe(2);
  const svg = renderMapSvg(plain, atlasBoundaries(), atlasSurroundings(), {
    width: 900,
    height: 700,
    padding: 10,
    language: 'zh',
  });
  const without = renderMapSvg({ ...plain, shapes: [] }, atlasBoundaries(), atlasSurroundings(), {
    width: 900,
    height: 700,
    padding: 10,
    language: 'zh',
  });
  expect(svg.length).toBeGreaterThan(without.length);
});

test('an outline answers where it lies, the filtered ones nowhere', () => {
  const set = ownShapes();
  expect(pickShape([set], [109.65, 24.35])).toEqual({ id: set.id, place: 1 });
  expect(pickShape([set], [109.55, 24.35])).toBeUndefined();
  const filtered = { ...set, look: { ...set.look, filter: { attribute: '名称', words: ['一号地'] } } };
  expect(pickShape([filtered], [109.65, 24.35])).toBeUndefined();
  expect(own(sceneOf(filtered))).toHaveLength(1);
});

test('a park with an own outline of its name loses the circle of its planned area', () => {
  const circled = sceneOf({ ...ownShapes(), isOn: false }).parks.find(
    ({ areaRadius }) => areaRadius !== undefined,
  );
  const park = atlasDataset().parks.get(circled?.place ?? '');
  if (!park) throw new Error('no park has a circle');
  const set = ownShapes();
  const named: OwnShapes = {
    ...set,
    set: {
      ...set.set,
      attributes: [
        { kind: 'text', name: '名称', words: ['', park.name.zh, '二号地'], codes: Uint32Array.of(1, 2) },
      ],
    },
  };
  expect(sceneOf(named).parks.find(({ place }) => place === park.id)?.areaRadius).toBeUndefined();
});

test('thousands of plots smaller than a pixel are one path of a class each, and every one is in the drawing', () => {
  const count = 1500;
  const plot = (x: number, y: number) => [
    [
      [x, y],
      [x + 1e-5, y],
      [x + 1e-5, y + 1e-5],
      [x, y],
    ],
  ];
  const plots: OwnShapes = {
    ...ownShapes(),
    set: {
      geometries: Array.from({ length: count }, (_, at) => ({
        type: 'Polygon',
        coordinates: plot(106 + (at % 50) / 20, 22.5 + Math.floor(at / 50) / 20),
      })),
      rows: Uint32Array.from({ length: count }, (_, at) => at + 1),
      attributes: [
        {
          kind: 'text',
          name: '类',
          words: ['', '甲', '乙'],
          codes: new Uint32Array(count).map((_, at) => 1 + (at % 3 ? 0 : 1)),
        },
      ],
    },
    look: { ...ownShapes().look, colourBy: '类' },
  };
  const scene = sceneOf(plots);
  expect(own(scene).map(({ name }) => name)).toEqual(['地块 · 甲', '地块 · 乙']);
  const options = { width: 900, height: 700, padding: 10, language: 'zh' } as const;
  const svg = renderMapSvg(scene, atlasBoundaries(), atlasSurroundings(), options);
  const outlines = [...svg.matchAll(/<path d="([^"]*h\.1v\.1Z[^"]*)"/g)].map(
    ([, d = '']) => d.split('M').length - 1,
  );
  // Each class is a fill and an outline.
  expect([...new Set(outlines)].reduce((sum, each) => sum + each, 0)).toBe(count);
});
