import { MAXIMUM_CLASSES } from '../../../core/classification/classify';
import type { Classification } from '../../../core/view';

/** Limits that the user set; the count follows from them and the lock stays as it is. */
export function manualBreaks(classification: Classification, breaks: readonly number[]): Classification {
  const ascending = [...new Set(breaks)].sort((a, b) => a - b).slice(0, MAXIMUM_CLASSES - 1);
  return { ...classification, method: 'manual', count: ascending.length + 1, breaks: ascending };
}

/** Moves one limit, but not onto or past its neighbours. */
export function withBreakMoved(
  breaks: readonly number[],
  index: number,
  value: number,
  step: number,
): readonly number[] {
  const least = (breaks[index - 1] ?? Number.NEGATIVE_INFINITY) + step;
  const most = (breaks[index + 1] ?? Number.POSITIVE_INFINITY) - step;
  if (least > most) return breaks;
  return breaks.map((limit, at) => (at === index ? Math.min(most, Math.max(least, value)) : limit));
}

/** Parts the widest class in the middle; nine classes stay nine. */
export function withBreakAdded(
  breaks: readonly number[],
  least: number,
  greatest: number,
): readonly number[] {
  if (breaks.length >= MAXIMUM_CLASSES - 1) return breaks;
  const limits = [least, ...breaks, greatest];
  let widest = 0;
  for (let index = 1; index < limits.length - 1; index++) {
    const width = (at: number) => (limits[at + 1] ?? 0) - (limits[at] ?? 0);
    if (width(index) > width(widest)) widest = index;
  }
  const middle = ((limits[widest] ?? 0) + (limits[widest + 1] ?? 0)) / 2;
  return [...breaks.slice(0, widest), middle, ...breaks.slice(widest)];
}

/** Takes one limit away; two classes stay two. */
export function withBreakRemoved(breaks: readonly number[], index: number): readonly number[] {
  return breaks.length <= 1 ? breaks : breaks.filter((_, at) => at !== index);
}
