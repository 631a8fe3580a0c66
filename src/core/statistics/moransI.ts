import { seededRandom, shuffle } from './random';
import { deviations, spatialLag } from './spatialLag';

export const PERMUTATIONS = 999;
const SEED = 20170101;
/** Arrangements that differ by rounding only count as equal. */
export const ROUNDING = 1e-10;

export interface MoransI {
  /** About −1 (neighbours differ) over 0 (chance) to 1 (neighbours are alike). */
  readonly statistic: number;
  /** What chance alone would give: −1 / (n − 1). */
  readonly expected: number;
  /** Two-sided: share of random arrangements at least as far from what chance alone would give, itself among them. */
  readonly pValue: number;
  readonly permutations: number;
  readonly count: number;
  /** Places without a neighbour that has a value. */
  readonly islands: number;
}

/**
 * Whether like values lie beside each other. Undefined for fewer than three values, values all equal, or no neighbours.
 * Method: Moran (1950), Notes on continuous stochastic phenomena; row-standardised weights and permutation test as in
 * Cliff & Ord (1981), Spatial Processes, and Anselin (1995); the p-value counts both sides, since which one the figures
 * lie on is not known before, and the observed arrangement itself (North, Curtis & Sham 2002).
 * @param neighbours per value the indices of its neighbours, see `neighbourIndices`
 */
export function moransI(
  values: readonly number[],
  neighbours: readonly (readonly number[])[],
  permutations = PERMUTATIONS,
  seed = SEED,
): MoransI | undefined {
  const spread = deviations(values);
  const squares = spread.reduce((sum, deviation) => sum + deviation ** 2, 0);
  const rows = neighbours.filter((around) => around.length > 0).length;
  if (values.length < 3 || squares === 0 || rows === 0) return undefined;
  const scale = values.length / rows / squares;
  const measure = (arranged: readonly number[]) => {
    const lags = spatialLag(arranged, neighbours);
    return scale * arranged.reduce((sum, deviation, place) => sum + deviation * (lags[place] ?? 0), 0);
  };

  const statistic = measure(spread);
  const expected = -1 / (values.length - 1);
  const distance = Math.abs(statistic - expected) - ROUNDING;
  const random = seededRandom(seed);
  const arranged = [...spread];
  let farther = 0;
  for (let round = 0; round < permutations; round += 1) {
    shuffle(arranged, random);
    if (Math.abs(measure(arranged) - expected) >= distance) farther += 1;
  }
  return {
    statistic,
    expected,
    pValue: (farther + 1) / (permutations + 1),
    permutations,
    count: values.length,
    islands: values.length - rows,
  };
}
