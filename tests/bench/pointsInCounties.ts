import { booleanPointInPolygon } from '@turf/turf';
import { gridFinder } from '../../src/core/areas/gridFinder';
import { seededRandom } from '../../src/core/statistics/random';
import { counties } from '../unit/ownPlaces/understoodFile';

const POINTS = 100_000;
/** Plain Turf is measured on so many of them. */
const SOME = 1000;

/** How long 100,000 points need to find their county, and how long plain Turf would, in milliseconds. */
export function measurePoints(): { readonly points: number; readonly own: number; readonly turf: number } {
  const shapes = counties().map(({ geometry }) => geometry);
  const random = seededRandom(8);
  const points = Array.from(
    { length: POINTS },
    () => [104.5 + 7.5 * random(), 20.9 + 5.4 * random()] as const,
  );
  const time = (work: () => void) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const turf = time(() => {
    for (const [x, y] of points.slice(0, SOME)) shapes.find((shape) => booleanPointInPolygon([x, y], shape));
  });
  const own = time(() => {
    const locate = gridFinder(shapes);
    for (const [x, y] of points) locate(x, y);
  });
  return { points: POINTS, own, turf: (turf * POINTS) / SOME };
}
