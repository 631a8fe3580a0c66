import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { CountyTopology } from '../core/boundaries';
import type { BoundingBox } from '../core/place';
import { type ChinaShapes, type Surroundings, windowShape } from '../core/surroundings';
import { readGeoFile } from './geoFile';

/**
 * The counties' topology.
 * @throws Error when it cannot be read
 */
export function loadCounties(): Promise<CountyTopology> {
  return readGeoFile<CountyTopology>('counties.topo.json');
}

type SurroundingsTopology = Topology<Record<Exclude<keyof Surroundings, 'window'>, GeometryObject>>;
type ChinaTopology = Topology<Record<keyof ChinaShapes, GeometryObject>>;

/** An object of a topology as features, whether it is a collection or a single geometry. */
function featuresOf<Name extends string>(
  topology: Topology<Record<Name, GeometryObject>>,
  name: Name,
): FeatureCollection {
  const converted = feature(topology, topology.objects[name]) as Feature | FeatureCollection;
  return converted.type === 'FeatureCollection'
    ? converted
    : { type: 'FeatureCollection', features: [converted] };
}

/**
 * What surrounds the region: neighbouring provinces, foreign land, national and provincial lines.
 * @throws Error when the topology cannot be read
 */
export async function loadSurroundings(): Promise<Surroundings> {
  const topology = await readGeoFile<SurroundingsTopology>('surroundings.topo.json');
  return {
    window: windowShape(topology.bbox as BoundingBox),
    provinces: featuresOf(topology, 'provinces'),
    foreign: featuresOf(topology, 'foreign'),
    nationalLines: featuresOf(topology, 'nationalLines'),
    provinceLines: featuresOf(topology, 'provinceLines'),
  };
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
