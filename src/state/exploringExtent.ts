import type { BoundingBox } from '../core/place';

/** From this part of the region's width or height on, all of it shows: who explores keeps sight of the whole. */
const MOST_PART = 0.5;

/**
 * Where the map for exploring looks at first: what the scene wants to be seen, or all of the region where that is
 * much of it anyway.
 */
export function exploringExtent(wanted: BoundingBox, whole: BoundingBox): BoundingBox {
  const width = ([west, , east]: BoundingBox) => east - west;
  const height = ([, south, , north]: BoundingBox) => north - south;
  const part = Math.max(width(wanted) / width(whole), height(wanted) / height(whole));
  return part >= MOST_PART ? whole : wanted;
}
