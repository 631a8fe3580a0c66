import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitProjection } from '../../../src/figure/projection';

const rectangle = { x: 30, y: 40, width: 900, height: 600 };
const extent = [104.44, 20.95, 112.06, 26.4] as const;

describe('fitProjection', () => {
  const projection = fitProjection(extent, rectangle, 20);

  it('gives back the position of a pixel', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 100, max: 115, noNaN: true }),
        fc.double({ min: 15, max: 30, noNaN: true }),
        (longitude, latitude) => {
          const [backLongitude, backLatitude] = projection.toPosition(
            projection.toPixel([longitude, latitude]),
          );
          expect(backLongitude).toBeCloseTo(longitude, 9);
          expect(backLatitude).toBeCloseTo(latitude, 9);
        },
      ),
    );
  });

  it('keeps the extent inside the padding and touches it on two sides', () => {
    const [left, bottom] = projection.toPixel([extent[0], extent[1]]);
    const [right, top] = projection.toPixel([extent[2], extent[3]]);
    const room = [left - 50, top - 60, 910 - right, 620 - bottom];
    expect(Math.min(...room)).toBeCloseTo(0, 6);
    expect(room[0]).toBeCloseTo(room[2] as number, 6);
    expect(room[1]).toBeCloseTo(room[3] as number, 6);
  });

  it('is the projection of the screen: conformal, with straight meridians', () => {
    const [x0, y0] = projection.toPixel([108, 22]);
    const [x1, y1] = projection.toPixel([108, 26]);
    const [x2, y2] = projection.toPixel([112, 22]);
    expect(x1).toBeCloseTo(x0, 9);
    expect(y2).toBeCloseTo(y0, 9);
    // Mercator's ordinate at 22° and 26° N by its closed form, in degrees of longitude at the equator.
    const ordinate = (latitude: number) =>
      (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
    expect((y0 - y1) / (x2 - x0)).toBeCloseTo((ordinate(26) - ordinate(22)) / 4, 9);
  });

  it('shows the whole rectangle in its extent', () => {
    const [west, south, east, north] = projection.extent;
    expect(projection.toPixel([west, north])[0]).toBeCloseTo(rectangle.x, 6);
    expect(projection.toPixel([west, north])[1]).toBeCloseTo(rectangle.y, 6);
    expect(projection.toPixel([east, south])[0]).toBeCloseTo(rectangle.x + rectangle.width, 6);
  });

  it('refuses an empty extent and a rectangle without room', () => {
    expect(() => fitProjection([108, 22, 108, 24], rectangle)).toThrow('108, 22, 108, 24');
    expect(() => fitProjection(extent, { x: 0, y: 0, width: 30, height: 30 }, 20)).toThrow('30 × 30');
  });
});
