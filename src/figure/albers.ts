const DEGREE = Math.PI / 180;
const [SOUTHERN, NORTHERN] = [25 * DEGREE, 47 * DEGREE];
const MERIDIAN = 105;
const ORIGIN = 35 * DEGREE;

const cone = (Math.sin(SOUTHERN) + Math.sin(NORTHERN)) / 2;
const constant = Math.cos(SOUTHERN) ** 2 + 2 * cone * Math.sin(SOUTHERN);
const distance = (latitude: number) => Math.sqrt(constant - 2 * cone * Math.sin(latitude)) / cone;

/**
 * Albers' equal-area conic projection as maps of China use it: standard parallels 25° and 47° N, meridian 105° E.
 * Gives x to the right and y downwards, in radii of the earth.
 * @param position [longitude, latitude] in degrees
 * @see Snyder, Map Projections: A Working Manual (1987), p. 100
 */
export function projectAlbers(position: readonly number[]): [x: number, y: number] {
  const radius = distance((position[1] as number) * DEGREE);
  const angle = cone * ((position[0] as number) - MERIDIAN) * DEGREE;
  return [radius * Math.sin(angle), radius * Math.cos(angle) - distance(ORIGIN)];
}
