import { fittingScale, toLatitude, toLongitude, toX, toY, WORLD } from '../core/mercator';
import type { BoundingBox, Position } from '../core/place';
import type { Camera } from '../core/view';
import { type Insets, roomWithin, type Size } from '../state/mapControl';

/** Pixels that are drawn into even where panels cover all of the map. */
const LEAST_ROOM = 80;

/** The camera that shows an extent as large as it goes between the insets of a map. */
export function fitCamera(extent: BoundingBox, size: Size, insets: Insets): Camera {
  const room = roomWithin(size, insets);
  const scale = fittingScale(extent, {
    width: Math.max(LEAST_ROOM, room.width),
    height: Math.max(LEAST_ROOM, room.height),
  });
  const [west, south, east, north] = extent;
  const x = (toX(west) + toX(east)) / 2 + (insets.right - insets.left) / 2 / scale;
  const y = (toY(south) + toY(north)) / 2 + (insets.bottom - insets.top) / 2 / scale;
  return { longitude: toLongitude(x), latitude: toLatitude(y), zoom: Math.log2(scale / WORLD) };
}

/**
 * The nearest camera that shows nothing beyond bounds, in degrees: larger where a map would be wider or higher than they
 * are, and moved inwards.
 */
export function boundedCamera(camera: Camera, { width, height }: Size, bounds: BoundingBox): Camera {
  const [west, south, east, north] = bounds;
  const [left, right, top, bottom] = [toX(west), toX(east), toY(north), toY(south)];
  const scale = Math.max(WORLD * 2 ** camera.zoom, width / (right - left), height / (bottom - top));
  const inside = (at: number, half: number, from: number, to: number) =>
    Math.min(to - half, Math.max(from + half, at));
  return {
    longitude: toLongitude(inside(toX(camera.longitude), width / 2 / scale, left, right)),
    latitude: toLatitude(inside(toY(camera.latitude), height / 2 / scale, top, bottom)),
    zoom: Math.log2(scale / WORLD),
  };
}

/** Degrees of longitude that a pixel spans at a zoom. */
export const degreesPerPixel = (zoom: number): number => 360 / (WORLD * 2 ** zoom);

/** Where a position falls on a map of a size, in pixels from its upper left corner. */
export function projectPosition(camera: Camera, { width, height }: Size, [longitude, latitude]: Position) {
  const scale = WORLD * 2 ** camera.zoom;
  return {
    x: (toX(longitude) - toX(camera.longitude)) * scale + width / 2,
    y: (toY(latitude) - toY(camera.latitude)) * scale + height / 2,
  };
}

/** The camera moved by pixels: positive shows what lies to the right and below. */
export function panCamera(camera: Camera, right: number, down: number): Camera {
  const scale = WORLD * 2 ** camera.zoom;
  return {
    ...camera,
    longitude: toLongitude(toX(camera.longitude) + right / scale),
    latitude: toLatitude(toY(camera.latitude) + down / scale),
  };
}

const LEAST_ZOOM = 4;
const MOST_ZOOM = 14;

/** The camera zoomed, within limits, about a pixel that keeps its position; about the middle without one. 1 doubles the scale. */
export function zoomAbout(
  camera: Camera,
  { width, height }: Size,
  steps: number,
  { x, y }: { x: number; y: number } = { x: width / 2, y: height / 2 },
): Camera {
  const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, camera.zoom + steps));
  // What lies at the pixel is as far from the middle afterwards, in pixels, as before.
  const share = 1 - 2 ** (camera.zoom - zoom);
  return {
    ...panCamera(camera, (x - width / 2) * share, (y - height / 2) * share),
    zoom,
  };
}

/** The position under a pixel of a map of a size. */
export function unprojectPoint(
  camera: Camera,
  { width, height }: Size,
  { x, y }: { x: number; y: number },
): Position {
  const { longitude, latitude } = panCamera(camera, x - width / 2, y - height / 2);
  return [longitude, latitude];
}
