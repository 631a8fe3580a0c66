import { bbox, bboxClip, feature, featureCollection, intersect } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Degrees by which land is kept beyond a band, so that no edge of the cut touches it. */
const MARGIN = 0.05;
/** A ring of fewer points encloses nothing. */
const LEAST_RING = 4;

/**
 * The part of a band that lies on land; undefined where none does. Land far from the band is cut off first: exact arithmetic
 * takes its time over every point, and of a coast most points lie elsewhere.
 * @param band and land in WGS-84 degrees, [longitude, latitude]
 */
export function withinLand(
  band: Polygon | MultiPolygon,
  land: Polygon | MultiPolygon,
): Polygon | MultiPolygon | undefined {
  const [west, south, east, north] = bbox(band);
  const { geometry } = bboxClip(feature(land), [
    west - MARGIN,
    south - MARGIN,
    east + MARGIN,
    north + MARGIN,
  ]);
  const polygons: readonly Position[][][] =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  const near = polygons
    .map((rings) => rings.filter((ring) => ring.length >= LEAST_RING))
    .filter((rings) => rings.length > 0);
  if (near.length === 0) return undefined;
  const there: MultiPolygon = { type: 'MultiPolygon', coordinates: near };
  return intersect(featureCollection<Polygon | MultiPolygon>([feature(band), feature(there)]))?.geometry;
}
