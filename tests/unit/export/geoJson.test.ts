import { booleanClockwise } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import { geoJson } from '../../../src/core/export/geoJson';
import { atlasBoundaries } from '../../fixtures/atlas';

const square = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 0],
  [0, 0],
];
const hole = [
  [0.2, 0.2],
  [0.8, 0.2],
  [0.8, 0.8],
  [0.2, 0.8],
  [0.2, 0.2],
];

test('outer rings run anticlockwise and holes clockwise, whichever way they came', () => {
  for (const rings of [
    [square, hole],
    [[...square].reverse(), [...hole].reverse()],
  ]) {
    const [feature] = geoJson(
      [{ id: 'a', geometry: { type: 'Polygon', coordinates: rings }, properties: {} }],
      [],
    ).features;
    if (feature?.geometry?.type !== 'Polygon') throw new Error('a polygon');
    expect(feature.geometry.coordinates.map((ring) => booleanClockwise(ring))).toEqual([false, true]);
    expect(feature.geometry.coordinates[0]?.[0]).toEqual(feature.geometry.coordinates[0]?.at(-1));
  }
});

test('counties of Guangxi keep their rings, wound as RFC 7946 asks, with six decimals', () => {
  const counties = [...atlasBoundaries().shapes.values()].filter(({ level }) => level === 'county');
  const { features } = geoJson(
    counties.map(({ id, geometry }) => ({ id, geometry, properties: { place: id } })),
    ['示意图'],
  );
  expect(features).toHaveLength(111);
  features.forEach((feature, index) => {
    const { coordinates } = feature.geometry as MultiPolygon;
    expect(coordinates.map((rings) => rings.map((ring) => ring.length))).toEqual(
      counties[index]?.geometry.coordinates.map((rings) => rings.map((ring) => ring.length)),
    );
    for (const [outer] of coordinates) expect(booleanClockwise(outer ?? [])).toBe(false);
    expect(JSON.stringify(coordinates)).not.toMatch(/\.\d{7}/);
  });
});

test('points come longitude first, places without an outline with null, notes as a foreign member', () => {
  const collection = geoJson(
    [
      {
        id: 'park',
        geometry: { type: 'Point', coordinates: [108.3123456789, 22.8] },
        properties: { source: 'plan' },
      },
      { id: 'nowhere', geometry: undefined, properties: null },
    ],
    ['示意图，不作划界依据'],
  );
  expect(JSON.parse(JSON.stringify(collection))).toEqual({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'park',
        geometry: { type: 'Point', coordinates: [108.312346, 22.8] },
        properties: { source: 'plan' },
      },
      { type: 'Feature', id: 'nowhere', geometry: null, properties: null },
    ],
    notes: ['示意图，不作划界依据'],
  });
});
