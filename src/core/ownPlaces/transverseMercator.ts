import type { Position } from '../place';

/** A Gauss–Krüger or UTM grid: metres on an ellipsoid about a meridian. */
export interface MeridianGrid {
  /** Degrees east of Greenwich. */
  readonly meridian: number;
  /** Metres that are added to the east, with the zone's number in front where the file has it. */
  readonly falseEasting: number;
  readonly falseNorthing: number;
  readonly scale: number;
  /** Half the larger axis in metres, and 1 / flattening. */
  readonly axis: number;
  readonly inverseFlattening: number;
}

/** The ellipsoid of CGCS2000; that of WGS-84 differs by a tenth of a millimetre. */
const CGCS2000 = { axis: 6_378_137, inverseFlattening: 298.257222101 } as const;

/** A grid of China as surveyors use it: scale 1, 500 km to the east. */
export const gaussKruger = (meridian: number, zone = 0): MeridianGrid => ({
  ...CGCS2000,
  meridian,
  falseEasting: zone * 1e6 + 500_000,
  falseNorthing: 0,
  scale: 1,
});

/** A zone of UTM on the northern half. */
export const utm = (zone: number): MeridianGrid => ({
  ...CGCS2000,
  meridian: 6 * zone - 183,
  falseEasting: 500_000,
  falseNorthing: 0,
  scale: 0.9996,
});

/** The zone of 3° or 6° that leads an easting of eight figures: 36 of 36,512,345; undefined where none leads. */
export function zoneOf(easting: number): { readonly zone: number; readonly meridian: number } | undefined {
  const zone = Math.floor(easting / 1e6);
  if (zone >= 13 && zone <= 23) return { zone, meridian: 6 * zone - 3 };
  return zone >= 24 && zone <= 45 ? { zone, meridian: 3 * zone } : undefined;
}

/**
 * Metres of a grid as degrees, by Krüger's series to the fourth order: exact to less than a millimetre within 6°.
 * L. Krüger, Konforme Abbildung des Erdellipsoids in der Ebene, 1912; C. F. F. Karney, J. Geodesy 85, 2011.
 * @returns [longitude, latitude] on the grid's own datum
 */
export function metresToDegrees(grid: MeridianGrid, easting: number, northing: number): Position {
  const flattening = 1 / grid.inverseFlattening;
  const n = flattening / (2 - flattening);
  const radius = (grid.axis / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const beta = [
    n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - n ** 4 / 360,
    n ** 2 / 48 + n ** 3 / 15 - (437 / 1440) * n ** 4,
    (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
    (4397 / 161_280) * n ** 4,
  ];
  const delta = [
    2 * n - (2 / 3) * n ** 2 - 2 * n ** 3 + (116 / 45) * n ** 4,
    (7 / 3) * n ** 2 - (8 / 5) * n ** 3 - (227 / 45) * n ** 4,
    (56 / 15) * n ** 3 - (136 / 35) * n ** 4,
    (4279 / 630) * n ** 4,
  ];
  const xi = (northing - grid.falseNorthing) / (grid.scale * radius);
  const eta = (easting - grid.falseEasting) / (grid.scale * radius);
  let [xiStrict, etaStrict] = [xi, eta];
  beta.forEach((each, index) => {
    const order = 2 * (index + 1);
    xiStrict -= each * Math.sin(order * xi) * Math.cosh(order * eta);
    etaStrict -= each * Math.cos(order * xi) * Math.sinh(order * eta);
  });
  const chi = Math.asin(Math.sin(xiStrict) / Math.cosh(etaStrict));
  const latitude = delta.reduce((sum, each, index) => sum + each * Math.sin(2 * (index + 1) * chi), chi);
  const longitude = Math.atan2(Math.sinh(etaStrict), Math.cos(xiStrict));
  return [grid.meridian + (longitude * 180) / Math.PI, (latitude * 180) / Math.PI];
}
