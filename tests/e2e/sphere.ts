import type { MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { type GuangxiTopology, readBoundaries, readRegions } from '../data/geoFiles';

/** Plain arithmetic on the committed topology, apart from the application's own functions. */

const EARTH_RADIUS = 6371.0088;
const RADIANS = Math.PI / 180;

/** Great-circle distance in km by the haversine formula. */
export function haversine([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  const [a, b] = [y1 * RADIANS, y2 * RADIANS];
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const chord = half(b - a) + Math.cos(a) * Math.cos(b) * half((x2 - x1) * RADIANS);
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(chord));
}

/** Degrees clockwise from north of the way from one point to another. */
export function initialBearing([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  const [a, b, turn] = [y1 * RADIANS, y2 * RADIANS, (x2 - x1) * RADIANS];
  const east = Math.sin(turn) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  return (Math.atan2(east, north) / RADIANS + 360) % 360;
}

/** Area in km² of the cap that a circle cuts from the sphere. */
export function capArea(radius: number): number {
  return 2 * Math.PI * EARTH_RADIUS ** 2 * (1 - Math.cos(radius / EARTH_RADIUS));
}

/** The outline of a county or city. */
export function outlineOf(adcode: string): MultiPolygon {
  const topology = readBoundaries<GuangxiTopology>('counties');
  const prefix = adcode.replace(/(00)+$/, '');
  const members = topology.objects.counties.geometries.filter(({ id }) => id.startsWith(prefix));
  return merge(topology as unknown as Topology, members);
}

/** The centre of mass by the shoelace formula, with its weight. */
export function middleOf(adcode: string): Position {
  let [weight, sumX, sumY] = [0, 0, 0];
  for (const ring of outlineOf(adcode).coordinates.flat()) {
    for (let i = 0; i + 1 < ring.length; i += 1) {
      const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [ring[i], ring[i + 1]];
      const cross = ax * by - bx * ay;
      weight += cross / 2;
      sumX += ((ax + bx) * cross) / 6;
      sumY += ((ay + by) * cross) / 6;
    }
  }
  return [sumX / weight, sumY / weight];
}

/** The adcodes of all cities or counties. */
export function regionsAt(level: 'city' | 'county'): string[] {
  return readRegions().flatMap((region) => (region.level === level ? [region.adcode] : []));
}

/** The Chinese name of a region. */
export function nameOf(adcode: string): string {
  return readRegions().find((region) => region.adcode === adcode)?.name_zh ?? adcode;
}
