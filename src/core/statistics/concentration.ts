/** How much of a total few places hold. */
export interface Concentration {
  readonly count: number;
  readonly total: number;
  /** Share of the largest, the two largest … in the total, 0 to 1. */
  readonly cumulativeShares: readonly number[];
  /** Herfindahl–Hirschman index: the sum of squared shares, from 1/n (all equal) to 1. */
  readonly herfindahl: number;
  /** Gini coefficient of the values, 0 (all equal) to 1 − 1/n, without a correction for small n. */
  readonly gini: number;
}

/**
 * Concentration of a total over places. Undefined for no values, a negative one, or a total of zero, since shares then mean
 * nothing.
 * Methods: concentration ratio and Herfindahl–Hirschman index, U.S. Department of Justice & FTC (2010), Horizontal Merger
 * Guidelines, § 5.3 (there with shares in per cent); Gini after Sen (1973), On Economic Inequality.
 */
export function concentration(values: readonly number[]): Concentration | undefined {
  const descending = [...values].sort((a, b) => b - a);
  const total = descending.reduce((sum, value) => sum + value, 0);
  if (descending.length === 0 || total <= 0 || (descending.at(-1) ?? 0) < 0) return undefined;
  const count = descending.length;
  let held = 0;
  const cumulativeShares = descending.map((value) => {
    held += value;
    return held / total;
  });
  // Ranks run from the largest, so that the usual 2i − n − 1 of ascending values turns round.
  const weighted = descending.reduce((sum, value, index) => sum + (count - 1 - 2 * index) * value, 0);
  return {
    count,
    total,
    cumulativeShares,
    herfindahl: descending.reduce((sum, value) => sum + (value / total) ** 2, 0),
    gini: weighted / (count * total),
  };
}

/**
 * The share of the n largest in the total, 0 to 1 (CRn).
 * @example concentrationRatio([1, 2, 7], 2) //= 0.9
 */
export function concentrationRatio(values: readonly number[], n: number): number | undefined {
  const shares = concentration(values)?.cumulativeShares;
  return shares?.[Math.min(n, shares.length) - 1];
}

/** The fewest places that together hold at least a share of the total, 0 to 1. */
export function placesHolding(values: readonly number[], share: number): number | undefined {
  const shares = concentration(values)?.cumulativeShares;
  const index = shares?.findIndex((held) => held >= share - 1e-12) ?? -1;
  return index < 0 ? undefined : index + 1;
}
