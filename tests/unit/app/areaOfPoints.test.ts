import { describe, expect, it, test } from 'vitest';
import { areaOfPoints, lineOfPoints } from '../../../src/app/areaOfPoints';
import { projectPosition, unprojectPoint } from '../../../src/app/svgCamera';
import type { ScreenPoint } from '../../../src/state/mapControl';

const camera = { longitude: 108.3, latitude: 22.8, zoom: 8 };
const size = { width: 800, height: 600 };
const toPosition = (point: ScreenPoint) => unprojectPoint(camera, size, point);
const areaOf = (kind: Parameters<typeof areaOfPoints>[0], points: readonly (readonly [number, number])[]) =>
  areaOfPoints(
    kind,
    points.map(([x, y]) => ({ x, y })),
    toPosition,
  );

describe('areas of points on the screen', () => {
  it('tell a circle by centre and kilometres', () => {
    // A degree of latitude is 111.195 km on Turf's sphere.
    const edge = projectPosition(camera, size, [108.3, 22.8 + 20 / 111.195]);
    const shape = areaOf('circle', [
      [400, 300],
      [edge.x, edge.y],
    ]);
    if (shape?.kind !== 'circle') throw new Error(`a circle came back as ${shape?.kind}`);
    expect(shape.radius).toBeCloseTo(20, 3);
    expect(shape.centre[0]).toBeCloseTo(108.3, 6);
    expect(shape.centre[1]).toBeCloseTo(22.8, 6);
  });

  it('give every other ring open, without the points that a slow pointer repeats', () => {
    const shape = areaOf('lasso', [
      [100, 100],
      [101, 100],
      [300, 100],
      [300, 300],
    ]);
    if (shape?.kind !== 'polygon') throw new Error(`a lasso came back as ${shape?.kind}`);
    const corners = shape.ring.map((position) => projectPosition(camera, size, position));
    expect(corners.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
      [100, 100],
      [300, 100],
      [300, 300],
    ]);
  });

  it('make a rectangle of two corners', () => {
    const shape = areaOf('rectangle', [
      [100, 100],
      [300, 200],
    ]);
    if (shape?.kind !== 'polygon') throw new Error(`a rectangle came back as ${shape?.kind}`);
    expect(new Set(shape.ring.map(([longitude]) => longitude.toFixed(6))).size).toBe(2);
    expect(new Set(shape.ring.map(([, latitude]) => latitude.toFixed(6))).size).toBe(2);
  });

  it.each([
    ['a press on one spot', [[10, 10]]],
    [
      'a spot told over and over',
      [
        [10, 10],
        [11, 10],
        [10, 11],
      ],
    ],
    [
      'a line that is as flat as can be',
      [
        [10, 10],
        [80, 10],
      ],
    ],
    [
      'two spots to and fro',
      [
        [10, 10],
        [80, 10],
        [10, 10],
        [80, 10],
      ],
    ],
  ] as const)('make no area of %s', (_, points) => {
    for (const kind of ['lasso', 'polygon', 'rectangle'] as const)
      expect(areaOf(kind, points)).toBeUndefined();
  });

  it('make no circle of a press on one spot', () => {
    expect(areaOf('circle', [[10, 10]])).toBeUndefined();
  });
});

test('a line is the points that lie apart, and no line where the pointer stayed at one', () => {
  const points = [
    { x: 100, y: 100 },
    { x: 300, y: 100 },
    { x: 300, y: 300 },
    { x: 301, y: 300 },
  ];
  const line = lineOfPoints(points, toPosition);
  expect(
    line?.path
      .map((position) => projectPosition(camera, size, position))
      .map(({ x, y }) => [Math.round(x), Math.round(y)]),
  ).toEqual([
    [100, 100],
    [300, 100],
    [300, 300],
  ]);
  expect(lineOfPoints(points.slice(2), toPosition)).toBeUndefined();
});
