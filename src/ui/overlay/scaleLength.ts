import type { Camera } from '../../core/view';

/** Kilometres round the equator of the sphere that Turf measures on. */
const EQUATOR = 2 * Math.PI * 6371.0088;
/** Pixels of the whole world at zoom 0 of a vector map. */
const WORLD = 512;
const ROUND = [1, 2, 5];

/**
 * The longest round distance that fits a width.
 * @param camera its latitude in degrees, its zoom that of a vector map with 512 px tiles
 * @param widest pixels
 */
export function scaleLength(
  camera: Camera,
  widest: number,
): { readonly kilometres: number; readonly width: number } {
  const kilometresPerPixel =
    (EQUATOR * Math.cos((camera.latitude * Math.PI) / 180)) / (WORLD * 2 ** camera.zoom);
  const most = kilometresPerPixel * widest;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = (ROUND.findLast((step) => step * power <= most) ?? 1) * power;
  return { kilometres, width: kilometres / kilometresPerPixel };
}
