import { booleanPointInPolygon, distance } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { insidePoint } from '../../../src/core/areas/insidePoint';
import { anchorOf } from '../../../src/core/layoutDrawing/anchor';
import { atlasBoundaries, atlasDataset } from '../../fixtures/atlas';

const dataset = atlasDataset();
const boundaries = atlasBoundaries();

const ring = (...corners: [number, number][]) => [...corners, corners[0] as [number, number]];
const shape = (...parts: number[][][]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: parts.map((part) => [part]),
});
const square = ring([0, 0], [4, 0], [4, 4], [0, 4]);

describe('the point inside a shape', () => {
  it('is the middle of its land, not of its vertices', () => {
    const winding = ring([0, 0], [4, 0], [4, 4], [3.9, 4], [3.8, 4], [3.7, 4], [3.6, 4], [0, 4]);
    const [x, y] = insidePoint(shape(winding));
    expect(x).toBeCloseTo(2, 9);
    expect(y).toBeCloseTo(2, 9);
  });

  it('is that of the largest part, whichever comes first', () => {
    const islet = ring([10, 0], [11, 0], [11, 1], [10, 1]);
    for (const parts of [
      [square, islet],
      [islet, square],
    ])
      expect(insidePoint(shape(...parts))[0]).toBeCloseTo(2, 9);
  });

  it('is inside where the middle of the land is not', () => {
    const hook = ring([0, 0], [10, 0], [10, 10], [9, 10], [9, 1], [0, 1]);
    const [x, y] = insidePoint(shape(hook));
    expect(booleanPointInPolygon([x, y], shape(hook))).toBe(true);
  });

  it('is refused for a shape without parts', () => {
    expect(() => insidePoint(shape())).toThrow('without parts');
  });
});

describe.each(
  [...boundaries.shapes.values()].map((each) => [dataset.regions.get(each.id)?.name.zh, each] as const),
)('the name of %s', (_, region) => {
  it('stands on its own land, and so do its marks', () => {
    const anchor = anchorOf(region.id, dataset, boundaries);
    for (const point of [region.labelPoint, anchor ?? []])
      expect(booleanPointInPolygon([...point], region.geometry)).toBe(true);
  });
});

it('stands marks of every group on the land of its members', () => {
  for (const group of dataset.groups.values()) {
    const anchor = anchorOf(group.id, dataset, boundaries);
    expect(booleanPointInPolygon([...(anchor ?? [])], boundaries.dissolve(group.members)), group.id).toBe(
      true,
    );
  }
});

it('stands a city’s mark on its urban districts', () => {
  // Nanning's seat lies at 108.37° E, 22.82° N (Wikidata, Q165420).
  const nanning = anchorOf('450100', dataset, boundaries);
  expect(distance([...(nanning ?? [])], [108.37, 22.82])).toBeLessThan(25);
});
