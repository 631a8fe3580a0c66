import { escapeMarkup } from '../../core/export/escapeMarkup';

/**
 * Attributes of an element, with a leading space; those that are undefined are left out.
 * @example attributes({ x: 1.25, fill: undefined }) //= ' x="1.25"'
 */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined)
      text += ` ${name}="${typeof value === 'number' ? short(value) : escapeMarkup(value)}"`;
  }
  return text;
}

/** A number with at most two digits after the point. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
