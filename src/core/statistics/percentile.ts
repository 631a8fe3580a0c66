/**
 * The share of values that lie below a value, half of the equal ones counted in, 0 to 100: where a place stands on a strip of all.
 * Undefined for no values.
 * Method: percentile rank with mid-ranks, Hazen (1914).
 * @example percentileRank([1, 2, 3, 4], 3) //= 62.5
 */
export function percentileRank(values: readonly number[], value: number): number | undefined {
  if (values.length === 0) return undefined;
  const below = values.filter((other) => other < value).length;
  const equal = values.filter((other) => other === value).length;
  return ((below + equal / 2) / values.length) * 100;
}
