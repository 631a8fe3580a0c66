import type { Workbook } from '../../../core/ownData/workbook';

export type TextEncoding = NonNullable<Workbook['encoding']>;

/** How many bytes are enough to tell one encoding from another. */
const SAMPLE = 2 ** 16;

const startsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  bytes.length >= mark.length && mark.every((byte, index) => bytes[index] === byte);

const BYTE_ORDER_MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

const decode = (bytes: Uint8Array, encoding: TextEncoding) => new TextDecoder(encoding).decode(bytes);

function isStrictly(bytes: Uint8Array, encoding: TextEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The 3,755 hanzi of GB 2312 level 1, which are the common ones; made once, at the first doubt. */
let commonHanzi: ReadonlySet<string> | undefined;

function common(): ReadonlySet<string> {
  if (!commonHanzi) {
    const bytes: number[] = [];
    for (let lead = 0xb0; lead <= 0xd7; lead++)
      for (let trail = 0xa1; trail <= (lead === 0xd7 ? 0xf9 : 0xfe); trail++) bytes.push(lead, trail);
    commonHanzi = new Set(decode(Uint8Array.from(bytes), 'gb18030'));
  }
  return commonHanzi;
}

const NOT_ASCII = /[^\0-\x7f]/gu;
const CHINESE_PUNCTUATION = /[，。、；：？！“”‘’（）《》【】—…·％　〇－＋０-９Ａ-Ｚａ-ｚ]/u;

/** Share of a text's characters beyond ASCII that are common hanzi or Chinese punctuation, 0 to 1. */
function chineseShare(text: string): number {
  const characters = text.match(NOT_ASCII) ?? [];
  if (characters.length === 0) return 0;
  const known = common();
  return (
    characters.filter((character) => known.has(character) || CHINESE_PUNCTUATION.test(character)).length /
    characters.length
  );
}

/** UTF-16 without a mark shows by zero bytes: those of commas, figures and line ends. */
function unmarkedUtf16(sample: Uint8Array): TextEncoding | undefined {
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index++)
    if (sample[index] === 0) {
      if (index % 2 === 0) even++;
      else odd++;
    }
  const few = sample.length / 200;
  if (odd > few && odd > 4 * even) return 'utf-16le';
  return even > few && even > 4 * odd ? 'utf-16be' : undefined;
}

/**
 * Whether bytes that are valid UTF-8 are GB 18030 none the less: those of 鹿寨 are both. UTF-8 of Chinese has three bytes
 * a hanzi, so it is in doubt only where the text in UTF-8 has no hanzi, and in GB 18030 has nothing but common ones that
 * stand by themselves (`café` in UTF-8 would be a hanzi amid Latin letters).
 */
function isRatherGb18030(sample: Uint8Array): boolean {
  const utf8 = decode(sample, 'utf-8');
  if (chineseShare(utf8) >= 0.5) return false;
  const gb18030 = decode(sample, 'gb18030');
  return chineseShare(gb18030) >= 0.95 && !/[A-Za-z][^\0-\x7f]|[^\0-\x7f][A-Za-z]/u.test(gb18030);
}

/** Up to a line end, so that no character is cut. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const end = bytes.lastIndexOf(0x0a, SAMPLE);
  return bytes.subarray(0, end > 0 ? end : SAMPLE);
}

/** How far into a file its own word about its encoding may stand, in bytes. */
const DECLARED_WITHIN = 2 ** 11;
const DECLARED =
  /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w-]+)["']|<meta\b[^>]*?\bcharset\s*=\s*["']?([\w-]+)/i;

/** The encoding that XML or a web page says it is in; XML that says none is UTF-8. */
function declared(bytes: Uint8Array): TextEncoding | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const said = DECLARED.exec(head);
  const name = said?.[1] ?? said?.[2] ?? '';
  if (/^utf-?8$/i.test(name)) return 'utf-8';
  if (/^(?:gb18030|gbk|gb2312|gb_2312(?:-80)?|cp936|x-gbk|chinese)$/i.test(name)) return 'gb18030';
  return name === '' && /^\s*<\?xml\b/.test(head) ? 'utf-8' : undefined;
}

function guess(bytes: Uint8Array): TextEncoding {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => startsWith(bytes, mark));
  if (marked) return marked[0];
  const sample = sampleOf(bytes);
  const utf16 = unmarkedUtf16(sample);
  if (utf16) return utf16;
  const said = declared(bytes);
  if (isStrictly(bytes, 'utf-8')) {
    if (said === 'utf-8') return said;
    // A page that says GBK and is UTF-8 shows by its hanzi, which have three bytes each.
    if (said === 'gb18030' && chineseShare(decode(sample, 'utf-8')) < 0.5) return said;
    return isRatherGb18030(sample) ? 'gb18030' : 'utf-8';
  }
  if (isStrictly(bytes, 'gb18030') && chineseShare(decode(sample, 'gb18030')) >= 0.5) return 'gb18030';
  // Neither is clean: a file that was cut off or put together of two. The more Chinese of the two readings stands.
  const isUtf8 = chineseShare(decode(sample, 'utf-8')) > chineseShare(decode(sample, 'gb18030'));
  return isUtf8 ? 'utf-8' : 'gb18030';
}

/** Control characters but line ends, tabs and form feeds, and what no character stands for. */
const NO_LETTER = /(?![\t\n\r\f])\p{Cc}|\ufffd/gu;

/** Whether what was decoded is no text at all, such as a database or a program. */
export function isNoText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return text.includes('\0') || (sample.match(NO_LETTER)?.length ?? 0) > Math.max(4, sample.length / 20);
}

/**
 * A text of any encoding that office systems of the mainland write: by byte order mark, else strict UTF-8, else
 * GB 18030. What no character stands for becomes U+FFFD and so stays to be seen.
 * @param asked the encoding where a person has said so
 */
export function decodeText(
  bytes: Uint8Array,
  asked?: TextEncoding,
): { text: string; encoding: TextEncoding } {
  const encoding = asked ?? guess(bytes);
  return { text: decode(bytes, encoding), encoding };
}
