import { PERCENTAGE_POINTS } from '../i18n/unitsAsPrinted';
import type { Indicator } from './indicator';
import type { Normalisation } from './view';

/** The unit of a difference of two numbers, as Chinese documents print it: per cents differ by percentage points. */
export function differenceUnit(unit: string): string {
  return unit === '%' ? PERCENTAGE_POINTS : unit;
}

/** Whether one number over another says anything: not of growth, which crosses zero, and not of ranks. */
export function hasRatio(indicator: Indicator | undefined, normalisation: Normalisation = 'amount'): boolean {
  return normalisation !== 'growth' && indicator?.kind !== 'growth' && indicator?.kind !== 'rank';
}
