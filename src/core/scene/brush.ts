import type { View } from '../view';

/** Whether a value lies outside of what was brushed on the histogram. Both limits belong to the brush. */
export function isBrushedOut({ brush }: Pick<View, 'brush'>, value: number): boolean {
  return brush !== undefined && (value < brush[0] || value > brush[1]);
}
