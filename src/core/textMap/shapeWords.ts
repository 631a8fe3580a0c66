import type { MultiPolygon } from 'geojson';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { turn } from '../compass';

export const AXES = ['north-south', 'north-east-south-west', 'east-west', 'north-west-south-east'] as const;

/** How a shape spreads about its middle. */
export interface Spread {
  /** How many times longer than wide, 1 for a circle or a square. */
  readonly elongation: number;
  /** Of the long axis, degrees clockwise from north, 0 … 180. */
  readonly bearing: number;
}

const RADIANS = Math.PI / 180;
/** From where on a shape reads as longer than wide, and as narrow. */
const LONGISH = 1.3;
const NARROW = 2;

/**
 * The principal axes of a shape's land: the square root of the ratio of its second moments.
 * Method: second moments of a polygon by Green's theorem, as in Steger (1996), On the calculation of arbitrary moments of
 * polygons; degrees of longitude shortened to the scale of those of latitude.
 * @param geometry WGS-84, [longitude, latitude]
 */
export function spreadOf(geometry: MultiPolygon): Spread {
  const [originX = 0, originY = 0] = geometry.coordinates[0]?.[0]?.[0] ?? [];
  const shorten = Math.cos(originY * RADIANS);
  let [area, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  for (const rings of geometry.coordinates) {
    rings.forEach((ring, index) => {
      let sums = [0, 0, 0, 0, 0, 0];
      for (let i = 0; i + 1 < ring.length; i += 1) {
        const [aLongitude = 0, aLatitude = 0] = ring[i] ?? [];
        const [bLongitude = 0, bLatitude = 0] = ring[i + 1] ?? [];
        const [ax, ay] = [(aLongitude - originX) * shorten, aLatitude - originY];
        const [bx, by] = [(bLongitude - originX) * shorten, bLatitude - originY];
        const cross = ax * by - bx * ay;
        const parts = [
          cross / 2,
          ((ax + bx) * cross) / 6,
          ((ay + by) * cross) / 6,
          ((ax * ax + ax * bx + bx * bx) * cross) / 12,
          ((ay * ay + ay * by + by * by) * cross) / 12,
          ((ax * by + 2 * ax * ay + 2 * bx * by + bx * ay) * cross) / 24,
        ];
        sums = sums.map((sum, part) => sum + (parts[part] ?? 0));
      }
      const sign = Math.sign(sums[0] ?? 0) * (index === 0 ? 1 : -1);
      const [ringArea = 0, ringX = 0, ringY = 0, ringXX = 0, ringYY = 0, ringXY = 0] = sums.map(
        (sum) => sum * sign,
      );
      [area, x, y] = [area + ringArea, x + ringX, y + ringY];
      [xx, yy, xy] = [xx + ringXX, yy + ringYY, xy + ringXY];
    });
  }
  if (area === 0) return { elongation: 1, bearing: 0 };
  const [varianceX, varianceY, covariance] = [
    xx / area - (x / area) ** 2,
    yy / area - (y / area) ** 2,
    xy / area - (x * y) / area ** 2,
  ];
  const middle = (varianceX + varianceY) / 2;
  const half = Math.hypot((varianceX - varianceY) / 2, covariance);
  const bearing = 90 - Math.atan2(2 * covariance, varianceX - varianceY) / 2 / RADIANS;
  return {
    elongation: Math.sqrt((middle + half) / Math.max(middle - half, Number.MIN_VALUE)),
    bearing: ((bearing % 180) + 180) % 180,
  };
}

/** The one of four axes that a bearing lies nearest to. */
export function axisOf(bearing: number): (typeof AXES)[number] {
  const [nearest = 'north-south'] = [...AXES].sort((a, b) => offAxis(bearing, a) - offAxis(bearing, b));
  return nearest;
}

function offAxis(bearing: number, axis: (typeof AXES)[number]): number {
  const wanted = AXES.indexOf(axis) * 45;
  return Math.min(turn(bearing, wanted), turn(bearing, wanted + 180));
}

/** A shape in words: how long it is and along which line. */
export function shapeWords(geometry: MultiPolygon, language: Language): string {
  const { elongation, bearing } = spreadOf(geometry);
  if (elongation < LONGISH) return translate(language, 'textMap.shape.compact');
  const axis = translate(language, `textMap.axis.${axisOf(bearing)}`);
  return translate(language, elongation < NARROW ? 'textMap.shape.longish' : 'textMap.shape.narrow', {
    axis,
  });
}
