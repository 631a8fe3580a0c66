import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { areaColour } from '../../../src/core/areas/areaColours';
import { areaGeometry } from '../../../src/core/areas/areaGeometry';
import { type AreaOutlines, areaKey } from '../../../src/core/areas/areaOutlines';
import { buildScene } from '../../../src/core/scene/buildScene';
import { groundOf } from '../../../src/core/scene/ground';
import { outlineTop } from '../../../src/core/scene/outlineTop';
import { presentedScene } from '../../../src/core/story/presentedScene';
import { type AreaShape, DEFAULT_VIEW, THEMES, type View } from '../../../src/core/view';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
type Drawn = Exclude<AreaShape, { kind: 'buffer' }>;
const circle: Drawn = { kind: 'circle', centre: [108.6187, 21.7045], radius: 60 };
const ring: Drawn = {
  kind: 'polygon',
  ring: [
    [108, 22],
    [109, 22],
    [109, 23],
    [108, 23],
  ],
};
const belt: Drawn = { kind: 'element', layout: 'one-core-two-belts', element: 'coastal-belt' };

const outlinesOf = (shapes: readonly Drawn[]): AreaOutlines =>
  new Map(shapes.map((shape) => [areaKey(shape), areaGeometry(dataset, boundaries, shape)]));

function sceneOf(shapes: readonly Drawn[], change: Partial<View> = {}, outlines = outlinesOf(shapes)) {
  const areas = shapes.map((shape) => ({ shape, rule: 'centroid' as const }));
  const view = { ...DEFAULT_VIEW, ...change, areas };
  return buildScene({ dataset, boundaries, view, theme: view.theme ?? 'light', outlines });
}

describe('the areas of a view', () => {
  it('are marks of its scene with outline, name, label over the top and a row in the legend', () => {
    const outlines = outlinesOf([circle]);
    const scene = sceneOf([circle], {}, outlines);
    const [mark] = scene.areas;
    expect(mark).toMatchObject({ id: 'area-1', name: '钦州港周围 60 公里', stroke: { colour: '#b3176b' } });
    expect(mark?.geometry).toBe(outlines.get(areaKey(circle))?.geometry);
    const label = scene.labels.find(({ id }) => id === 'area-1');
    expect(label).toMatchObject({ kind: 'area', text: '钦州港周围 60 公里', colour: '#b3176b' });
    // 60 km are 0.5396° of latitude on the sphere.
    expect(label?.point[0]).toBeCloseTo(108.6187, 3);
    expect(label?.point[1]).toBeCloseTo(21.7045 + 0.5396, 3);
    expect(scene.legend.symbols.at(-1)).toMatchObject({
      id: 'area-1',
      kind: 'area',
      dash: 'area',
      text: '钦州港周围 60 公里',
    });
  });

  it('are numbered and coloured apart where there are two, and speak the language of the view', () => {
    const scene = sceneOf([ring, belt], { language: 'en' });
    expect(scene.areas.map(({ name }) => name)).toEqual([
      '① Drawn area (4 corners)',
      expect.stringMatching(/^② .+ · .+/),
    ]);
    expect(scene.areas.map(({ shortName }) => shortName)).toEqual([
      '① Drawn area',
      expect.stringMatching(/^② [^·]+$/),
    ]);
    expect(new Set(scene.areas.map(({ stroke }) => stroke.colour)).size).toBe(2);
  });

  it('wait for their outlines, and the first keeps its number and colour while the second is not there', () => {
    expect(sceneOf([circle], {}, new Map()).areas).toEqual([]);
    const half = sceneOf([ring, belt], {}, outlinesOf([belt]));
    expect(half.areas.map(({ id, stroke }) => [id, stroke.colour])).toEqual([
      ['area-2', areaColour('light', 1)],
    ]);
  });

  it('are washed only where no class colours lie under them', () => {
    expect(sceneOf([circle]).areas[0]?.fill).toBeUndefined();
    expect(sceneOf([circle], { encoding: 'symbols' }).areas[0]?.fill?.opacity).toBeGreaterThan(0);
  });

  it('have no label where the view has none, but stay in the legend', () => {
    const scene = sceneOf([circle], { labels: false });
    expect(scene.labels).toEqual([]);
    expect(scene.legend.symbols.map(({ id }) => id)).toContain('area-1');
  });

  it('grow with the marks that a hall must see', () => {
    const scene = sceneOf([circle]);
    const [before, after] = [scene.areas[0], presentedScene(scene, 1).areas[0]];
    expect(after?.stroke.width).toBeGreaterThan(before?.stroke.width ?? Infinity);
    expect(presentedScene(scene, 1).labels.find(({ id }) => id === 'area-1')?.size).toBeGreaterThanOrEqual(
      24,
    );
  });

  it.each(THEMES)('stand out from paper and halo and read as text: %s', (theme) => {
    const { paper, halo } = groundOf(theme);
    for (const index of [0, 1])
      for (const ground of [paper, halo])
        expect(wcagContrast(areaColour(theme, index), ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the top of an outline', () => {
  it('is the middle of the upper edge of the largest part, whatever stands farther north', () => {
    const square = (west: number, south: number, size: number) => [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ];
    expect(
      outlineTop({ type: 'MultiPolygon', coordinates: [square(100, 30, 1), square(108, 22, 2)] }),
    ).toEqual([109, 24]);
    expect(() => outlineTop({ type: 'Polygon', coordinates: [] })).toThrow('Polygon without rings');
  });
});
