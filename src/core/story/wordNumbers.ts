/** A number as it stands in a text. */
export interface WordNumber {
  /** Its digits with separators and the typographic minus: `−1,234.5`. */
  readonly written: string;
  /** Where it begins, and where it has ended, in characters. */
  readonly from: number;
  readonly to: number;
  /** Whether it may be an amount: a year, a part of a name or the number of a plate is none. */
  readonly isAmount: boolean;
}

const NUMBER = /−?\d+(?:,\d{3})*(?:\.\d+)?/g;
const YEAR = /^(?:19|20)\d{2}$/;
/** What numbers a thing and counts nothing: 附图 3, 第 2 幕, Plate 3. */
const NUMBERED = /(?:附图|[图表第]|plate|table|figure|scene|no\.)\s*$/i;
/** A name in quotes that is made of digits: “345”. */
const isQuoted = (before: string, after: string) => /[“"‘「]$/.test(before) && /^[”"’」]/.test(after);
/** The head of an item: 3：市属三大园区. */
const isHead = (before: string, after: string) => before === '' && /^[：:]/.test(after);
/** 5G, A4: digits within a Latin word. */
const isInWord = (before: string, after: string) => /[a-z]$/i.test(before) || /^[a-z]/i.test(after);

/** ¥100 million is 亿元: the unit. */
const isUnit = (before: string, written: string, after: string) =>
  written === '100' && before.endsWith('¥') && /^\s?million/.test(after);

/** The digits alone, by which two numbers are told to be written alike. */
export const plainDigits = (written: string): string => written.replaceAll(',', '');

/**
 * All numbers of a text, in their order.
 * @example wordNumbers('2017 年产值 2,521.04 亿元') //= 2017, no amount; 2,521.04, an amount
 */
export function wordNumbers(text: string): readonly WordNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [written] = match;
    const from = match.index;
    const to = from + written.length;
    const [before, after] = [text.slice(0, from), text.slice(to)];
    const isName =
      YEAR.test(written) ||
      NUMBERED.test(before) ||
      isUnit(before, written, after) ||
      isQuoted(before, after) ||
      isHead(before, after) ||
      isInWord(before, after);
    return { written, from, to, isAmount: !isName };
  });
}
