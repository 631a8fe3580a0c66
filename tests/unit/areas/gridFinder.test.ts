import { booleanPointInPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { gridFinder } from '../../../src/core/areas/gridFinder';
import { NOWHERE } from '../../../src/core/areas/placeFinder';
import { seededRandom } from '../../../src/core/statistics/random';
import { counties } from '../ownPlaces/understoodFile';

const shapes = counties().map(({ geometry }) => geometry);
const byTurf = (x: number, y: number) => {
  const found = shapes.findIndex((shape) => booleanPointInPolygon([x, y], shape));
  return found < 0 ? NOWHERE : found;
};

test('points inside, outside and on corners and edges of borders are where Turf puts them', () => {
  const locate = gridFinder(shapes);
  const random = seededRandom(7);
  for (let index = 0; index < 1500; index++) {
    const [x, y] = [104 + 8.5 * random(), 20.5 + 6.2 * random()];
    expect([x, y, locate(x, y)]).toEqual([x, y, byTurf(x, y)]);
  }
  for (const shape of shapes.slice(0, 40)) {
    const ring = shape.coordinates[0]?.[0] ?? [];
    for (let at = 0; at + 1 < ring.length; at += 37) {
      const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [ring[at], ring[at + 1]];
      expect(locate(x1, y1)).toBe(byTurf(x1, y1));
      const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
      expect(locate(x, y)).toBe(byTurf(x, y));
    }
  }
});
