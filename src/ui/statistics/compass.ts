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
