/**
 * Digits after the point that show a number with a count of significant digits.
 * @example significantDecimals(0.01234, 3) //= 4
 */
export function significantDecimals(value: number, significant: number): number {
  if (value === 0) return 0;
  return Math.min(15, Math.max(0, significant - 1 - Math.floor(Math.log10(Math.abs(value)))));
}
