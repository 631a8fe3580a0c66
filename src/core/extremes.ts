/**
 * The least and the greatest of values, of any number of them: spread as arguments, 130,000 values overflow the stack.
 * Infinity and minus infinity for none.
 */
export function extremes(values: Iterable<number>): readonly [least: number, greatest: number] {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return [least, greatest];
}
