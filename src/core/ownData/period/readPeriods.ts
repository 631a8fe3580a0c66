import { plainText, remembered } from '../plainText';
import { at, type PeriodPart } from './periodParts';
import { DIGITS, PATTERNS } from './periodPatterns';

export interface PeriodReading {
  readonly parts: readonly PeriodPart[];
  /** The text without its words of time. */
  readonly rest: string;
}

const fullYears = (text: string): string =>
  text
    .replace(/(?<![\d年])([0-4]\d)年(?=$|[\s\d(（]|[一二三四上下前末])/g, '20$1年')
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) =>
      [...year].map((digit) => DIGITS[digit] ?? digit).join(''),
    );

/** Chinese month numerals before 月: 六月, 十二月. */
const chineseMonths = (text: string): string =>
  text.replace(/(?<![一-龥])(十[一二]?|[一二三四五六七八九])(?=月)/g, (word) =>
    String(
      word === '十'
        ? 10
        : word.startsWith('十')
          ? 10 + Number(DIGITS[word[1] ?? ''] ?? 0)
          : Number(DIGITS[word]),
    ),
  );

function read(text: string): PeriodReading {
  if (text.length > 200) return { parts: [], rest: plainText(text) };
  let rest = chineseMonths(fullYears(plainText(text)));
  if (!/\d|[年月期季累半五]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[a-z]/i.test(rest))
    return { parts: [], rest };
  const found: { readonly at: number; readonly part: PeriodPart }[] = [];
  for (const [pattern, make] of PATTERNS) {
    rest = rest.replace(pattern, (match: string, ...groups: unknown[]) => {
      const made = make(groups.filter((group): group is string => typeof group === 'string').slice(0, -1));
      const offset = groups.find((group): group is number => typeof group === 'number') ?? 0;
      if (!made) return match;
      found.push({ at: offset, part: made });
      return '\uE000'.repeat(match.length);
    });
  }
  found.sort((a, b) => a.at - b.at);
  return {
    parts: mergedYear(found.map((entry) => entry.part)),
    rest: rest
      .replace(/\s*\uE000+\s*/g, ' ')
      .replace(/^[\s,，、:：的]+|[\s,，、:：]+$/g, '')
      .trim(),
  };
}

/**
 * Finds what a text says about time, in order, and takes it out of the text.
 * @example readPeriods('2024年1—6月工业总产值').rest //= '工业总产值'
 */
export const readPeriods: (text: string) => PeriodReading = remembered(read);

/** 2024年（1—6月）: a year without months and months without a year, in one text, are one part. */
function mergedYear(parts: readonly PeriodPart[]): readonly PeriodPart[] {
  const year = parts.find(({ from, to }) => from.year && from.year === to.year && !from.month);
  const months = parts.find(({ from }) => !from.year && from.month);
  if (!year || !months) return parts;
  const merged: PeriodPart = {
    ...year,
    from: at(year.from.year, months.from.month),
    to: at(year.to.year, months.to.month),
    scope: months.scope,
  };
  return parts.flatMap((entry) => (entry === year ? [merged] : entry === months ? [] : [entry]));
}
