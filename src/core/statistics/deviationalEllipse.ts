import type { Polygon } from 'geojson';
import type { Position } from '../place';
import { weightedMeanCentre } from './meanCentre';
import type { WeightedPoint } from './weightedPoint';

const RADIANS = Math.PI / 180;
/** Kilometres in a degree of latitude on Turf's sphere. */
const KM_PER_DEGREE = 6371.0088 * RADIANS;
const CORNERS = 96;

export interface DeviationalEllipse {
  readonly centre: Position;
  /** Half axes in km. */
  readonly semiMajor: number;
  readonly semiMinor: number;
  /** Of the long axis, degrees clockwise from north, 0 to 180. */
  readonly rotation: number;
  /** The outline for the map. */
  readonly outline: Polygon;
}

/**
 * How weighted points spread about their centre, and along which line: the axes of their covariance, lengthened by √2 so that
 * points spread evenly in both directions (bivariate normal) fall in by 63 %. Undefined for fewer than three points that weigh.
 * Method: Lefever (1926); Yuill (1971), The standard deviational ellipse; with √2 as in Wang, Shi & Miao (2015), Confidence
 * analysis of standard deviational ellipse, PLoS ONE 10(3). Reckoned in a plane of kilometres about the centre.
 */
export function deviationalEllipse(points: readonly WeightedPoint[]): DeviationalEllipse | undefined {
  const weighing = points.filter(({ weight }) => weight !== 0);
  const centre = weightedMeanCentre(weighing);
  if (!centre || weighing.length < 3) return undefined;
  const kmPerLongitude = KM_PER_DEGREE * Math.cos(centre[1] * RADIANS);
  let [xx, yy, xy, total] = [0, 0, 0, 0];
  for (const { point, weight } of weighing) {
    const x = (point[0] - centre[0]) * kmPerLongitude;
    const y = (point[1] - centre[1]) * KM_PER_DEGREE;
    xx += weight * x * x;
    yy += weight * y * y;
    xy += weight * x * y;
    total += weight;
  }
  const middle = (xx + yy) / 2 / total;
  const spread = Math.hypot((xx - yy) / 2, xy) / total;
  const semiMajor = Math.sqrt(2 * (middle + spread));
  const semiMinor = Math.sqrt(2 * Math.max(0, middle - spread));
  // The long axis' angle from east, counted anticlockwise.
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const ring = Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const turn = ((corner % CORNERS) / CORNERS) * 2 * Math.PI;
    const [along, across] = [semiMajor * Math.cos(turn), semiMinor * Math.sin(turn)];
    const x = along * Math.cos(angle) - across * Math.sin(angle);
    const y = along * Math.sin(angle) + across * Math.cos(angle);
    return [centre[0] + x / kmPerLongitude, centre[1] + y / KM_PER_DEGREE];
  });
  return {
    centre,
    semiMajor,
    semiMinor,
    rotation: (90 - angle / RADIANS + 360) % 180,
    outline: { type: 'Polygon', coordinates: [ring] },
  };
}
