import type { BoundingBox } from './place';
import type { Camera } from './view';

/** Pixels of the whole world at zoom 0, as vector map engines count. */
export const WORLD = 512;
const DEGREE = Math.PI / 180;
/** Mean radius of the earth in km, as Turf has it, so that lengths agree with every other measure. */
export const EARTH_RADIUS = 6371.0088;

/**
 * Kilometres on the ground that one pixel spans.
 * @param latitude degrees
 * @param worldSize pixels of the whole world
 */
export const kilometresPerPixel = (latitude: number, worldSize: number): number =>
  (2 * Math.PI * EARTH_RADIUS * Math.cos(latitude * DEGREE)) / worldSize;

/** By how much degrees of latitude are longer than degrees of longitude on the map, at a latitude in degrees. */
export const stretchAt = (latitude: number): number => 1 / Math.cos(latitude * DEGREE);

/** Longitude in degrees to 0 … 1 across the world. */
export const toX = (longitude: number) => longitude / 360 + 0.5;
/** Latitude in degrees to 0 … 1 down the world, in Web Mercator. */
export const toY = (latitude: number) =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * DEGREE) / 2)) / (2 * Math.PI);
/** The inverse of `toX`. */
export const toLongitude = (x: number) => (x - 0.5) * 360;
/** The inverse of `toY`. */
export const toLatitude = (y: number) =>
  (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / DEGREE;

/** Degrees clockwise from north in which a step from one [longitude, latitude] to another runs on the map. */
export function bearingOnMap(
  [x0 = 0, y0 = 0]: readonly number[],
  [x1 = 0, y1 = 0]: readonly number[],
): number {
  return Math.atan2(toX(x1) - toX(x0), toY(y0) - toY(y1)) / DEGREE;
}

/** The longest round length (1, 2 or 5 × 10ⁿ) that is no longer than the given one, for scale bars. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
}

/** The largest scale, in pixels of the whole world, at which an extent fits into a room; 0 where there is no room. */
export function fittingScale(
  [west, south, east, north]: BoundingBox,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  return Math.max(0, Math.min(width / (toX(east) - toX(west)), height / (toY(south) - toY(north))));
}

/** What a camera shows on a map so many pixels wide and high, in WGS-84 degrees. */
export function cameraExtent(
  { longitude, latitude, zoom }: Camera,
  { width, height }: { readonly width: number; readonly height: number },
): BoundingBox {
  const scale = WORLD * 2 ** zoom;
  const [x, y] = [toX(longitude), toY(latitude)];
  return [
    toLongitude(x - width / 2 / scale),
    toLatitude(y + height / 2 / scale),
    toLongitude(x + width / 2 / scale),
    toLatitude(y - height / 2 / scale),
  ];
}
