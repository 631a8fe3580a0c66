const FOOTNOTE_MARKS = /[\u2460-\u24FF\u2776-\u2793\u00B9\u2070-\u2079]|(?<![a-zA-Z])[\u00B2\u00B3]/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/gu;

/** Nothing to do: the most of all texts. */
const PLAIN = /^[\u4E00-\u9FFFA-Za-z0-9.,%:/-]*$/;

/**
 * A cell's text in one width: without footnote marks and invisible characters, runs of white space as one blank.
 * @example plainText('\u3000南宁市①\u00a0') //= '南宁市'
 */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(FOOTNOTE_MARKS, '')
    .normalize('NFKC')
    .replace(/[−﹣]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A capital and at least two more letters begin a translation; `GDP`, `R&D` and `km²` are words of the Chinese. */
const TRANSLATION = /^(.*\p{Script=Han}.*?)\s+(?=[A-Z][a-z]{2})[A-Za-z][A-Za-z\d\s.,;:'’&/()%*-]*$/u;

/**
 * A text without the English that yearbooks print behind the Chinese.
 * @example withoutTranslation('南宁市 Nanning') //= '南宁市'
 */
export const withoutTranslation = (plain: string): string => TRANSLATION.exec(plain)?.[1] ?? plain;

/** The same without any white space. */
export const tightText = (text: string): string => plainText(text).replace(/ /g, '');

/** Keeps what a pure function of a text gives, since office tables repeat their words. */
export function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Result;
    const made = make(text);
    if (known.size < 50_000) known.set(text, made);
    return made;
  };
}
