import { bbox, booleanPointInPolygon, distance, pointToPolygonDistance } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { type GuangxiTopology, readBoundaries, readRegions } from '../data/geoFiles';
import { readTable } from '../data/readData';

/** How many points each way are tried inside a region. */
const STEPS = 24;

const regions = readRegions();
const parkPoints: Position[] = readTable('data/parks.csv')
  .filter((park) => park.longitude)
  .map((park) => [Number(park.longitude), Number(park.latitude)]);

/** The id of a region by its short or official Chinese name. */
export function regionId(name: string): string {
  const region = regions.find(({ short_zh, name_zh }) => short_zh === name || name_zh === name);
  if (!region) throw new Error(`${name}: no such region in geo/regions.csv`);
  return region.adcode;
}

function outline(adcode: string): Feature<Polygon | MultiPolygon> {
  const topology = readBoundaries<GuangxiTopology>('counties');
  const prefix = adcode.replace(/(00)+$/, '');
  const members = topology.objects.counties.geometries.filter(({ id }) => id.startsWith(prefix));
  return { type: 'Feature', properties: {}, geometry: merge(topology as unknown as Topology, members) };
}

/** A point [longitude, latitude] inside a region, as far as can be from its border and from every park. */
export function openPoint(name: string): Position {
  const shape = outline(regionId(name));
  const [west, south, east, north] = bbox(shape);
  let best: Position | undefined;
  let most = 0;
  for (let column = 0; column <= STEPS; column++) {
    for (let row = 0; row <= STEPS; row++) {
      const point = [west + ((east - west) * column) / STEPS, south + ((north - south) * row) / STEPS];
      if (!booleanPointInPolygon(point, shape)) continue;
      const room = Math.min(
        -pointToPolygonDistance(point, shape),
        ...parkPoints.map((park) => distance(point, park)),
      );
      if (room > most) {
        most = room;
        best = point;
      }
    }
  }
  if (!best) throw new Error(`${name}: no open point found`);
  return best;
}
