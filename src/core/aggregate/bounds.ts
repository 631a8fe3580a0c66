import type { Bound } from '../figure';

/** `above` is a lower bound that the value itself exceeds. */
type Direction = 'exact' | 'lower' | 'above' | 'upper' | 'unclear';

const DIRECTIONS: Readonly<Record<Bound, Direction>> = {
  exact: 'exact',
  'at-least': 'lower',
  'more-than': 'above',
  'at-most': 'upper',
  about: 'unclear',
};
const BOUND_OF: Readonly<Record<Direction, Bound>> = {
  exact: 'exact',
  lower: 'at-least',
  above: 'more-than',
  upper: 'at-most',
  unclear: 'about',
};
const OPPOSITE: Readonly<Record<Direction, Direction>> = {
  exact: 'exact',
  lower: 'upper',
  above: 'upper',
  upper: 'lower',
  unclear: 'unclear',
};

function combine(directions: readonly Direction[]): Bound {
  const bounded = new Set(directions.filter((direction) => direction !== 'exact'));
  // What is at least so much and more than so much together is more than both.
  if (bounded.has('above')) bounded.delete('lower');
  const [only = 'exact', ...others] = bounded;
  return others.length === 0 ? BOUND_OF[only] : 'about';
}

/**
 * The bound of a sum: exact parts change nothing; parts bounded from one side bound the sum from that side.
 * @example sumBound(['exact', 'more-than']) //= 'more-than'
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
