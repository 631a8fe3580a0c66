import { topology } from 'topojson-server';
import { encode } from './grid';
import { type Area, areas, readChina } from './sources';

/** The adcode prefix of Guangxi. */
export const guangxiPrefix = '45';

/** Guangxi's counties as the boundary package has them, on the grid. */
function readGuangxi(): Area[] {
  return readChina(3).filter((county) => county.id.startsWith(guangxiPrefix));
}

/**
 * `counties.topo.json`: the counties and nothing else. Cities and the autonomous region are merges of them.
 * Every vertex of the package is kept: all of them fit the budget, so nothing is simplified.
 */
export function buildGuangxi(): string {
  return encode(topology({ counties: areas(readGuangxi()) }));
}
