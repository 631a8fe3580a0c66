import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { fitProjection } from '../../../src/figure/projection';
import { scaleBarOf } from '../../../src/figure/scaleBar';

describe('scaleBarOf', () => {
  it.each([
    ['Guangxi on A4', [104.44, 20.95, 112.06, 26.4], 1000, 640],
    ['one county', [108.2, 22.6, 108.5, 22.9], 500, 500],
    ['a park', [108.3, 22.7, 108.31, 22.71], 800, 300],
    ['South China', [97.5, 14.5, 119.5, 32.5], 400, 900],
  ] as const)('is within 1 %% of the distance on the ground: %s', (_, extent, width, height) => {
    const projection = fitProjection(extent, { x: 0, y: 0, width, height }, 10);
    const bar = scaleBarOf(projection, 170);
    const middle = [width / 2, height / 2] as const;
    const start = projection.toPosition([middle[0] - bar.pixels / 2, middle[1]]);
    const end = projection.toPosition([middle[0] + bar.pixels / 2, middle[1]]);
    const ground = distance([...start], [...end], { units: 'kilometers' });
    expect(Math.abs(ground / bar.kilometres - 1)).toBeLessThan(0.01);
    expect(bar.pixels).toBeLessThanOrEqual(170);
    expect([1, 2, 5]).toContain(
      Number(bar.kilometres.toPrecision(1).replace(/[0.]/g, '').replace(/e.*/, '')),
    );
  });
});
