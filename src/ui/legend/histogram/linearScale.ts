/** Values to pixels and back, in a straight line. */
export interface LinearScale {
  readonly from: number;
  readonly to: number;
  readonly toPixel: (value: number) => number;
  readonly toValue: (pixel: number) => number;
}

/**
 * A scale from a range of values to a range of pixels.
 * @throws Error when the values span nothing
 */
export function linearScale(from: number, to: number, left: number, right: number): LinearScale {
  if (!(to > from)) throw new Error(`a scale needs two different values, got ${from} and ${to}`);
  const factor = (right - left) / (to - from);
  return {
    from,
    to,
    toPixel: (value) => left + (value - from) * factor,
    toValue: (pixel) => Math.min(to, Math.max(from, from + (pixel - left) / factor)),
  };
}

/**
 * A round step about a hundredth of a range: what an arrow key moves by.
 * @example roundStep(2640) //= 10
 */
export function roundStep(range: number): number {
  return 10 ** Math.floor(Math.log10(range / 100));
}

/** A value on the nearest multiple of a step, free of binary noise. */
export function toStep(value: number, step: number): number {
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return Number((Math.round(value / step) * step).toFixed(decimals));
}
