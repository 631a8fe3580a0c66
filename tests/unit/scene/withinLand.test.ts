import { area, buffer, featureCollection, intersect, lineString } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { withinLand } from '../../../src/core/layoutDrawing/withinLand';
import { atlasBoundaries } from '../../fixtures/atlas';

const bandAlong = (line: [number, number][]) => {
  const band = buffer(lineString(line), 8, { units: 'kilometers' })?.geometry;
  if (!band) throw new Error('a line without a band');
  return band;
};
const plainly = (band: Polygon | MultiPolygon, land: Polygon | MultiPolygon) =>
  intersect(
    featureCollection(
      [band, land].map((geometry) => ({ type: 'Feature', properties: {}, geometry }) as const),
    ),
  );

test('a band on land is what plain intersection gives, along the coast, across islands and over a border', () => {
  const land = atlasBoundaries().dissolve(['450700', '450600', '450500']);
  for (const line of [
    [
      [108, 21.6],
      [108.6, 21.75],
      [109.2, 21.5],
    ],
    [
      [109, 20.9],
      [109.3, 21.2],
    ],
    [
      [107.9, 22.3],
      [110, 21.9],
    ],
  ] as [number, number][][]) {
    const band = bandAlong(line);
    const [own, plain] = [withinLand(band, land), plainly(band, land)];
    if (!own || !plain) throw new Error('nothing of the band lies on land');
    expect(area(own)).toBeCloseTo(area(plain), 0);
    const coordinates = (geometry: Polygon | MultiPolygon) => geometry.coordinates.flat(3).length;
    expect(coordinates(own)).toBe(coordinates(plain.geometry));
  }
});

test('a band in the sea lies on no land', () => {
  expect(
    withinLand(
      bandAlong([
        [107, 18],
        [107.5, 18],
      ]),
      atlasBoundaries().dissolve(['450500']),
    ),
  ).toBeUndefined();
});
