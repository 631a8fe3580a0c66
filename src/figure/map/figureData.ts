import type { ShownValue } from '../../core/scene/scene';

/** What every figure on screen carries: where it belongs and where it comes from. */
export function figureData(place: string, shown: ShownValue | undefined): Record<string, string | undefined> {
  const figure = shown?.figures[0];
  return {
    'data-place': place,
    'data-indicator': figure?.indicator,
    'data-period': figure?.period,
    'data-status': figure?.status,
    'data-source': figure?.source,
  };
}

/** Name, value and unit in words. */
export function spokenValue(name: string, shown: ShownValue | undefined, absent: string): string {
  const value = shown ? `${shown.text}${shown.unit ? ` ${shown.unit}` : ''}` : absent;
  return value === '' ? name : `${name}  ${value}`;
}
