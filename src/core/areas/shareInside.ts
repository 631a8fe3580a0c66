import { area, booleanPointInPolygon, featureCollection, intersect } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { RegionShape } from '../boundaries';
import { bordersMeet } from './bordersMeet';

function asFeature(geometry: Polygon | MultiPolygon): Feature<Polygon | MultiPolygon> {
  return { type: 'Feature', properties: {}, geometry };
}

/** Whether some ring of a shape begins inside a region. */
function reachesInto(geometry: Polygon | MultiPolygon, region: RegionShape): boolean {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.some(([corner]) => corner !== undefined && booleanPointInPolygon(corner, region.geometry));
}

/** The share of a region's land inside a shape, 0 to 1, by Turf areas. */
export function shareInside(region: RegionShape, geometry: Polygon | MultiPolygon): number {
  if (bordersMeet(geometry, region.geometry, region.bbox) || reachesInto(geometry, region)) {
    const overlap = intersect(featureCollection([asFeature(region.geometry), asFeature(geometry)]));
    return overlap ? Math.min(1, area(overlap) / 1e6 / region.area) : 0;
  }
  // Each part of the region now lies wholly inside or wholly outside.
  const inside = region.geometry.coordinates.filter(([ring]) => {
    const corner = ring?.[0];
    return corner !== undefined && booleanPointInPolygon(corner, geometry);
  });
  return inside.length === 0
    ? 0
    : Math.min(1, area({ type: 'MultiPolygon', coordinates: inside }) / 1e6 / region.area);
}
