import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitAlbers } from '../../../src/figure/fitAlbers';

const rectangle = { x: 30, y: 40, width: 900, height: 600 };
const extent = [104.44, 20.95, 112.06, 26.4] as const;
const MILLIMETRES = 25.4 / 96;

describe('fitAlbers', () => {
  const projection = fitAlbers(extent, rectangle, 20, MILLIMETRES);

  it('gives back the position of a pixel', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 100, max: 115, noNaN: true }),
        fc.double({ min: 15, max: 30, noNaN: true }),
        (longitude, latitude) => {
          const [backLongitude, backLatitude] = projection.toPosition(
            projection.toPixel([longitude, latitude]),
          );
          expect(backLongitude).toBeCloseTo(longitude, 8);
          expect(backLatitude).toBeCloseTo(latitude, 8);
        },
      ),
    );
  });

  it('keeps the extent inside the padding at a round scale that is the largest of its kind', () => {
    for (const longitude of [extent[0], 108.2, extent[2]])
      for (const latitude of [extent[1], extent[3]]) {
        const [x, y] = projection.toPixel([longitude, latitude]);
        expect(x).toBeGreaterThanOrEqual(50);
        expect(x).toBeLessThanOrEqual(910);
        expect(y).toBeGreaterThanOrEqual(60);
        expect(y).toBeLessThanOrEqual(620);
      }
    expect(projection.ratio).toBe(4.5e6);
    expect((projection.kilometresPerPixel(24) * 1e6) / MILLIMETRES).toBeCloseTo(4.5e6, 0);
    expect(fitAlbers(extent, rectangle, 20, undefined).ratio).toBeUndefined();
  });

  it('measures what the earth measures, east–west and north–south, within half a part in a hundred', () => {
    const apart = (a: readonly number[], b: readonly number[]) => {
      const [[ax, ay], [bx, by]] = [projection.toPixel(a), projection.toPixel(b)];
      return Math.hypot(bx - ax, by - ay) * projection.kilometresPerPixel(24);
    };
    // A degree of latitude, and of longitude at 24° N, on the sphere of 6,371.0088 km.
    expect(apart([108.5, 23], [108.5, 25]) / (2 * 111.195)).toBeCloseTo(1, 2);
    expect(apart([108, 24], [109, 24]) / (111.195 * Math.cos((24 * Math.PI) / 180))).toBeCloseTo(1, 2);
  });
});
