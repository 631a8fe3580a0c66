import type { ShownValue } from './scene';

/** A value as it is printed, as a number again. */
export const printedValue = ({ value, decimals }: Pick<ShownValue, 'value' | 'decimals'>): number =>
  Number(value.toFixed(decimals));

/**
 * Limits that part values as their printed numbers do, since a reader could not tell why 0.026 lies in two classes, or
 * below a limit of 0.0257: a limit between values that are printed alike moves down to the first of them, or above them
 * where they are the least of all; one beyond the printed number of the value above it moves down to that.
 * @param limits ascending
 * @param isFixed of a limit that stands for itself, such as where a diverging scale turns
 * @returns ascending, at most as many
 */
export function printedLimits(
  limits: readonly number[],
  shown: readonly Pick<ShownValue, 'value' | 'decimals'>[],
  isFixed: (limit: number) => boolean = () => false,
): readonly number[] {
  const ascending = shown
    .map((each) => ({ value: each.value, read: printedValue(each) }))
    .sort((a, b) => a.value - b.value);
  const moved = limits.flatMap((limit): number[] => {
    const above = ascending.findIndex(({ value }) => value >= limit);
    const next = ascending[above];
    if (!next || isFixed(limit)) return [limit];
    const first = ascending.findIndex(({ read }) => read === next.read);
    const lowest = first > 0 ? ascending[first] : ascending.find(({ read }) => read > next.read);
    if (!lowest) return [];
    const [most, least] = [
      Math.min(lowest.value, lowest.read),
      ascending[first - 1]?.read ?? Number.NEGATIVE_INFINITY,
    ];
    return limit > least && limit <= most ? [limit] : [most];
  });
  return [...new Set(moved)].sort((a, b) => a - b);
}
