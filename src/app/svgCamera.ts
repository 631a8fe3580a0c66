import { toLatitude, toLongitude, toX, toY, WORLD } from '../core/mercator';
import type { Position } from '../core/place';
import type { BoundingBox } from '../core/scene/scene';
import type { Camera } from '../core/view';
import type { Insets, Size } from '../state/mapControl';

/** The camera that shows an extent as large as it goes between the insets of a map. */
export function fitCamera(
  [west, south, east, north]: BoundingBox,
  { width, height }: Size,
  insets: Insets,
): Camera {
  const room = {
    width: Math.max(80, width - insets.left - insets.right),
    height: Math.max(80, height - insets.top - insets.bottom),
  };
  const scale = Math.min(room.width / (toX(east) - toX(west)), room.height / (toY(south) - toY(north)));
  const x = (toX(west) + toX(east)) / 2 + (insets.right - insets.left) / 2 / scale;
  const y = (toY(south) + toY(north)) / 2 + (insets.bottom - insets.top) / 2 / scale;
  return { longitude: toLongitude(x), latitude: toLatitude(y), zoom: Math.log2(scale / WORLD) };
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

/** The position under a pixel of a map of a size. */
export function unprojectPoint(
  camera: Camera,
  { width, height }: Size,
  { x, y }: { x: number; y: number },
): Position {
  const { longitude, latitude } = panCamera(camera, x - width / 2, y - height / 2);
  return [longitude, latitude];
}
