export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Counts values in bins of equal width; the last bin holds its upper limit too.
 * @example bins([1, 2, 4], 1, 4, 3) //= counts 1, 1, 1
 */
export function bins(values: readonly number[], from: number, to: number, count: number): readonly Bin[] {
  const width = (to - from) / count;
  const counts = new Array<number>(count).fill(0);
  for (const value of values) {
    const index = Math.min(count - 1, Math.max(0, Math.floor((value - from) / width)));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.map((held, index) => ({
    from: from + index * width,
    to: from + (index + 1) * width,
    count: held,
  }));
}
