/**
 * How strongly a part is present in a place against the whole: above 1 more than elsewhere, below 1 less.
 * Undefined where a divisor is not positive.
 * Method: Isard (1960), Methods of Regional Analysis.
 * @param part the place's part, such as its secondary value added
 * @param all the place's whole, such as its GDP
 * @param wholePart the same part of the region of reference
 * @param wholeAll the same whole of the region of reference
 */
export function locationQuotient(
  part: number,
  all: number,
  wholePart: number,
  wholeAll: number,
): number | undefined {
  if (all <= 0 || wholePart <= 0 || wholeAll <= 0) return undefined;
  return part / all / (wholePart / wholeAll);
}
