const DEGREE = Math.PI / 180;

/** Albers' equal-area conic projection, in radii of the earth: x to the right, y downwards. */
export interface Albers {
  /** @param position [longitude, latitude] in degrees */
  readonly project: (position: readonly number[]) => [x: number, y: number];
  /** Degrees, [longitude, latitude]. */
  readonly invert: (x: number, y: number) => [longitude: number, latitude: number];
}

/**
 * @param meridian in the middle, degrees east
 * @param parallels the two standard ones, degrees north, the southern first
 * @see Snyder, Map Projections: A Working Manual (1987), p. 100
 */
export function albers(meridian: number, [south, north]: readonly [number, number]): Albers {
  const [southern, northern] = [south * DEGREE, north * DEGREE];
  const cone = (Math.sin(southern) + Math.sin(northern)) / 2;
  const constant = Math.cos(southern) ** 2 + 2 * cone * Math.sin(southern);
  const distance = (latitude: number) => Math.sqrt(constant - 2 * cone * Math.sin(latitude)) / cone;
  const origin = distance((southern + northern) / 2);
  return {
    project: (position) => {
      const radius = distance((position[1] as number) * DEGREE);
      const angle = cone * ((position[0] as number) - meridian) * DEGREE;
      return [radius * Math.sin(angle), radius * Math.cos(angle) - origin];
    },
    invert: (x, y) => {
      const radius = Math.hypot(x, y + origin);
      const angle = Math.atan2(x, y + origin);
      const latitude = Math.asin((constant - (radius * cone) ** 2) / (2 * cone));
      return [meridian + angle / cone / DEGREE, latitude / DEGREE];
    },
  };
}

/** As maps of the whole of China use it. */
const CHINA = albers(105, [25, 47]);

/** A position in the projection of maps of China. */
export const projectAlbers = (position: readonly number[]): [x: number, y: number] => CHINA.project(position);
