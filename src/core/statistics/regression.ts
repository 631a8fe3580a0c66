/** A straight line through points, and how well it fits. */
export interface Regression {
  readonly slope: number;
  readonly intercept: number;
  /** Pearson's correlation, −1 to 1. */
  readonly r: number;
  readonly count: number;
}

/**
 * The line of least squares of y on x with Pearson's r. Undefined for fewer than three points, or where x or y do not vary.
 * Method: ordinary least squares; Pearson (1895), Note on regression and inheritance.
 */
export function regression(points: readonly (readonly [x: number, y: number])[]): Regression | undefined {
  const count = points.length;
  if (count < 3) return undefined;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / count;
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of points) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  if (xx === 0 || yy === 0) return undefined;
  const slope = xy / xx;
  return { slope, intercept: meanY - slope * meanX, r: xy / Math.sqrt(xx * yy), count };
}
