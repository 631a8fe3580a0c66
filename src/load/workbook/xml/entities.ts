const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function numbered(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : '\ufffd';
}

/**
 * Text with its character references resolved; ones that are not known stay as they stand.
 * @param more names beyond the five of XML
 */
export function withoutEntities(text: string, more?: ReadonlyMap<string, string>): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,8})|#(\d{1,9})|(\w{1,12}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return numbered(Number.parseInt(hex, 16));
      if (decimal) return numbered(Number(decimal));
      return (name && (NAMED.get(name) ?? more?.get(name))) ?? whole;
    },
  );
}
