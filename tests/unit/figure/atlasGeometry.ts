import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { type CountyTopology, readBoundaries } from '../../../src/core/boundaries';
import type { BoundingBox, Region, RegionLevel } from '../../../src/core/place';
import { type ChinaShapes, type Surroundings, windowShape } from '../../../src/core/surroundings';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const topology = (name: string) => JSON.parse(read(`public/geo/${name}.topo.json`)) as Topology;

/** The register of regions, read plainly. */
export const regions: Region[] = Papa.parse<Record<string, string>>(read('geo/regions.csv'), {
  header: true,
  skipEmptyLines: true,
}).data.map((row) => ({
  kind: 'region',
  id: row.adcode as string,
  level: row.level as RegionLevel,
  parent: row.parent as string,
  name: { zh: row.name_zh as string, en: row.name_en as string },
  shortName: { zh: row.short_zh as string, en: row.name_en as string },
  aliases: [],
}));

export const boundaries = readBoundaries(topology('guangxi') as unknown as CountyTopology, regions);

function collection(name: string, object: string): FeatureCollection {
  const source = topology(name);
  const read = feature(source, source.objects[object] as GeometryObject) as
    | FeatureCollection
    | FeatureCollection['features'][number];
  return read.type === 'FeatureCollection' ? read : { type: 'FeatureCollection', features: [read] };
}

export const surroundings: Surroundings = {
  window: windowShape(topology('surroundings').bbox as BoundingBox),
  provinces: collection('surroundings', 'provinces'),
  foreign: collection('surroundings', 'foreign'),
  nationalLines: collection('surroundings', 'nationalLines'),
  provinceLines: collection('surroundings', 'provinceLines'),
};

export const china: ChinaShapes = {
  provinces: collection('china', 'provinces'),
  nationalLines: collection('china', 'nationalLines'),
};
