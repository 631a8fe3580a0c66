import { translate } from '../../i18n/translate';
import { formatValue } from '../format';
import type { View } from '../view';

/** Whether a value lies outside of what was brushed on the histogram. Both limits belong to the brush. */
export function isBrushedOut({ brush }: Pick<View, 'brush'>, value: number): boolean {
  return brush !== undefined && (value < brush[0] || value > brush[1]);
}

/**
 * The condition that a map is under, in words; empty where none is.
 * @param unit of the values, as shown
 * @param decimals of the map's values
 */
export function brushText(
  { brush, language }: Pick<View, 'brush' | 'language'>,
  unit: string,
  decimals: number,
): string {
  if (!brush) return '';
  const [from, to] = brush.map((limit) => formatValue(limit, decimals));
  return translate(language, 'scene.condition', { from: from ?? '', to: to ?? '', unit });
}
