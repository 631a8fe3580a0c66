import { describe, expect, it } from 'vitest';
import { buildScene } from '../../src/core/scene/buildScene';
import type { Scene } from '../../src/core/scene/scene';
import { sheetView } from '../../src/core/sheet';
import { DEFAULT_VIEW, type View } from '../../src/core/view';
import { overlaps } from '../../src/figure/boxGrid';
import { obstacleBoxes, sceneLabels } from '../../src/figure/map/sceneLabels';
import { fitProjection } from '../../src/figure/projection';
import { atlasBoundaries, atlasDataset } from '../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const guangxi = boundaries.shapes.get('450000')?.bbox;
if (!guangxi) throw new Error('no boundary of Guangxi');

/** The map of a desk's window. */
const frame = { x: 0, y: 0, width: 1040, height: 700 };
const PADDING = 24;
const MARGIN = 20;

const sceneOf = (view: View) => buildScene({ dataset, boundaries, view, theme: 'light' });

function labelled(scene: Scene, extent = scene.extent) {
  const projection = fitProjection(extent, frame, PADDING);
  const labels = sceneLabels(scene, projection, frame);
  const obstacles = obstacleBoxes(scene, projection);
  const inside = scene.labels.filter(({ point }) => {
    const [x, y] = projection.toPixel(point);
    return x > MARGIN && y > MARGIN && x < frame.width - MARGIN && y < frame.height - MARGIN;
  });
  return {
    labels,
    obstacles,
    cities: inside.filter(({ kind }) => kind === 'city').map(({ text }) => text),
    named: labels.filter(({ mark }) => mark.kind === 'city').map(({ mark }) => mark.text),
    covering: labels
      .filter(({ box }) => obstacles.some((obstacle) => overlaps(obstacle, box)))
      .map(({ mark }) => mark),
  };
}

const views: [string, View][] = [
  ...[...dataset.layouts.keys()].map((id): [string, View] => [
    `layout ${id}`,
    { ...DEFAULT_VIEW, layout: id },
  ]),
  ...[...dataset.sheets.values()].map((sheet): [string, View] => [
    `sheet ${sheet.id}`,
    { ...DEFAULT_VIEW, ...sheetView({ language: 'zh', theme: 'light' }, sheet) },
  ]),
  ['proportional symbols', { ...DEFAULT_VIEW, encoding: 'symbols' }],
];

describe.each(views)('the names of %s', (_, view) => {
  const scene = sceneOf(view);

  it('are those of all 14 cities over the whole of Guangxi', () => {
    expect(new Set(labelled(scene, guangxi).named).size).toBe(14);
  });

  it('are those of every city inside its own frame', () => {
    const { cities, named } = labelled(scene);
    expect(cities.filter((city) => !named.includes(city))).toEqual([]);
  });

  it('cover no symbol', () => {
    const { covering, obstacles } = labelled(scene);
    if (scene.parks.length + scene.symbols.length > 0) expect(obstacles.length).toBeGreaterThan(0);
    const ofPlaces = covering.filter(({ kind }) => kind !== 'element');
    expect(ofPlaces.map(({ text }) => text)).toEqual([]);
    // Where more than twenty elements, or the belts of several layouts, compete, the last one may have to cover a symbol.
    const elements = dataset.layouts.get(view.layout)?.elements.length ?? 0;
    const isCrowded = elements > 20 || (dataset.sheets.get(view.sheet)?.layouts.length ?? 0) > 2;
    expect(covering.length).toBeLessThanOrEqual(isCrowded ? 1 : 0);
  });
});

it('covers no symbol where hundreds of names compete', () => {
  const scene = sceneOf({
    ...DEFAULT_VIEW,
    level: 'county',
    parks: 'plain',
    layout: 'guilin-eight-clusters',
  });
  expect(scene.labels.length).toBeGreaterThan(150);
  expect(labelled(scene, guangxi).covering).toEqual([]);
});
