import type { Bound } from '../figure';

type Direction = 'exact' | 'lower' | 'upper' | 'unclear';

const DIRECTIONS: Readonly<Record<Bound, Direction>> = {
  exact: 'exact',
  'at-least': 'lower',
  'more-than': 'lower',
  'at-most': 'upper',
  about: 'unclear',
};
const BOUND_OF: Readonly<Record<Direction, Bound>> = {
  exact: 'exact',
  lower: 'at-least',
  upper: 'at-most',
  unclear: 'about',
};
const OPPOSITE: Readonly<Record<Direction, Direction>> = {
  exact: 'exact',
  lower: 'upper',
  upper: 'lower',
  unclear: 'unclear',
};

function combine(directions: readonly Direction[]): Bound {
  const bounded = new Set(directions.filter((direction) => direction !== 'exact'));
  if (bounded.size === 0) return 'exact';
  const [only] = bounded;
  return bounded.size === 1 && only ? BOUND_OF[only] : 'about';
}

/**
 * The bound of a sum: exact parts change nothing; parts bounded from one side bound the sum from that side.
 * @example sumBound(['exact', 'more-than']) //= 'at-least'
 */
export function sumBound(bounds: readonly Bound[]): Bound {
  return combine(bounds.map((bound) => DIRECTIONS[bound]));
}

/**
 * The bound of a quotient of positive numbers: a divisor bounded from below bounds it from above.
 * @example ratioBound('exact', 'at-least') //= 'at-most'
 */
export function ratioBound(numerator: Bound, denominator: Bound): Bound {
  return combine([DIRECTIONS[numerator], OPPOSITE[DIRECTIONS[denominator]]]);
}
