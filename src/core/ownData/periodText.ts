import { plainText, remembered } from './plainText';

/** A moment to the year, month or day. */
interface Moment {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** What one text says about time; a year may stand elsewhere: 1—6月 under 2024年. */
export interface PeriodPart {
  readonly from: Moment;
  readonly to: Moment;
  /** 同期, 上年: so many years before what stands elsewhere. */
  readonly yearsBack: number;
  /** `cumulative`: from January on; `month`: the last month alone; `year`: the whole year. */
  readonly scope: 'cumulative' | 'month' | 'year' | undefined;
  /** 年末, 年底: a stock at the end. */
  readonly atEnd: boolean;
}

export interface PeriodReading {
  readonly parts: readonly PeriodPart[];
  /** The text without its words of time. */
  readonly rest: string;
}

const Y = String.raw`(?<!\d)((?:19|20)\d{2})`;
const M = '(1[0-2]|0?[1-9])';
const D = String.raw`(3[01]|[12]\d|0?[1-9])`;
const TO = String.raw`\s*(?:-|—|–|―|~|～|至|到|\/)+\s*`;
const DIGITS: Readonly<Record<string, string>> = {
  ...{ 〇: '0', 零: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' },
};
const MONTH_WORDS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const EM = String.raw`(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ember|ober)?\.?`;

const none: Moment = { year: undefined, month: undefined, day: undefined };
const at = (year?: string | number, month?: string | number, day?: string | number): Moment => ({
  year: year === undefined || year === '' ? undefined : Number(year),
  month: month === undefined || month === '' ? undefined : Number(month),
  day: day === undefined || day === '' ? undefined : Number(day),
});
const part = (from: Moment, to: Moment, more: Partial<PeriodPart> = {}): PeriodPart => ({
  from,
  to,
  yearsBack: 0,
  scope: undefined,
  atEnd: false,
  ...more,
});
const monthOf = (word: string): number => MONTH_WORDS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

const SPANS: Readonly<Record<string, readonly [number, number]>> = {
  ...{
    上半年: [1, 6],
    下半年: [7, 12],
    前三季度: [1, 9],
    三季度累计: [1, 9],
    前两季度: [1, 6],
    前二季度: [1, 6],
  },
  ...{ 一季度: [1, 3], 二季度: [4, 6], 三季度: [7, 9], 四季度: [10, 12], h1: [1, 6], h2: [7, 12] },
  ...{ q1: [1, 3], q2: [4, 6], q3: [7, 9], q4: [10, 12], 全年: [1, 12] },
};
const SPAN = String.raw`(上半年|下半年|前三季度|前[两二]季度|(?:1|一)\s*[-—–~至]\s*(?:[234二三四])季度|第?[一二三四1234](?:个)?季度|[qQ][1-4]|[hH][12]|全年)`;
const PLANS: Readonly<Record<string, number>> = {
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
};

function span(word: string): readonly [number, number] | undefined {
  const key = word
    .toLowerCase()
    .replace(/^第|个|\s/g, '')
    .replace(/[1-4](?=季)/, (d) => '一二三四'[Number(d) - 1] ?? d);
  const through = /^(?:1|一)[-—–~至]([234二三四])季度$/.exec(key);
  if (through) return [1, 3 * Number(DIGITS[through[1] ?? ''] ?? through[1])];
  return SPANS[key.replace(/^前二/, '前两')] ?? SPANS[key];
}

type Make = (groups: readonly string[]) => PeriodPart | undefined;

const END = String.raw`(?:\s*(?:末|底))?`;
const PATTERNS: readonly (readonly [RegExp, Make])[] = [
  [
    new RegExp(`${Y}[年./-]${M}[月./-]${D}[日号]?${TO}${Y}[年./-]${M}[月./-]${D}[日号]?`, 'g'),
    ([a, b, c, d, e, f]) => part(at(a, b, c), at(d, e, f)),
  ],
  [
    new RegExp(`${Y}\\s*年\\s*${M}\\s*月${TO}${Y}\\s*年\\s*${M}\\s*月${END}`, 'g'),
    ([a, b, c, d]) => part(at(a, b), at(c, d)),
  ],
  [
    new RegExp(`${Y}[-.](0[1-9]|1[0-2])${TO}${Y}[-.](0[1-9]|1[0-2])(?!\\d)`, 'g'),
    ([a, b, c, d]) => part(at(a, b), at(c, d)),
  ],
  [
    new RegExp(`${Y}\\s*年?\\s*${M}\\s*月?${TO}${M}\\s*月(?:份)?${END}`, 'g'),
    ([a, b, c]) => part(at(a, b), at(a, c)),
  ],
  [
    new RegExp(`${Y}[年./-]${M}[月./-]${D}(?:日|号)?(?!\\d)`, 'g'),
    ([a, b, c]) => part(at(a, b, c), at(a, b, c)),
  ],
  [new RegExp(`${Y}\\s*年?\\s*${SPAN}`, 'g'), ([a, word = '']) => spanPart(a, word)],
  [new RegExp(`${SPAN.replace('|全年', '')}(?:of|,)?\\s*${Y}`, 'gi'), ([word = '', a]) => spanPart(a, word)],
  [new RegExp(`${Y}\\s*年${TO}${Y}\\s*年?`, 'g'), ([a, b]) => part(at(a), at(b))],
  [new RegExp(`${Y}${TO}${Y}(?!\\d)\\s*年?`, 'g'), ([a, b]) => part(at(a), at(b))],
  [new RegExp(`${Y}\\s*年\\s*${M}\\s*月(?:份)?${END}`, 'g'), ([a, b]) => part(at(a, b), at(a, b))],
  [new RegExp(`${Y}[-/.](0[1-9]|1[0-2])(?![\\d.])`, 'g'), ([a, b]) => part(at(a, b), at(a, b))],
  [new RegExp(`^${Y}[-/]${M}$`, 'g'), ([a, b]) => part(at(a, b), at(a, b))],
  [new RegExp(`^${Y}(0[1-9]|1[0-2])$`, 'g'), ([a, b]) => part(at(a, b), at(a, b))],
  [
    new RegExp(`\\b${EM}${TO}${EM},?\\s*${Y}`, 'gi'),
    ([a = '', b = '', y]) => part(at(y, monthOf(a)), at(y, monthOf(b))),
  ],
  [new RegExp(`\\b${EM},?\\s*${Y}`, 'gi'), ([a = '', y]) => part(at(y, monthOf(a)), at(y, monthOf(a)))],
  [
    new RegExp(`${Y}\\s*,?\\s*${EM}${TO}${EM}(?![a-z])`, 'gi'),
    ([y, a = '', b = '']) => part(at(y, monthOf(a)), at(y, monthOf(b))),
  ],
  [/first half of ((?:19|20)\d{2})/gi, ([y]) => part(at(y, 1), at(y, 6))],
  [
    /[“"「']?(十[一二三四五])五[”"」']?(?:时期|期间|规划期?)?(期?末)?/g,
    ([word = '', end]) => plan(word, end),
  ],
  [new RegExp(`${Y}\\s*年?\\s*(?:年末|年底|末|底|期末)`, 'g'), ([a]) => part(at(a), at(a), { atEnd: true })],
  [new RegExp(`${Y}\\s*年(?!均)(?:度(?!目标|计划))?(?:全年)?`, 'g'), ([a]) => part(at(a), at(a))],
  [/(?<![\d年])([0-4]\d)年(?=$|[\s\d(（]|[1-9一二三四上下前末])/g, ([a]) => part(at(`20${a}`), at(`20${a}`))],
  [
    new RegExp(`${Y}(?![\\d.,]|\\s*(?:万|亿|元|个|家|%|人|户|吨|亩|强|km|米))`, 'g'),
    ([a]) => part(at(a), at(a)),
  ],
  [
    new RegExp(`(?<![\\d.])${M}\\s*月?${TO}${M}\\s*月(?:份)?${END}`, 'g'),
    ([a, b]) => part(at('', a), at('', b)),
  ],
  [new RegExp(`(?<![\\d.])${M}\\s*月(?:份)?${END}(?!\\d)`, 'g'), ([a]) => part(at('', a), at('', a))],
  [
    new RegExp(`\\b${EM}${TO}${EM}(?![a-z])`, 'gi'),
    ([a = '', b = '']) => part(at('', monthOf(a)), at('', monthOf(b))),
  ],
  [new RegExp(SPAN, 'g'), ([word = '']) => spanPart(undefined, word)],
  [
    /(?<![比较])(?:上年|去年|上一年)同[期月](?:数|值)?|(?<![比较])(?:上年|去年|上一年)(?:数|度|全年)?|(?<![比较年])同期(?:数|值)?|same period (?:of )?last year|last year|previous year/gi,
    () => part(none, none, { yearsBack: 1 }),
  ],
  [
    /(?:自?年初(?:累计)?至(?:本|报告)?(?:月|期末?)(?:止)?|本年|今年|本期|(?:至|到)?本月(?:止|末)?|当月止)?累计(?!增|下降)(?:数|值|完成)?|年初至今|year[- ]to[- ]date|\bytd\b|cumulative/gi,
    () => part(none, none, { scope: 'cumulative' }),
  ],
  [
    /当月(?:数|值)?|本月(?:数|值)?|单月|of the month|\bmonthly\b/gi,
    () => part(none, none, { scope: 'month' }),
  ],
  [/年末|年底|期末|月末/g, () => part(none, none, { atEnd: true })],
  [/本年(?:度)?(?!目标|计划|任务)|今年|本期|this year|截至|截止(?:到)?|as of/gi, () => part(none, none)],
];

function spanPart(year: string | undefined, word: string): PeriodPart | undefined {
  const months = span(word);
  if (!months) return undefined;
  const scope = word === '全年' ? ('year' as const) : undefined;
  return part(at(year, months[0]), at(year, months[1]), { scope });
}

function plan(word: string, end: string | undefined): PeriodPart | undefined {
  const year = PLANS[word];
  if (year === undefined) return undefined;
  return end ? part(at(year + 4), at(year + 4), { atEnd: true }) : part(at(year), at(year + 4));
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

const two = (value: number): string => String(value).padStart(2, '0');

function momentText({ year, month, day }: Moment): string {
  const parts = [String(year), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])];
  return parts.join('-');
}

/**
 * One ISO 8601 period from what the nearest text says, then what stands further off; undefined where no year is said.
 * @param parts nearest first
 */
export function resolvePeriod(parts: readonly PeriodPart[]): string | undefined {
  let from: Moment | undefined;
  let to: Moment | undefined;
  let months: readonly [number, number] | undefined;
  for (const { from: start, to: end } of parts) {
    if (start.year === undefined) {
      if (start.month && end.month && !months && !from) months = [start.month, end.month];
      continue;
    }
    if (from) continue;
    [from, to] = [start, end];
  }
  if (!from?.year || !to?.year) return undefined;
  if (months) [from, to] = [{ ...at(from.year, months[0]) }, { ...at(to.year, months[1]) }];
  const scope = parts.find((entry) => entry.scope)?.scope;
  if (scope === 'cumulative' && to.month) from = at(to.year, 1);
  if (scope === 'month' && to.month) from = at(to.year, to.month);
  if (scope === 'year') [from, to] = [at(to.year), at(to.year)];
  const back = parts.reduce((sum, entry) => Math.max(sum, entry.yearsBack), 0);
  const moved = (moment: Moment): Moment => ({ ...moment, year: (moment.year ?? 0) - back });
  const [start, end] = [moved(from), moved(to)];
  if (start.year === end.year && start.month === 1 && end.month === 12 && !start.day && !end.day)
    return String(start.year);
  const [first, last] = [momentText(start), momentText(end)];
  if (first === last) return first;
  return first < last ? `${first}/${last}` : undefined;
}
