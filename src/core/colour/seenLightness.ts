const STEP = 0.25;

/** CIEDE2000's weight of lightness: a step of L* counts most at middle grey (Sharma, Wu & Dalal 2005, S_L). */
function weight(lightness: number): number {
  const square = (lightness - 50) ** 2;
  return 1 / (1 + (0.015 * square) / Math.sqrt(20 + square));
}

function buildScale(): readonly number[] {
  const sums = [0];
  for (let lightness = 0; lightness < 100; lightness += STEP) {
    sums.push((sums.at(-1) ?? 0) + STEP * weight(lightness));
  }
  return sums;
}

const scale = buildScale();

/** How many just-equal steps of grey lie between black and this CIE lightness (0 to 100), in CIEDE2000 units. */
export function greySteps(lightness: number): number {
  const position = Math.min(100, Math.max(0, lightness)) / STEP;
  const below = Math.floor(position);
  const lower = scale[below] ?? 0;
  return lower + ((scale[below + 1] ?? lower) - lower) * (position - below);
}

/** The CIE lightness that lies so many grey steps above black: the inverse of `greySteps`. */
export function lightnessAt(steps: number): number {
  const above = scale.findIndex((sum) => sum >= steps);
  if (above === 0) return 0;
  if (above < 0) return 100;
  const lower = scale[above - 1] ?? 0;
  return (above - 1 + (steps - lower) / ((scale[above] ?? lower) - lower)) * STEP;
}
