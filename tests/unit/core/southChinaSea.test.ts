import { describe, expect, it } from 'vitest';
import { boundedCamera, fitCamera } from '../../../src/app/svgCamera';
import { cameraExtent } from '../../../src/core/mercator';
import type { BoundingBox } from '../../../src/core/place';
import { HAINAN, needsSouthChinaSea } from '../../../src/core/southChinaSea';
import { fitAlbers } from '../../../src/figure/fitAlbers';
import { fitProjection } from '../../../src/figure/projection';
import { SHEET_SIZES } from '../../../src/figure/sheet/sheetFormats';
import { readBoundaries, type SurroundingsTopology } from '../../data/geoFiles';

const WINDOW = readBoundaries<SurroundingsTopology>('surroundings').bbox as unknown as BoundingBox;
const GUANGXI: BoundingBox = [104.44, 20.9, 112.06, 26.4];
const SIZES = [
  [320, 256],
  [320, 568],
  [360, 800],
  [390, 844],
  [412, 915],
  [430, 300],
  [768, 1024],
  [1366, 768],
  [3840, 2160],
  [900, 3000],
] as const;

/** What of a frame the surroundings reach. */
const reached = (frame: BoundingBox): BoundingBox => [
  Math.max(frame[0], WINDOW[0]),
  Math.max(frame[1], WINDOW[1]),
  Math.min(frame[2], WINDOW[2]),
  Math.min(frame[3], WINDOW[3]),
];

describe('needsSouthChinaSea', () => {
  it('asks for the inset where all of Hainan is in sight, and not where a side of it is cut', () => {
    const [west, south, east, north] = HAINAN;
    expect(needsSouthChinaSea([104, 14.5, 119.5, 32])).toBe(true);
    expect(needsSouthChinaSea(HAINAN)).toBe(true);
    expect(needsSouthChinaSea([west + 0.1, south, east, north])).toBe(false);
    expect(needsSouthChinaSea([west, south + 0.1, east, north])).toBe(false);
    expect(needsSouthChinaSea([west, south, east - 0.1, north])).toBe(false);
    expect(needsSouthChinaSea([west, south, east, north - 0.1])).toBe(false);
  });

  it.each(SIZES)('is never asked for by a screen of %i × %i, however far out', (width, height) => {
    const size = { width, height };
    const fitted = fitCamera(GUANGXI, size, { top: 8, right: 54, bottom: 8, left: 8 });
    for (const camera of [fitted, { ...fitted, zoom: 0 }, { ...fitted, latitude: 10, zoom: 4 }]) {
      const frame = cameraExtent(boundedCamera(camera, size, WINDOW), size);
      expect(frame[1]).toBeGreaterThanOrEqual(WINDOW[1] - 1e-6);
      expect(needsSouthChinaSea(frame)).toBe(false);
    }
  });

  it('shows all of the region on an upright phone, though its map ends in the south', () => {
    for (const [width, height] of SIZES.filter(([across, down]) => down > across && across < 500)) {
      const size = { width, height };
      const fitted = fitCamera(GUANGXI, size, { top: 8, right: 54, bottom: 8, left: 8 });
      const [west, south, east, north] = cameraExtent(boundedCamera(fitted, size, WINDOW), size);
      expect([west, south]).toEqual([
        expect.toSatisfy((x) => x < GUANGXI[0]),
        expect.toSatisfy((y) => y < GUANGXI[1]),
      ]);
      expect([east, north]).toEqual([
        expect.toSatisfy((x) => x > GUANGXI[2]),
        expect.toSatisfy((y) => y > GUANGXI[3]),
      ]);
    }
  });

  it('is never asked for by a sheet, a picture or a slide of any size', () => {
    const sizes = [...Object.values(SHEET_SIZES), ...SIZES.map(([width, height]) => ({ width, height }))];
    for (const { width, height } of sizes)
      for (const share of [0.4, 0.7, 1]) {
        const rectangle = { x: 0, y: 0, width: width * share, height };
        for (const { toPosition } of [
          fitAlbers(GUANGXI, rectangle, 22, undefined),
          fitProjection(GUANGXI, rectangle, 22),
        ]) {
          const corners = [
            [0, 0],
            [rectangle.width, 0],
            [0, height],
            [rectangle.width, height],
            [rectangle.width / 2, height],
          ].map(([x = 0, y = 0]) => toPosition([x, y]));
          const [longitudes, latitudes] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
          const frame: BoundingBox = [
            Math.min(...longitudes),
            Math.min(...latitudes),
            Math.max(...longitudes),
            Math.max(...latitudes),
          ];
          expect(needsSouthChinaSea(reached(frame))).toBe(false);
        }
      }
  });
});
