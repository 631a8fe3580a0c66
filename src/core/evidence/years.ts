const YEAR = /^\d{4}$/;

/** The whole years of a period: `2021/2023` has three, `2020` one; undefined where months are named. */
export function yearsOf(period: string): readonly number[] | undefined {
  const [start = '', end = start] = period.split('/');
  if (!YEAR.test(start) || !YEAR.test(end)) return undefined;
  return Array.from({ length: Number(end) - Number(start) + 1 }, (_, index) => Number(start) + index);
}

/**
 * The same span one year earlier, for a year, a month or a part of one year; undefined for several years.
 * @example yearBefore('2024-01/2024-06') //= '2023-01/2023-06'
 */
export function yearBefore(period: string): string | undefined {
  const parts = period.split('/');
  if (new Set(parts.map((part) => part.slice(0, 4))).size > 1) return undefined;
  return parts.map((part) => `${Number(part.slice(0, 4)) - 1}${part.slice(4)}`).join('/');
}
