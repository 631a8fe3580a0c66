import type { ShownValue } from '../../core/scene/scene';

/** Name, value and unit in words. */
export function spokenValue(name: string, shown: ShownValue | undefined, absent: string): string {
  const value = shown ? `${shown.text}${shown.unit ? ` ${shown.unit}` : ''}` : absent;
  return value === '' ? name : `${name}  ${value}`;
}
