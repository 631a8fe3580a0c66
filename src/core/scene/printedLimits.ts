/** A number, and with how many digits after the point it is printed. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
}

/** Digits beyond the map's that a limit may need to lie between two values. */
const MORE_DIGITS = 4;

/** The part of a number that arithmetic may leave wrong. */
const NOISE = 1e-12;

/** A value as it is printed, as a number again. */
export const printedValue = ({ value, decimals }: PrintedNumber): number => Number(value.toFixed(decimals));

/** Numbers near a limit, the roundest first: of one digit, then of steps of five, then of one digit more, to the map's digits. */
function roundNumbers(limit: number, decimals: number): readonly number[] {
  if (limit === 0) return [0];
  const highest = Math.floor(Math.log10(Math.abs(limit)));
  const powers = Array.from({ length: Math.max(0, highest + decimals + 1) }, (_, index) => highest - index);
  return powers.flatMap((power) =>
    [1, 0.5].flatMap((part) => {
      const unit = part * 10 ** power;
      return [Math.round, Math.ceil, Math.floor].map((to) =>
        Number((to(limit / unit) * unit).toFixed(decimals)),
      );
    }),
  );
}

/**
 * Limits that part values as their printed numbers do, since a reader could not tell why 0.026 lies in two classes, or
 * below a limit of 0.0257: a limit between values that are printed alike moves down to the first of them, or above them
 * where they are the least of all; one beyond the printed number of the value above it moves down to that. Where the room
 * between two values holds it, a limit is as short as the map's numbers.
 * @param limits ascending
 * @param decimals of the map's numbers
 * @param isFixed of a limit that stands for itself, such as where a diverging scale turns
 * @param isRounded true where the method only says between which values a limit lies: then it is the roundest number there
 * @returns ascending, at most as many
 */
export function printedLimits(
  limits: readonly number[],
  shown: readonly PrintedNumber[],
  decimals: number,
  isFixed: (limit: number) => boolean = () => false,
  isRounded = false,
): readonly number[] {
  const ascending = shown
    .map((each) => ({ value: each.value, read: printedValue(each) }))
    .sort((a, b) => a.value - b.value);
  const moved = limits.flatMap((limit): number[] => {
    // 1.5 + 2 × 1.9 is the value 5.3, and not the 5.300000000000001 of the computer.
    const above = ascending.findIndex(({ value }) => value >= limit - NOISE * Math.abs(limit));
    const next = ascending[above];
    if (!next || isFixed(limit)) return [limit];
    const first = ascending.findIndex(({ read }) => read === next.read);
    const at = first > 0 ? first : ascending.findIndex(({ read }) => read > next.read);
    const [under, over] = [ascending[at - 1], ascending[at]];
    if (!under || !over) return [];
    const [least, most] = [Math.max(under.value, under.read), Math.min(over.value, over.read)];
    const short = Array.from({ length: MORE_DIGITS }, (_, more) => {
      const unit = 10 ** (decimals + more);
      return [Math.round(limit * unit), Math.ceil(limit * unit)].map((units) =>
        Number((units / unit).toFixed(decimals + more)),
      );
    }).flat();
    const round = isRounded ? roundNumbers(limit, decimals) : [];
    return [[...round, ...short, limit].find((told) => told > least && told <= most) ?? most];
  });
  return [...new Set(moved)].sort((a, b) => a - b);
}
