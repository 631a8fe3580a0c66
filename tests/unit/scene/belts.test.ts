import { booleanPointInPolygon, lineString, pointToLineDistance } from '@turf/turf';
import type { Position as GeoPosition, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { elementCurve, isJoined } from '../../../src/core/layoutDrawing/elementCurve';
import { memberRegions } from '../../../src/core/layoutDrawing/measuredParks';
import { buildScene } from '../../../src/core/scene/buildScene';
import type { Scene } from '../../../src/core/scene/scene';
import { DEFAULT_VIEW, type View } from '../../../src/core/view';
import { sceneLabels } from '../../../src/figure/map/sceneLabels';
import { fitProjection } from '../../../src/figure/projection';
import { LANGUAGES } from '../../../src/i18n/languages';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();
const sceneOf = (view: Partial<View>): Scene =>
  buildScene({ dataset, boundaries, theme: 'light', view: { ...DEFAULT_VIEW, ...view } });

const belts = [...dataset.layouts.values()].flatMap((layout) =>
  layout.elements
    .filter(({ role, members }) => role === 'belt' && members.length > 0)
    .map((element) => ({ id: `${layout.id}/${element.id}`, layout, element })),
);
const ringsOf = ({ type, coordinates }: Polygon | MultiPolygon): GeoPosition[][] =>
  type === 'Polygon' ? coordinates : coordinates.flat();

/** Kilometres from a point to a belt's line. */
const away = (point: readonly number[], { layout, element }: (typeof belts)[number]) =>
  pointToLineDistance(
    [...point],
    lineString(elementCurve(element, layout, dataset, boundaries).map((position) => [...position])),
  );

describe.each(belts)('$id', ({ id, layout, element }) => {
  const regions = memberRegions(element, dataset);

  test('is filled on its members’ land alone, and says where its line crosses that of others', () => {
    const scene = sceneOf({ layout: layout.id, encoding: 'none' });
    const shapes = scene.shapes.filter((shape) => shape.element === element.id);
    const land = boundaries.dissolve(regions);
    for (const { kind, geometry } of shapes) {
      if (kind !== 'area' || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
      for (const [longitude = 0, latitude = 0] of ringsOf(geometry).flat()) {
        const near = [-0.01, 0, 0.01].flatMap((x) =>
          [-0.01, 0, 0.01].map((y) => [longitude + x, latitude + y]),
        );
        expect(near.some((point) => booleanPointInPolygon(point, land))).toBe(true);
      }
    }
    const lines = shapes.filter(({ kind }) => kind === 'line');
    expect(lines.every(({ stroke }) => stroke?.dash !== undefined)).toBe(true);
    expect(scene.legend.symbols.some((symbol) => symbol.id === 'drawing-line')).toBe(
      scene.shapes.some((shape) => shape.kind === 'line' && shape.id.includes('/joining-')),
    );
    expect(lines.length > 0).toBe(!isJoined(element, dataset, boundaries));
  });

  test.each(LANGUAGES)('has its name on itself in %s at every size', (language) => {
    const scene = sceneOf({ layout: layout.id, language });
    for (const [width, height] of [
      [390, 420],
      [760, 560],
      [1366, 768],
      [1920, 1080],
    ] as const) {
      const rectangle = { x: 0, y: 0, width, height };
      const projection = fitProjection(scene.extent, rectangle, 20);
      const label = sceneLabels(scene, projection, rectangle).find(({ mark }) => mark.id === id);
      expect(label, `${width} px`).toBeDefined();
      if (!label) continue;
      const point = projection.toPosition([label.x, label.y]);
      const middle = away(point, { id, layout, element }) / projection.kilometresPerPixel(point[1]);
      const pixels = middle - (label.box.bottom - label.box.top) / 2;
      expect(pixels, `${width} px: pixels from its line`).toBeLessThanOrEqual(44);
      const others = belts.filter((other) => other.layout === layout && other.id !== id);
      for (const other of others)
        expect(away(point, { id, layout, element }), `${width} px: nearer to ${other.id}`).toBeLessThan(
          away(point, other),
        );
    }
  });
});

test('the belt of the coast keeps to the coast, and arrows from the core are in the key', () => {
  const belt = belts.find(({ id }) => id === 'one-core-two-belts/coastal-belt');
  if (!belt) throw new Error('the coastal belt is gone');
  for (const port of ['port-qinzhou', 'port-fcg', 'tieshangang']) {
    const point = dataset.parks.get(port)?.point;
    if (point) expect(away(point, belt), port).toBeLessThan(20);
  }
  const { shapes, legend } = sceneOf({ layout: belt.layout.id });
  expect(shapes.filter(({ kind }) => kind === 'arrow').length).toBeGreaterThan(0);
  expect(legend.symbols.some(({ kind }) => kind === 'arrow')).toBe(true);
});
