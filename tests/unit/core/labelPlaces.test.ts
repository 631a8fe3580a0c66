import { describe, expect, it } from 'vitest';
import { type LabelPlace, labelPlaces } from '../../../src/core/scene/labelPlaces';
import { stroke } from '../../../src/core/scene/looks';
import { labelObstacles, type Obstacle } from '../../../src/core/scene/obstacles';
import type { LabelMark, ParkMark, Scene, ShapeMark, SymbolMark } from '../../../src/core/scene/scene';

const point = [108.3, 22.8] as const;
const label: LabelMark = {
  id: '450100',
  kind: 'city',
  point,
  text: '南宁',
  size: 14,
  colour: '#000000',
  halo: '#fffdf8',
  bold: true,
  priority: 1,
  offset: [0, 0],
};
const symbol = { place: '450100', point, radius: 30 } as unknown as SymbolMark;
const park = { place: 'park', point, offset: [24, -8], radius: 9 } as unknown as ParkMark;
const node: ShapeMark = {
  id: 'node',
  name: '点',
  layout: 'sample',
  element: 'node',
  kind: 'point',
  geometry: { type: 'Point', coordinates: [...point] },
  fill: { colour: '#000000', opacity: 1, softEdge: undefined },
  stroke: stroke('#000000', 2),
  radius: 6,
};
const sceneOf = (part: Partial<Scene>) =>
  ({ parks: [], industries: [], symbols: [], shapes: [], labels: [label], ...part }) as unknown as Scene;
const placesOf = (part: Partial<Scene>) => labelPlaces(sceneOf(part))[0] ?? [];

/** Whether a text of 30 by 16 pixels at a place shares room with an obstacle at the same point. */
function covers({ anchor, offset: [x, y] }: LabelPlace, obstacle: Obstacle): boolean {
  const left = anchor.endsWith('left') ? x : anchor.endsWith('right') ? x - 30 : x - 15;
  const top = anchor.startsWith('top') ? y : anchor.startsWith('bottom') ? y - 16 : y - 8;
  const [middleX, middleY] = obstacle.offset;
  return (
    left < middleX + obstacle.half &&
    left + 30 > middleX - obstacle.half &&
    top < middleY + obstacle.half &&
    top + 16 > middleY - obstacle.half
  );
}

describe('the places of a label', () => {
  it('begin at the point of a town', () => {
    expect(placesOf({})[0]).toEqual({ anchor: 'center', offset: [0, 0] });
  });

  it.each([
    ['a proportional symbol', { symbols: [symbol] }],
    ['a node', { shapes: [node] }],
    [
      'a shifted park',
      { parks: [park], labels: [{ ...label, id: 'park', kind: 'park' } satisfies LabelMark] },
    ],
  ])('are all clear of %s', (_, part) => {
    const places = placesOf(part);
    const obstacles = labelObstacles(sceneOf(part));
    expect(places.length).toBeGreaterThanOrEqual(16);
    expect(obstacles.length).toBeGreaterThan(0);
    expect(places.filter((place) => obstacles.some((obstacle) => covers(place, obstacle)))).toEqual([]);
  });

  it('stay near: a park’s name within a line of its symbol', () => {
    const places = placesOf({ parks: [park], labels: [{ ...label, id: 'park', kind: 'park' }] });
    const gaps = places.map(({ offset: [x, y] }) => Math.hypot(x - 24, y + 8) - park.radius);
    expect(Math.max(...gaps)).toBeLessThan(14);
  });

  it('of a layout’s name lead away from its point step by step', () => {
    const places = placesOf({ labels: [{ ...label, kind: 'element', offset: [0, -15] }] });
    expect(places[0]).toEqual({ anchor: 'center', offset: [0, -15] });
    expect(new Set(places.map(({ offset }) => offset.join())).size).toBe(places.length);
  });
});

describe('the room of a large circle', () => {
  const obstacles = labelObstacles(sceneOf({ symbols: [symbol] }));
  const isInside = (x: number, y: number) =>
    obstacles.some(({ offset, half }) => Math.abs(x - offset[0]) <= half && Math.abs(y - offset[1]) <= half);

  it('holds the circle to two pixels', () => {
    for (let angle = 0; angle < 360; angle += 5) {
      const radius = symbol.radius - 2;
      const radians = (angle * Math.PI) / 180;
      expect(isInside(radius * Math.cos(radians), radius * Math.sin(radians))).toBe(true);
    }
  });

  it('leaves the corners of its box free', () => {
    expect(isInside(27, 27)).toBe(false);
  });
});
