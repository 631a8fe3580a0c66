/**
 * The rank of each value, 1 for the largest; equal values share the better rank and the next one is left out (1, 2, 2, 4).
 * @example ranks([5, 9, 5]) //= [2, 1, 2]
 */
export function ranks(values: readonly number[]): readonly number[] {
  const descending = [...values].sort((a, b) => b - a);
  const first = new Map<number, number>();
  descending.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
  });
  return values.map((value) => first.get(value) ?? Number.NaN);
}
