/**
 * Makes a reference (zero, or the autonomous region's value) one of the class limits by moving the nearest limit
 * onto it, so that a diverging scale changes colour there. A reference outside the values changes nothing.
 * @param breaks inner limits, ascending
 * @example aroundReference([-4, 2, 6], 0, [-9, 9]) //= [-4, 0, 6]
 */
export function aroundReference(
  breaks: readonly number[],
  reference: number,
  values: readonly number[],
): readonly number[] {
  const inside = values.some((value) => value < reference) && values.some((value) => value >= reference);
  if (!inside || breaks.includes(reference)) return breaks;
  const nearest = breaks.reduce(
    (best, limit, index) =>
      Math.abs(limit - reference) < Math.abs((breaks[best] ?? Number.POSITIVE_INFINITY) - reference)
        ? index
        : best,
    0,
  );
  return breaks.map((limit, index) => (index === nearest ? reference : limit));
}
