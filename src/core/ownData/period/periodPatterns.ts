import { at, none, type PeriodPart, part } from './periodParts';

const Y = String.raw`(?<!\d)((?:19|20)\d{2})`;
const M = '(1[0-2]|0?[1-9])';
const D = String.raw`(3[01]|[12]\d|0?[1-9])`;
const TO = String.raw`\s*(?:-|—|–|―|~|～|至|到|\/)+\s*`;
export const DIGITS: Readonly<Record<string, string>> = {
  ...{ 〇: '0', 零: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' },
};
const MONTH_WORDS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const EM = String.raw`(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ember|ober)?\.?`;

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
export const PATTERNS: readonly (readonly [RegExp, Make])[] = [
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
  [new RegExp(`${Y}\\s*年?\\s*同期(?:数|值)?`, 'g'), ([a]) => part(at(a), at(a), { sameMonths: true })],
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
    /[“"「']?(十[一二三四五])五[”"」']?(?:时期|期间|规划期?)?(期?末|[前后][两二三四]年)?/g,
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
  const [, side, count] = /^([前后])(.)年$/.exec(end ?? '') ?? [];
  const years = count === '两' ? 2 : Number(DIGITS[count ?? '']);
  if (side)
    return side === '前' ? part(at(year), at(year + years - 1)) : part(at(year + 5 - years), at(year + 4));
  return end ? part(at(year + 4), at(year + 4), { atEnd: true }) : part(at(year), at(year + 4));
}
