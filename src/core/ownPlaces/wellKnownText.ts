import type { Geometry } from 'geojson';
import { isGeometry } from './geometry';

const WKT =
  /^\s*(?:SRID=(\d+);)?\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON))\s*(?:ZM|Z|M)?\s*(\([-+\d.eE\s,()]+\))\s*$/i;
const CORNER = /([-+\d.eE]+)\s+([-+\d.eE]+)(?:\s+[-+\d.eE]+){0,2}/g;

/** Whether a cell holds a geometry as spatial databases write it. */
export const isWellKnownText = (text: string): boolean => WKT.test(text);

/** The number of the coordinate system in front of a geometry: SRID=4490;POINT(…). */
export function systemNumber(text: string): number | undefined {
  const number = WKT.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The arrays of a body with as many brackets as the text has. */
function nested(body: string): unknown {
  try {
    return JSON.parse(body.replace(CORNER, '[$1,$2]').replaceAll('(', '[').replaceAll(')', ']'));
  } catch {
    return undefined;
  }
}

const deepest = (each: unknown): unknown =>
  Array.isArray(each) && Array.isArray(each[0]) ? deepest(each[0]) : each;

/**
 * A geometry of well-known text; heights and measures are left out.
 * @returns undefined where the text is none
 * @example readWellKnownText('POINT (108.3 22.8)') //= { type: 'Point', coordinates: [108.3, 22.8] }
 */
export function readWellKnownText(text: string): Geometry | undefined {
  const [, , kind = '', body = ''] = WKT.exec(text) ?? [];
  const coordinates = nested(body);
  if (!Array.isArray(coordinates)) return undefined;
  const kinds: Readonly<Record<string, Geometry['type']>> = {
    POINT: 'Point',
    MULTIPOINT: 'MultiPoint',
    LINESTRING: 'LineString',
    MULTILINESTRING: 'MultiLineString',
    POLYGON: 'Polygon',
    MULTIPOLYGON: 'MultiPolygon',
  };
  const type = kinds[kind.toUpperCase()];
  // Each point of several may have brackets of its own.
  const made: unknown =
    type === 'Point'
      ? { type, coordinates: coordinates[0] }
      : { type, coordinates: type === 'MultiPoint' ? coordinates.map(deepest) : coordinates };
  return isGeometry(made) ? made : undefined;
}
