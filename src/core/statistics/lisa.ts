import { PERMUTATIONS, ROUNDING } from './moransI';
import { seededRandom, shuffle } from './random';
import { deviations, spatialLag } from './spatialLag';

const SEED = 20170101;

/** High among high, low among low, high among low, low among high. */
export type Cluster = 'HH' | 'LL' | 'HL' | 'LH';

export interface LocalMoran {
  /** Local Moran's I; undefined for a place without neighbours. */
  readonly statistic: number | undefined;
  /** Where the place stands in the Moran scatter plot, significant or not. */
  readonly quadrant: Cluster | undefined;
  /** Two-sided: share of random neighbours whose mean lies at least as far from that of all others, its own among them. */
  readonly pValue: number | undefined;
}

function quadrantOf(own: number, around: number): Cluster {
  if (own > 0) return around > 0 ? 'HH' : 'HL';
  return around > 0 ? 'LH' : 'LL';
}

/**
 * Local clusters and outliers, one answer per value. Undefined for fewer than three values or values all equal.
 * Method: Anselin (1995), Local indicators of spatial association – LISA, Geographical Analysis 27(2), with conditional
 * permutation: the place stays and its neighbours are drawn from all others. The p-value counts both sides.
 * @param neighbours per value the indices of its neighbours, see `neighbourIndices`
 */
export function localMorans(
  values: readonly number[],
  neighbours: readonly (readonly number[])[],
  permutations = PERMUTATIONS,
  seed = SEED,
): readonly LocalMoran[] | undefined {
  const spread = deviations(values);
  const variance = spread.reduce((sum, deviation) => sum + deviation ** 2, 0) / (values.length - 1);
  if (values.length < 3 || variance === 0) return undefined;
  const lags = spatialLag(spread, neighbours);
  const random = seededRandom(seed);

  return spread.map((own, place) => {
    const degree = neighbours[place]?.length ?? 0;
    if (degree === 0) return { statistic: undefined, quadrant: undefined, pValue: undefined };
    const lag = lags[place] ?? 0;
    const statistic = (own * lag) / variance;
    const others = spread.filter((_, other) => other !== place);
    const usual = others.reduce((sum, other) => sum + other, 0) / others.length;
    const distance = Math.abs(lag - usual) - ROUNDING;
    let farther = 0;
    for (let round = 0; round < permutations; round += 1) {
      shuffle(others, random, degree);
      let drawn = 0;
      for (let index = 0; index < degree; index += 1) drawn += others[index] ?? 0;
      if (Math.abs(drawn / degree - usual) >= distance) farther += 1;
    }
    return { statistic, quadrant: quadrantOf(own, lag), pValue: (farther + 1) / (permutations + 1) };
  });
}

/** Of the clusters that are named, the share that may be chance. */
export const DISCOVERY_RATE = 0.05;

/** A cluster that holds although many places were tested at once. */
export interface SignificantCluster {
  /** Place of the value among those that were tested. */
  readonly index: number;
  readonly cluster: Cluster;
  /** As the permutations gave it, and corrected for the number of tests. */
  readonly pValue: number;
  readonly corrected: number;
}

/**
 * The clusters that chance would hardly give, in the order of the values, corrected for as many tests as there are
 * p-values. Panel and map both ask here.
 * Method: Benjamini & Hochberg (1995), Controlling the false discovery rate; for LISA see Caldas de Castro & Singer (2006).
 */
export function significantClusters(
  locals: readonly LocalMoran[],
  rate = DISCOVERY_RATE,
): readonly SignificantCluster[] {
  const tests = locals
    .flatMap(({ quadrant, pValue }, index) =>
      quadrant && pValue !== undefined ? [{ index, cluster: quadrant, pValue }] : [],
    )
    .sort((a, b) => a.pValue - b.pValue);
  let least = 1;
  const corrected = tests.map(() => 1);
  for (let rank = tests.length; rank > 0; rank -= 1) {
    least = Math.min(least, ((tests[rank - 1]?.pValue ?? 1) * tests.length) / rank);
    corrected[rank - 1] = least;
  }
  return tests
    .map((test, rank) => ({ ...test, corrected: corrected[rank] ?? 1 }))
    .filter((test) => test.corrected <= rate)
    .sort((a, b) => a.index - b.index);
}
