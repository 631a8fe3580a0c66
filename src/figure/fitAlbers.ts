import { EARTH_RADIUS } from '../core/mercator';
import type { BoundingBox, Position } from '../core/place';
import { albers } from './albers';
import type { Pixel, Projection, Rectangle } from './projection';

/** First digits of a scale that reads as round. */
const ROUND = [1, 1.2, 1.5, 1.8, 2, 2.2, 2.5, 2.8, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9, 10] as const;
const STEPS = 8;
/** By how much a screen's scale shrinks from step to step. */
const SHRINKING = 0.93;

/** How large an extent is drawn in a rectangle, and where. */
export interface Standing {
  /** 0: as large as it goes; every further one is the next smaller round scale, on a screen somewhat less. */
  readonly step: number;
  /** Of the room that is left: 0 is at the left or the top, 1 at the right or the bottom. */
  readonly across: number;
  readonly down: number;
}

const CENTRED: Standing = { step: 0, across: 0.5, down: 0.5 };

/** What a printed sheet says of its projection. */
export interface SheetProjection extends Projection {
  /** Degrees east and north. */
  readonly meridian: number;
  readonly parallels: readonly [south: number, north: number];
  /** Of the scale 1 : ratio on paper; undefined on a screen. */
  readonly ratio: number | undefined;
}

const toHalf = (degrees: number) => Math.round(degrees * 2) / 2;

/** The round number next above, of two digits at most: 3,000,000 for 2,610,000. */
function roundUp(ratio: number): number {
  const power = 10 ** Math.floor(Math.log10(ratio));
  return power * (ROUND.find((digits) => digits * power >= ratio * 0.9999) ?? 10);
}

/**
 * Fits an extent into a rectangle, in an equal-area conic projection that is laid through the extent's middle,
 * so that north is up and the scale holds all over the sheet; on paper at the largest round scale.
 * @param extent degrees
 * @param rectangle pixels
 * @param padding pixels kept free on every side
 * @param millimetresPerPixel on paper
 * @param standing centred and as large as it goes by default
 */
export function fitAlbers(
  [west, south, east, north]: BoundingBox,
  rectangle: Rectangle,
  padding: number,
  millimetresPerPixel: number | undefined,
  { step, across, down }: Standing = CENTRED,
): SheetProjection {
  const meridian = toHalf((west + east) / 2);
  const span = Math.max(north - south, 1);
  const middle = (south + north) / 2;
  const parallels = [toHalf(middle - span / 3), toHalf(middle + span / 3)] as const;
  const { project, invert } = albers(meridian, parallels);
  const edge = Array.from({ length: STEPS + 1 }, (_, index) => index / STEPS).flatMap((part) => {
    const [longitude, latitude] = [west + (east - west) * part, south + (north - south) * part];
    return [
      [longitude, south],
      [longitude, north],
      [west, latitude],
      [east, latitude],
    ].map(project);
  });
  const [left, right] = [Math.min(...edge.map(([x]) => x)), Math.max(...edge.map(([x]) => x))];
  const [top, bottom] = [Math.min(...edge.map(([, y]) => y)), Math.max(...edge.map(([, y]) => y))];
  const fitting = Math.min(
    (rectangle.width - 2 * padding) / (right - left),
    (rectangle.height - 2 * padding) / (bottom - top),
  );
  // Millimetres of the earth over those of a pixel.
  const ratioAt = (pixels: number) => (EARTH_RADIUS * 1e6) / pixels / (millimetresPerPixel ?? 1);
  let ratio = millimetresPerPixel === undefined ? undefined : roundUp(ratioAt(fitting));
  for (let taken = 0; ratio !== undefined && taken < step; taken++) ratio = roundUp(ratio * 1.01);
  const pixels = ratio === undefined ? fitting * SHRINKING ** step : (fitting * ratioAt(fitting)) / ratio;
  const leftOver = (room: number, span: number, part: number) => padding + (room - 2 * padding - span) * part;
  const offsetX = rectangle.x + leftOver(rectangle.width, (right - left) * pixels, across) - pixels * left;
  const offsetY = rectangle.y + leftOver(rectangle.height, (bottom - top) * pixels, down) - pixels * top;
  const toPixel = (position: readonly number[]): Pixel => {
    const [x, y] = project(position);
    return [x * pixels + offsetX, y * pixels + offsetY];
  };
  const toPosition = ([x, y]: Pixel): Position => invert((x - offsetX) / pixels, (y - offsetY) / pixels);
  const corners = [0, 0.5, 1].flatMap((across) =>
    [0, 0.5, 1].map((down) =>
      toPosition([rectangle.x + rectangle.width * across, rectangle.y + rectangle.height * down]),
    ),
  );
  const of = (axis: 0 | 1) => corners.map((corner) => corner[axis]);
  return {
    toPixel,
    toPosition,
    kilometresPerPixel: () => EARTH_RADIUS / pixels,
    rectangle,
    extent: [Math.min(...of(0)), Math.min(...of(1)), Math.max(...of(0)), Math.max(...of(1))],
    key: ['albers', meridian, ...parallels, pixels.toFixed(3), offsetX.toFixed(3), offsetY.toFixed(3)].join(
      ' ',
    ),
    meridian,
    parallels,
    ratio,
  };
}
