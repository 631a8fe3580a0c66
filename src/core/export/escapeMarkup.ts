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

/**
 * A text without what XML forbids: control characters, halves of characters and what is no character. Every text that leaves
 * for a file goes through here: drawings, slides, workbooks, delimited text and HTML.
 */
export const withoutForbidden = (text: string): string => text.replace(FORBIDDEN, '');

/**
 * Text made safe inside XML, as content or as an attribute's value. What XML forbids is dropped.
 * @example escapeMarkup('<b>') //= '&lt;b&gt;'
 */
export function escapeMarkup(text: string): string {
  return withoutForbidden(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}
