import type { Position } from '../place';
import { type StatedDatum, statedDatum } from './datum';
import { gaussKruger, type MeridianGrid, metresToDegrees, utm } from './transverseMercator';

/** How a file's numbers become degrees. */
export type CoordinateSystem =
  | { readonly kind: 'degrees'; readonly stated: StatedDatum | undefined }
  | { readonly kind: 'grid'; readonly grid: MeridianGrid; readonly stated: StatedDatum | undefined }
  | { readonly kind: 'web-mercator' }
  /** One that the atlas cannot undo; `name` as its file gives it. */
  | { readonly kind: 'unknown'; readonly name: string };

const EARTH = 6_378_137;

/** What a system's numbers are in degrees; undefined for an unknown one. */
export function systemDegrees(system: CoordinateSystem, x: number, y: number): Position | undefined {
  if (system.kind === 'degrees') return [x, y];
  if (system.kind === 'grid') return metresToDegrees(system.grid, x, y);
  if (system.kind === 'unknown') return undefined;
  const degree = 180 / Math.PI;
  return [(x / EARTH) * degree, (2 * Math.atan(Math.exp(y / EARTH)) - Math.PI / 2) * degree];
}

const STATED: StatedDatum = { datum: 'wgs84', isOld: false };
const grid = (each: MeridianGrid): CoordinateSystem => ({ kind: 'grid', grid: each, stated: STATED });

/** The systems of China's surveys and of the web, by their EPSG number. */
export function systemOfEpsg(code: number): CoordinateSystem {
  if ([4326, 4490, 4979, 4480].includes(code)) return { kind: 'degrees', stated: STATED };
  if ([3857, 900913, 102100].includes(code)) return { kind: 'web-mercator' };
  if (code >= 4491 && code <= 4501) return grid(gaussKruger(6 * (code - 4478) - 3, code - 4478));
  if (code >= 4502 && code <= 4512) return grid(gaussKruger(75 + 6 * (code - 4502)));
  if (code >= 4513 && code <= 4533) return grid(gaussKruger(3 * (code - 4488), code - 4488));
  if (code >= 4534 && code <= 4554) return grid(gaussKruger(75 + 3 * (code - 4534)));
  if (code >= 32643 && code <= 32653) return grid(utm(code - 32600));
  return { kind: 'unknown', name: `EPSG:${code}` };
}

const numberOf = (text: string, name: string): number | undefined => {
  const found = new RegExp(`PARAMETER\\s*\\[\\s*"${name}"\\s*,\\s*([-+\\d.eE]+)`, 'i').exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** The system that the text of a `.prj` describes (WKT 1, as ArcGIS, QGIS and SuperMap write it). */
export function systemOfWkt(text: string): CoordinateSystem {
  const name = /^\s*\w+\s*\[\s*"([^"]*)"/.exec(text)?.[1] ?? text.trim().slice(0, 60);
  const stated = statedDatum(text.replaceAll('_', ' ')) ?? statedDatum(text);
  if (/^\s*(?:GEOGCS|GEOGCRS)/i.test(text)) return { kind: 'degrees', stated };
  const projection = /PROJECTION\s*\[\s*"([^"]+)"/i.exec(text)?.[1] ?? '';
  if (/mercator_auxiliary_sphere|pseudo.?mercator|popular_visualisation/i.test(`${projection} ${name}`))
    return { kind: 'web-mercator' };
  if (!/^(?:transverse_mercator|gauss_kruger)$/i.test(projection)) return { kind: 'unknown', name };
  const meridian = numberOf(text, 'central_meridian') ?? numberOf(text, 'longitude_of_origin');
  const [, axis = '', inverse = ''] =
    /SPHEROID\s*\[\s*"[^"]*"\s*,\s*([\d.]+)\s*,\s*([\d.]+)/i.exec(text) ?? [];
  if (meridian === undefined || axis === '') return { kind: 'unknown', name };
  return {
    kind: 'grid',
    stated,
    grid: {
      meridian,
      falseEasting: numberOf(text, 'false_easting') ?? 0,
      falseNorthing: numberOf(text, 'false_northing') ?? 0,
      scale: numberOf(text, 'scale_factor') ?? 1,
      axis: Number(axis),
      inverseFlattening: Number(inverse),
    },
  };
}
