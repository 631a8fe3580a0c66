import type { Position as Corner, Geometry } from 'geojson';
import type { Position } from '../place';
import { type CoordinateSystem, systemDegrees } from './coordinateSystem';
import { type Coordinate, readCoordinate, readCoordinatePair } from './coordinateText';
import type { AsideRule, MendedRule } from './ownPlaces';
import type { PartedColumns } from './partedColumns';
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
      /** What was put right in the pair. */
      readonly mended: MendedRule | undefined;
      /** Whether metres without a zone were read by a meridian that nothing states. */
      readonly needsMeridian: boolean;
      /** Metres that no file declares are those of China's survey, on CGCS2000. */
      readonly isSurvey: boolean;
    }
  | { readonly kind: 'aside'; readonly rule: AsideRule };

const aside = (rule: AsideRule): Placed => ({ kind: 'aside', rule });

const placed = (
  longitude: number,
  latitude: number,
  how: { readonly mended?: MendedRule; readonly needsMeridian?: boolean; readonly isSurvey?: boolean } = {},
): Placed => ({
  ...{ kind: 'placed', longitude, latitude, mended: undefined, needsMeridian: false, isSurvey: false },
  ...how,
});

/** 1082230.5 as 108°22′30.5″; undefined where minutes or seconds are none. */
function packedDegrees(value: number): number | undefined {
  const [degrees, minutes, seconds] = [
    Math.floor(value / 10_000),
    Math.floor(value / 100) % 100,
    value % 100,
  ];
  return minutes < 60 && seconds < 60 ? degrees + minutes / 60 + seconds / 3600 : undefined;
}

/** Degrees, minutes and seconds without a sign between them: as metres they would lie in the South China Sea. */
function placedPacked(x: number, y: number): Placed | undefined {
  for (const [first, second, mended] of [
    [x, y, 'packed'],
    [y, x, 'packed-swapped'],
  ] as const) {
    const [longitude, latitude] = [packedDegrees(first), packedDegrees(second)];
    if (longitude !== undefined && latitude !== undefined && inChina(longitude, latitude))
      return placed(longitude, latitude, { mended });
  }
  return undefined;
}

function placedMetres(x: number, y: number, meridian: number): Placed {
  const packed = placedPacked(x, y);
  if (packed) return packed;
  const candidates = [
    [x, y],
    [y, x],
  ] as const;
  for (const [easting, northing] of candidates) {
    const zone = easting >= 13e6 ? zoneOf(easting) : undefined;
    if (!isNorthing(northing)) continue;
    // Without a zone an easting may lie two zones away from its meridian, and a northing no further south than Xisha.
    const isPlain = easting > -300_000 && easting < 1_300_000 && northing > 1_500_000;
    if (!zone && !isPlain) continue;
    const grid = zone ? gaussKruger(zone.meridian, zone.zone) : gaussKruger(meridian);
    const [longitude, latitude] = metresToDegrees(grid, easting, northing);
    if (!inChina(longitude, latitude)) continue;
    return placed(longitude, latitude, { needsMeridian: zone === undefined, isSurvey: true });
  }
  return aside('out-of-range');
}

/** Numbers of a declared system; undefined where they lie nowhere in China by it. */
function placedBy(system: CoordinateSystem, x: number, y: number): Position | undefined {
  // Krüger's series mean nothing that far from the meridian.
  if (system.kind === 'grid' && Math.abs(x - system.grid.falseEasting) > 1e6) return undefined;
  const degrees = systemDegrees(system, x, y);
  return degrees && inChina(degrees[0], degrees[1]) ? degrees : undefined;
}

/** The same system without the zone's number in front of the easting where its file has one, or with one where it has none. */
function otherZonings(system: CoordinateSystem): CoordinateSystem[] {
  if (system.kind !== 'grid') return [];
  const { grid } = system;
  const zones = [grid.meridian / 3, (grid.meridian + 3) / 6].filter(Number.isInteger);
  return (grid.falseEasting >= 13e6 ? [0] : zones).map((zone) => ({
    ...system,
    grid: { ...grid, falseEasting: zone * 1e6 + 500_000 },
  }));
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
    if (declared.kind === 'unknown') return aside('unknown-system');
    const found = placedBy(declared, x, y);
    if (found) return placed(...found);
    const exchanged = placedBy(declared, y, x);
    if (exchanged) return placed(...exchanged, { mended: 'swapped' });
    for (const other of otherZonings(declared)) {
      const zoned = placedBy(other, x, y) ?? placedBy(other, y, x);
      if (zoned) return placed(...zoned, { mended: 'zone' });
    }
    return aside('out-of-range');
  }
  if (isMetres(x, y)) return placedMetres(x, y, meridian);
  if (inChina(x, y)) return placed(x, y);
  return inChina(y, x) ? placed(y, x, { mended: 'swapped' }) : aside('out-of-range');
}

const isEmpty = (value: unknown) => value === null || value === undefined || value === '';

/** Degrees whose minutes and seconds stand in columns of their own. */
function partedCoordinate(record: RawRecord, parts: PartedColumns): Coordinate | AsideRule {
  const given = [parts.degrees, parts.minutes, ...(parts.seconds === undefined ? [] : [parts.seconds])];
  const cells = given.map((column) => record.values[column] ?? null);
  if (cells.every(isEmpty)) return 'no-coordinates';
  // An empty cell of minutes or seconds is not said to be zero.
  const numbers = cells.map((cell) => (isEmpty(cell) ? undefined : readCoordinate(cell ?? '')?.value));
  const [degrees, minutes, seconds = 0] = numbers;
  if (numbers.includes(undefined) || degrees === undefined || minutes === undefined) return 'not-coordinates';
  if (minutes < 0 || minutes >= 60 || seconds < 0 || seconds >= 60) return 'not-coordinates';
  return { value: degrees + minutes / 60 + seconds / 3600, axis: undefined };
}

/** The pair that a row of a table holds, in the order longitude, latitude as far as its texts say which is which. */
function pairOfRow(
  record: RawRecord,
  { longitude, latitude, parted }: CoordinateColumns,
): readonly [Coordinate, Coordinate] | AsideRule {
  if (parted) {
    const x = partedCoordinate(record, parted.longitude);
    const y = partedCoordinate(record, parted.latitude);
    if (typeof x === 'string') return x;
    return typeof y === 'string' ? y : [x, y];
  }
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
