import { area as areaOf, bboxClip, polygon } from '@turf/turf';
import type { BBox, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon } from 'topojson-specification';
import { type Area, area, areas } from './sources';

/** Holes below this are gaps between the package's counties, not enclaves, in m². */
const smallestHole = 1e6;

/**
 * Merges counties into provinces and into the country.
 * @returns provinces with ids such as `450000`, in the order of their codes, and China's mainland's outer ring
 */
export function mergeProvinces(counties: Area[]): { provinces: Area[]; mainland: Position[] } {
  const built = topology({ counties: areas(counties) });
  const geometries = (built.objects.counties as GeometryCollection).geometries as MultiPolygon[];
  const codes = [...new Set(counties.map(({ id }) => id.slice(0, 2)))].sort();
  const provinces = codes.map((code) => {
    const members = geometries.filter(({ id }) => String(id).startsWith(code));
    return area(`${code}0000`, merge(built, members).coordinates.map(withoutGaps));
  });
  const outerRings = merge(built, geometries).coordinates.map((rings) => rings[0] as Position[]);
  const mainland = outerRings.reduce((longest, ring) => (ring.length > longest.length ? ring : longest));
  return { provinces, mainland: area('mainland', [[mainland]]).geometry.coordinates[0]?.[0] ?? [] };
}

function withoutGaps(rings: Position[][]): Position[][] {
  return rings.filter((ring, index) => index === 0 || areaOf(polygon([ring])) >= smallestHole);
}

/** The parts of areas inside a box; areas outside it are left out. */
export function clipAreas(features: Area[], box: BBox): Area[] {
  return features.flatMap((feature) => {
    const { type, coordinates } = bboxClip(feature, box).geometry;
    const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as Position[][][];
    const inside = polygons.filter((rings) => rings.length > 0);
    return inside.length > 0 ? [area(feature.id, inside)] : [];
  });
}
