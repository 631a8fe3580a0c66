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
  /** Share of random neighbours that are at least as extreme on the statistic's side. */
  readonly pValue: number | undefined;
}

function quadrantOf(own: number, around: number): Cluster {
  if (own > 0) return around > 0 ? 'HH' : 'HL';
  return around > 0 ? 'LH' : 'LL';
}

/**
 * Local clusters and outliers, one answer per value. Undefined for fewer than three values or values all equal.
 * Method: Anselin (1995), Local indicators of spatial association – LISA, Geographical Analysis 27(2), with conditional
 * permutation: the place stays and its neighbours are drawn from all others.
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
    let larger = 0;
    for (let round = 0; round < permutations; round += 1) {
      shuffle(others, random, degree);
      let drawn = 0;
      for (let index = 0; index < degree; index += 1) drawn += others[index] ?? 0;
      if ((own * drawn) / degree / variance >= statistic - ROUNDING) larger += 1;
    }
    return {
      statistic,
      quadrant: quadrantOf(own, lag),
      pValue: (Math.min(larger, permutations - larger) + 1) / (permutations + 1),
    };
  });
}

/** The cluster that a place belongs to at a level of significance, undefined where chance would do. */
export function significantCluster(local: LocalMoran, level = 0.05): Cluster | undefined {
  return local.pValue !== undefined && local.pValue <= level ? local.quadrant : undefined;
}
