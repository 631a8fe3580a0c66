import type { Position as Corner, Geometry } from 'geojson';
import { type CoordinateSystem, systemDegrees } from './coordinateSystem';
import { type Coordinate, readCoordinate, readCoordinatePair } from './coordinateText';
import type { AsideRule } from './ownPlaces';
import type { RawRecord } from './rawPlaces';
import type { CoordinateColumns } from './tableCoordinates';
import { gaussKruger, metresToDegrees, zoneOf } from './transverseMercator';

/** The degrees of China and its seas. */
const inChina = (longitude: number, latitude: number) =>
  longitude >= 73 && longitude <= 136 && latitude >= 3 && latitude <= 54;
const isMetres = (x: number, y: number) => Math.abs(x) > 1000 && Math.abs(y) > 1000;
/** Metres from the equator that a northing in China may be. */
const isNorthing = (value: number) => value > 300_000 && value < 6_000_000;

/** A pair of numbers as degrees on its own datum. */
export type Placed =
  | {
      readonly kind: 'placed';
      readonly longitude: number;
      readonly latitude: number;
      readonly swapped: boolean;
      /** Whether metres without a zone were read by a meridian that nothing states. */
      readonly needsMeridian: boolean;
      /** Metres that no file declares are those of China's survey, on CGCS2000. */
      readonly isSurvey: boolean;
    }
  | { readonly kind: 'aside'; readonly rule: AsideRule };

const aside = (rule: AsideRule): Placed => ({ kind: 'aside', rule });

function placedMetres(x: number, y: number, meridian: number): Placed {
  const candidates = [
    [x, y],
    [y, x],
  ] as const;
  for (const [easting, northing] of candidates) {
    const zone = easting >= 13e6 ? zoneOf(easting) : undefined;
    if (!isNorthing(northing)) continue;
    const isPlain = easting > 100_000 && easting < 900_000 && northing > 900_000;
    if (!zone && !isPlain) continue;
    const grid = zone ? gaussKruger(zone.meridian, zone.zone) : gaussKruger(meridian);
    const [longitude, latitude] = metresToDegrees(grid, easting, northing);
    if (!inChina(longitude, latitude)) continue;
    return {
      kind: 'placed',
      longitude,
      latitude,
      swapped: false,
      needsMeridian: zone === undefined,
      isSurvey: true,
    };
  }
  return aside('out-of-range');
}

/**
 * Two numbers as degrees: metres of Gauss–Krüger grids are told by their size, exchanged columns by lying in China only
 * when they are exchanged back.
 * @param system as the file declares it
 * @param meridian in degrees, of metres without a zone
 */
export function placedPair(
  x: number,
  y: number,
  system: CoordinateSystem | undefined,
  meridian: number,
): Placed {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return aside('not-coordinates');
  const declared = system && !(system.kind === 'degrees' && isMetres(x, y)) ? system : undefined;
  if (declared) {
    const degrees = systemDegrees(declared, x, y);
    if (!degrees) return aside('unknown-system');
    const [longitude, latitude] = degrees;
    if (inChina(longitude, latitude))
      return { kind: 'placed', longitude, latitude, swapped: false, needsMeridian: false, isSurvey: false };
    const back = systemDegrees(declared, y, x);
    if (back && inChina(back[0], back[1]))
      return {
        kind: 'placed',
        longitude: back[0],
        latitude: back[1],
        swapped: true,
        needsMeridian: false,
        isSurvey: false,
      };
    return aside('out-of-range');
  }
  if (isMetres(x, y)) return placedMetres(x, y, meridian);
  if (inChina(x, y))
    return {
      kind: 'placed',
      longitude: x,
      latitude: y,
      swapped: false,
      needsMeridian: false,
      isSurvey: false,
    };
  if (inChina(y, x))
    return {
      kind: 'placed',
      longitude: y,
      latitude: x,
      swapped: true,
      needsMeridian: false,
      isSurvey: false,
    };
  return aside('out-of-range');
}

const isEmpty = (value: unknown) => value === null || value === undefined || value === '';

/** The pair that a row of a table holds, in the order longitude, latitude as far as its texts say which is which. */
function pairOfRow(
  record: RawRecord,
  { longitude, latitude }: CoordinateColumns,
): readonly [Coordinate, Coordinate] | AsideRule {
  const first = record.values[longitude] ?? null;
  const second = record.values[latitude] ?? null;
  if (longitude === latitude) {
    if (first === null || isEmpty(first)) return 'no-coordinates';
    return readCoordinatePair(String(first)) ?? 'not-coordinates';
  }
  if (first === null || second === null || isEmpty(first) || isEmpty(second)) return 'no-coordinates';
  const [x, y] = [readCoordinate(first), readCoordinate(second)];
  return x && y ? [x, y] : 'not-coordinates';
}

/** Where the row of a table says that it is. */
export function placedRow(
  record: RawRecord,
  columns: CoordinateColumns,
  system: CoordinateSystem | undefined,
  meridian: number,
): Placed {
  const pair = pairOfRow(record, columns);
  if (typeof pair === 'string') return aside(pair);
  const [first, second] = pair;
  const isExchanged = first.axis === 'latitude' || second.axis === 'longitude';
  return isExchanged
    ? placedPair(second.value, first.value, system, meridian)
    : placedPair(first.value, second.value, system, meridian);
}

/** The single points of a geometry; undefined where it has others too. */
export function pointsOf(geometry: Geometry): readonly Corner[] | undefined {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'MultiPoint') return geometry.coordinates;
  if (geometry.type !== 'GeometryCollection') return undefined;
  const parts = geometry.geometries.map(pointsOf);
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}
