export const DIRECTIONS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * The nearest of eight directions.
 * @param bearing degrees clockwise from north
 * @example direction(44) //= 'north-east'
 */
export function direction(bearing: number): Direction {
  return DIRECTIONS[Math.round((((bearing % 360) + 360) % 360) / 45) % DIRECTIONS.length] ?? 'north';
}

/** The four directions that arrow keys walk in, clockwise from north. */
export const QUARTERS = ['north', 'east', 'south', 'west'] as const satisfies readonly Direction[];
export type Quarter = (typeof QUARTERS)[number];

/** Degrees clockwise from north in which a quarter lies. */
export const quarterBearing = (quarter: Quarter): number => QUARTERS.indexOf(quarter) * 90;

/**
 * Degrees between two bearings, 0 … 180, whichever way they turn.
 * @example turn(350, 10) //= 20
 */
export function turn(from: number, to: number): number {
  const apart = (((to - from) % 360) + 360) % 360;
  return Math.min(apart, 360 - apart);
}
