import { formatByName } from '../numberFormats';

/** A CSS text with its backslashes resolved: `0\.0%`, `\0022亿元\0022`. */
const withoutEscapes = (text: string) =>
  text.replace(/\\(?:([0-9a-f]{4,6}) ?|(.))/gi, (_, hex?: string, letter = '') =>
    hex ? String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex, 16))) : letter,
  );

/** The number format that a style declares for Excel; `undefined` where it declares none. */
export function declaredFormat(style: string): string | undefined {
  const declared =
    /(?:mso-number-format|vnd\.ms-excel\.numberformat)\s*:\s*(?:"([^"]*)"|'([^']*)'|([^;]*))/i.exec(style);
  const code = declared?.[1] ?? declared?.[2] ?? declared?.[3];
  return code === undefined ? undefined : formatByName(withoutEscapes(code.trim()));
}

/** The number formats of a style sheet's classes. */
export function classFormats(styleSheet: string): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const [, name = '', style = ''] of styleSheet.matchAll(/\.([\w-]+)\s*\{([^{}]*)\}/g)) {
    const format = declaredFormat(style);
    if (format !== undefined) formats.set(name, format);
  }
  return formats;
}

export const isHiddenStyle = (style: string) => /display\s*:\s*none/i.test(style);
