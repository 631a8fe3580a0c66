import type { BBox, Feature, MultiLineString, Position } from 'geojson';
import { meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import { needsSouthChinaSea } from '../src/core/southChinaSea';
import { pruned, simplified } from './detail';
import { closeBorderGaps } from './foreignLand';
import { encode, onGrid } from './grid';
import { guangxiPrefix } from './guangxi';
import { clipLine, traceLandBorder } from './landBorder';
import { clipAreas, mergeProvinces } from './provinces';
import { type Area, areas, readChina, readChinaLines, readCountries } from './sources';

/** What the main map can show: [west, south, east, north]. It ends north of Hainan's south, see `core/southChinaSea.ts`. */
const shownWindow: [number, number, number, number] = [97.5, 18.9, 119.5, 37.1];

/** Where China meets its neighbours by land, with room for the strips that are closed there. */
const borderBox: BBox = [96.5, 20, 109, 30];

const countryCodes = new Map([
  ['704', 'VNM'],
  ['418', 'LAO'],
  ['104', 'MMR'],
  ['764', 'THA'],
]);

const guangxiId = `${guangxiPrefix}0000`;
const guangxiCentre: Position = [108.3, 23.8];

/** Detail falls with the distance from Guangxi, whose own border keeps every vertex. */
function coarseness([longitude = 0, latitude = 0]: Position): number {
  const degrees = Math.hypot(longitude - (guangxiCentre[0] ?? 0), latitude - (guangxiCentre[1] ?? 0));
  return 1 + Math.max(0, degrees - 4) * 3;
}

/** `surroundings.topo.json`: what lies round Guangxi, without Guangxi. */
export function buildSurroundings(): string {
  if (needsSouthChinaSea(shownWindow))
    throw new Error('The window shows all of Hainan: its maps need the inset of the South China Sea');
  const { provinces, mainland } = mergeProvinces(readChina(3));
  const border = traceLandBorder(mainland, borderBox[0]);
  const neighbours = readCountries(countryCodes);
  const foreign = closeBorderGaps(neighbours, clipAreas(provinces, borderBox), border);
  const shown = clipAreas(provinces, shownWindow);
  const built = topology({
    provinces: areas(shown),
    foreign: areas(clipAreas(foreign, shownWindow)),
    nationalLines: lines([...clipLine(border, shownWindow), ...readChinaLines('national').filter(isInside)]),
    provinceLines: lines(readChinaLines('province').filter(isInside)),
  });
  const small = simplified(built, { kept: keptVertices(shown), threshold: 0.0001, coarseness });
  const objects = small.objects as Record<string, GeometryCollection>;
  const all = objects.provinces as GeometryCollection;
  const between = meshArcs(small, all, (one, other) => one !== other);
  const drawn = objects.provinceLines as unknown as MultiLineString & { arcs: number[][] };
  drawn.arcs = [...between.arcs, ...drawn.arcs];
  all.geometries = all.geometries.filter(({ id }) => id !== guangxiId);
  return encode(pruned(small));
}

function lines(paths: Position[][]): Feature<MultiLineString, null> {
  const coordinates = paths.map((path) => path.map(onGrid));
  return { type: 'Feature', properties: null, geometry: { type: 'MultiLineString', coordinates } };
}

/** A dash of a line is shown whole or not at all. */
function isInside(path: Position[]): boolean {
  const [west, south, east, north] = shownWindow;
  return path.every(([x = 0, y = 0]) => x > west && x < east && y > south && y < north);
}

/** Guangxi's border, which must fit the county file. */
function keptVertices(provinces: Area[]): Set<string> {
  const guangxi = provinces.filter(({ id }) => id === guangxiId);
  return new Set(guangxi.flatMap(({ geometry }) => geometry.coordinates.flat(2)).map(String));
}
