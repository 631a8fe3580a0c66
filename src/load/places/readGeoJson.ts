import { type CoordinateSystem, systemOfEpsg } from '../../core/ownPlaces/coordinateSystem';
import { statedDatum } from '../../core/ownPlaces/datum';
import { isGeometry } from '../../core/ownPlaces/geometry';
import type { RawPlaces, RawRecord, RawValue } from '../../core/ownPlaces/rawPlaces';
import { UnreadableFile } from '../workbook/unreadableFile';

type Json = Readonly<Record<string, unknown>>;

const GEOMETRIES = new Set([
  ...[
    'Point',
    'MultiPoint',
    'LineString',
    'MultiLineString',
    'Polygon',
    'MultiPolygon',
    'GeometryCollection',
  ],
]);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function rawValue(value: unknown): RawValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The system that the file names: of the old `crs` member, since GeoJSON itself has but one. */
function systemOf(json: Json): CoordinateSystem | undefined {
  const crs = isObject(json.crs) && isObject(json.crs.properties) ? json.crs.properties.name : undefined;
  if (typeof crs !== 'string') return undefined;
  const code = /EPSG:+(?:[\d.]*:)?(\d+)/i.exec(crs)?.[1];
  if (code !== undefined) return systemOfEpsg(Number(code));
  return statedDatum(crs) ? { kind: 'degrees', stated: statedDatum(crs) } : { kind: 'unknown', name: crs };
}

function featuresOf(json: Json): readonly unknown[] | undefined {
  if (json.type === 'FeatureCollection') return Array.isArray(json.features) ? json.features : undefined;
  if (json.type === 'Feature') return [json];
  return GEOMETRIES.has(String(json.type))
    ? [{ type: 'Feature', properties: {}, geometry: json }]
    : undefined;
}

/** Whether a JSON text begins as GeoJSON does, whatever else it may be. */
export const beginsAsGeoJson = (text: string): boolean =>
  /^\uFEFF?\s*\{/.test(text) &&
  /"type"\s*:\s*"(?:FeatureCollection|Feature|(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection)"/.test(
    text,
  );

/**
 * The features of a GeoJSON text, one record each, also the broken ones.
 * @throws UnreadableFile where it is none
 */
export function readGeoJson(file: string, text: string, encoding: string): RawPlaces {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new UnreadableFile('damaged', { part: file }, { cause });
  }
  const features = isObject(json) ? featuresOf(json) : undefined;
  if (!features || !isObject(json)) throw new UnreadableFile('json');
  const heads: string[] = [];
  const columns = new Map<string, number>();
  const records = features.map((feature, index): RawRecord => {
    const values: RawValue[] = [];
    if (!isObject(feature)) return { row: index + 1, values, geometry: undefined, isBroken: true };
    const properties = isObject(feature.properties) ? feature.properties : {};
    for (const [name, value] of Object.entries(properties)) {
      let column = columns.get(name);
      if (column === undefined) {
        column = heads.push(name) - 1;
        columns.set(name, column);
      }
      values[column] = rawValue(value);
    }
    const { geometry } = feature;
    const isWhole = isGeometry(geometry);
    const isBroken = !isWhole && geometry !== null && geometry !== undefined;
    return { row: index + 1, values, geometry: isWhole ? geometry : undefined, isBroken };
  });
  return { file, sheet: '', format: 'geojson', encoding, heads, records, system: systemOf(json) };
}
