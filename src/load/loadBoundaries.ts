import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Boundaries, type CountyTopology, readBoundaries } from '../core/boundaries';
import type { ContextShapes } from '../core/context';
import type { Region } from '../core/place';
import { readGeoFile } from './geoFile';

/**
 * The boundaries of Guangxi's regions.
 * @throws Error when the topology cannot be read or does not fit the register
 */
export async function loadBoundaries(regions: readonly Region[]): Promise<Boundaries> {
  return readBoundaries(await readGeoFile<CountyTopology>('guangxi.topo.json'), regions);
}

type ContextTopology = Topology<Record<keyof ContextShapes, GeometryCollection>>;

/**
 * What surrounds Guangxi: neighbouring provinces, foreign land, national and provincial lines.
 * @throws Error when the topology cannot be read
 */
export async function loadContext(): Promise<ContextShapes> {
  const topology = await readGeoFile<ContextTopology>('context.topo.json');
  return {
    provinces: feature(topology, topology.objects.provinces),
    foreign: feature(topology, topology.objects.foreign),
    nationalLines: feature(topology, topology.objects.nationalLines),
    provinceLines: feature(topology, topology.objects.provinceLines),
  };
}
