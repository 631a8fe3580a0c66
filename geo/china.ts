import type { Feature, MultiLineString } from 'geojson';
import { topology } from 'topojson-server';
import { simplified } from './detail';
import { encode } from './grid';
import { areas, readChina, readChinaLines } from './sources';

/** Rings of no more vertices than this are islands that stay as they are. */
const islandVertices = 12;

/** `china.topo.json`: all of China by province, for the inset that says where Guangxi lies. */
export function buildChina(): string {
  const provinces = readChina(1);
  const nationalLines: Feature<MultiLineString, null> = {
    type: 'Feature',
    properties: null,
    geometry: { type: 'MultiLineString', coordinates: readChinaLines('national') },
  };
  const islands = provinces.flatMap(({ geometry }) => geometry.coordinates.flat().filter(isSmall));
  const built = topology({ provinces: areas(provinces), nationalLines });
  const kept = new Set(islands.flat().map(String));
  return encode(simplified(built, { kept, threshold: 0.04, coarseness: () => 1 }), 1000);
}

function isSmall(ring: unknown[]): boolean {
  return ring.length <= islandVertices;
}
