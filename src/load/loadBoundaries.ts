import type { GeometryObject, Topology } from 'topojson-specification';
import type { CountyTopology } from '../core/boundaries';
import {
  type ChinaShapes,
  featuresOf,
  readSurroundings,
  type Surroundings,
  type SurroundingsTopology,
} from '../core/surroundings';
import { readGeoFile } from './geoFile';

/**
 * The counties' topology.
 * @throws Error when it cannot be read
 */
export function loadCounties(): Promise<CountyTopology> {
  return readGeoFile<CountyTopology>('counties.topo.json');
}

type ChinaTopology = Topology<Record<keyof ChinaShapes, GeometryObject>>;

/**
 * What surrounds the region: neighbouring provinces, foreign land, national and provincial lines.
 * @throws Error when the topology cannot be read
 */
export async function loadSurroundings(): Promise<Surroundings> {
  return readSurroundings(await readGeoFile<SurroundingsTopology>('surroundings.topo.json'));
}

/**
 * China in one small map, for the inset of a sheet.
 * @throws Error when the topology cannot be read
 */
export async function loadChina(): Promise<ChinaShapes> {
  const topology = await readGeoFile<ChinaTopology>('china.topo.json');
  return {
    provinces: featuresOf(topology, 'provinces'),
    nationalLines: featuresOf(topology, 'nationalLines'),
  };
}
