import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { readImageId } from './imageId';
import { IMAGE_PIXEL_RATIO, paintImage } from './symbolImage';

/** The ids of all images that features ask for. */
export function imageIds(collections: readonly FeatureCollection[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { features } of collections) {
    for (const { properties } of features) {
      for (const id of [properties?.icon, properties?.halo, properties?.leader])
        if (typeof id === 'string') ids.add(id);
    }
  }
  return ids;
}

/** Paints those images that the style does not hold yet. */
export function addImages(map: MapLibreMap, ids: Iterable<string>): void {
  for (const id of ids) {
    if (!map.hasImage(id)) map.addImage(id, paintImage(readImageId(id)), { pixelRatio: IMAGE_PIXEL_RATIO });
  }
}
