const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without what XML forbids: control characters and halves of characters. */
export const withoutForbidden = (text: string): string => text.replace(FORBIDDEN, '');

/**
 * Text made safe inside XML, as content or as an attribute's value. What XML forbids is dropped.
 * @example escapeMarkup('<b>') //= '&lt;b&gt;'
 */
export function escapeMarkup(text: string): string {
  return withoutForbidden(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}

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
