/** An exact decimal: `digits` × 10^`exponent`. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** An exact fraction, such as the size of a unit in its base. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const ONE: Fraction = { over: 1n, under: 1n };

const PLAIN = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;
/** Digits after the point that an inexact quotient is worked out to before it is rounded. */
const WORKING_DIGITS = 24;

/** A plain or scientific number as an exact decimal; undefined for any other text. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = PLAIN.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  if (whole === '' && fraction === '') return undefined;
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, exponent: Number(power) - fraction.length };
}

/** A stored number with the 15 digits that spreadsheets show, so that 7.499999999999999 is 7.5. Undefined unless finite. */
export function decimalOf(value: number): Decimal | undefined {
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), exponent: 0 };
  return Number.isFinite(value) ? parseDecimal(String(Number(value.toPrecision(15)))) : undefined;
}

export function negated(value: Decimal): Decimal {
  return { digits: -value.digits, exponent: value.exponent };
}

export const toNumber = (value: Decimal): number => Number(`${value.digits}e${value.exponent}`);

/**
 * A value in one unit told in another, without binary dust; 12 digits where the quotient does not end (亩 to 公顷).
 * @param from size of the value's unit in the base of both
 * @param to size of the unit asked for in that base
 * @example converted(decimal('12345.6'), { over: 10_000n, under: 1n }, { over: 100_000_000n, under: 1n }) //= 1.23456
 */
export function converted(value: Decimal, from: Fraction, to: Fraction): number {
  const over = from.over * to.under;
  const under = from.under * to.over;
  if (over === under) return toNumber(value);
  const quotient = value.digits * over * 10n ** BigInt(WORKING_DIGITS);
  const result = Number(`${quotient / under}e${value.exponent - WORKING_DIGITS}`);
  return quotient % under === 0n ? result : Number(result.toPrecision(12));
}

/** The sum of numbers as their shortest decimal spellings say them, without binary dust. */
export function exactSum(values: readonly number[]): number {
  let sum: Decimal = { digits: 0n, exponent: 0 };
  for (const value of values) {
    const next = decimalOf(value);
    if (!next) continue;
    const exponent = Math.min(sum.exponent, next.exponent);
    const raised = (part: Decimal) => part.digits * 10n ** BigInt(part.exponent - exponent);
    sum = { digits: raised(sum) + raised(next), exponent };
  }
  return toNumber(sum);
}
