/**
 * The 0-based class of a value; each class holds its lower limit and not its upper one, the last class has no end.
 * @param breaks inner limits, ascending
 * @example classIndex(20, [10, 20]) //= 2
 */
export function classIndex(value: number, breaks: readonly number[]): number {
  let index = 0;
  while (index < breaks.length && value >= (breaks[index] ?? Number.POSITIVE_INFINITY)) index += 1;
  return index;
}

/**
 * How many values each class holds, from the lowest class up.
 * @example classCounts([1, 2, 3], [2]) //= [1, 2]
 */
export function classCounts(values: readonly number[], breaks: readonly number[]): readonly number[] {
  const counts = new Array<number>(breaks.length + 1).fill(0);
  for (const value of values) {
    const index = classIndex(value, breaks);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
