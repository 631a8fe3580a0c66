import type { Fraction } from './decimal';
import { tightText } from './plainText';

/** A unit as understood: what it measures, and its size in the base of that. */
export interface Unit {
  /** As the data contract spells it: `亿元`, `km²`, `%`. */
  readonly text: string;
  /** Units of one dimension convert into each other. */
  readonly dimension: string;
  readonly size: Fraction;
}

const whole = (over: bigint): Fraction => ({ over, under: 1n });

/** Words before a unit that multiply it. */
const MULTIPLES: readonly (readonly [string, bigint])[] = [
  ['万亿', 10n ** 12n],
  ['千亿', 10n ** 11n],
  ['百亿', 10n ** 10n],
  ['十亿', 10n ** 9n],
  ['亿', 10n ** 8n],
  ['千万', 10n ** 7n],
  ['百万', 10n ** 6n],
  ['十万', 10n ** 5n],
  ['万', 10n ** 4n],
  ['千', 1000n],
  ['百', 100n],
];

const ENGLISH_MULTIPLES: readonly (readonly [RegExp, bigint])[] = [
  [/^(?:trillion|trn)/, 10n ** 12n],
  [/^(?:100million|hundredmillion|100mn)/, 10n ** 8n],
  [/^(?:billion|bn)/, 10n ** 9n],
  [/^(?:million|mn|mln)/, 10n ** 6n],
  [/^(?:10,?000|tenthousand)/, 10n ** 4n],
  [/^(?:1,?000|thousand)/, 1000n],
];

type Base = readonly [dimension: string, spelled: string, size?: Fraction];

/** Base units by their spellings, in one width and lower case. */
const BASES: Readonly<Record<string, Base>> = Object.assign(Object.create(null), {
  ...spellings(['元', '人民币元', '元人民币', 'yuan', 'rmb', 'cny', 'rmbyuan', 'yuan(rmb)'], ['yuan', '元']),
  ...spellings(['美元', 'usd', 'usdollars', 'us$', 'dollars'], ['dollar', '美元']),
  ...spellings(['%', '百分比', 'percent', 'percentage', 'percent(%)'], ['percent', '%']),
  ...spellings(['‰', '千分比', 'permille'], ['percent', '‰', { over: 1n, under: 10n }]),
  ...spellings(['个百分点', '百分点', 'percentagepoints', 'pp'], ['point', '个百分点']),
  ...spellings(['人', '名', 'person', 'persons', 'people'], ['person', '人']),
  ...spellings(['人次', 'visits', 'person-times'], ['visit', '人次']),
  ...spellings(
    ['平方公里', '平方千米', 'km2', 'km²', 'sq.km', 'sqkm', '方公里'],
    ['area', 'km²', whole(3_000_000n)],
  ),
  ...spellings(['公顷', 'hm2', 'ha', 'hectare', 'hectares'], ['area', '公顷', whole(30_000n)]),
  ...spellings(['亩', 'mu'], ['area', '亩', whole(2000n)]),
  ...spellings(['平方米', 'm2', 'm²', 'sq.m', 'sqm'], ['area', 'm²', whole(3n)]),
  ...spellings(['立方米', 'm3', 'm³'], ['volume', 'm³']),
  ...spellings(['公里', '千米', 'km'], ['length', '公里', whole(1000n)]),
  ...spellings(['米', 'm'], ['length', '米']),
  ...spellings(['吨', 't', 'ton', 'tons', 'tonne', 'tonnes', '公吨'], ['mass', 't', whole(1000n)]),
  ...spellings(['千克', '公斤', 'kg'], ['mass', 'kg']),
  ...spellings(['吨标准煤', '吨标煤', 'tce'], ['coal', '吨标准煤']),
  ...spellings(['千瓦时', 'kwh', '度'], ['energy', '千瓦时']),
  ...spellings(['兆瓦', 'mw'], ['power', '兆瓦', whole(1000n)]),
  ...spellings(['千瓦', 'kw'], ['power', '千瓦']),
  ...spellings(['标箱', 'teu', '标准箱', '国际标准箱'], ['container', '标箱']),
  ...spellings(['倍', 'times'], ['multiple', '倍']),
  ...spellings(['天', '日', 'days'], ['day', '天']),
  ...spellings(['月', '个月', 'months'], ['month', '个月']),
  ...spellings(['位'], ['rank', '位']),
  ...one([
    '次',
    '辆',
    '台',
    '部',
    '架',
    '列',
    '工作日',
    '吨级',
    '秒',
    '路',
    '艘',
    '头',
    '只',
    '羽',
    '株',
    '册',
    '床',
    '张',
    '份',
  ]),
  ...spellings(['台(套)', '台套'], ['台', '台']),
  ...counted(['个', '家', '户', '项', '条', '座', '所', '支', '栋', '套', '宗', '件', '处', '间']),
});

function spellings(names: readonly string[], base: Base): Record<string, Base> {
  return Object.fromEntries(names.map((name) => [name, base]));
}

/** Units that convert into nothing but themselves. */
function one(names: readonly string[]): Record<string, Base> {
  return Object.fromEntries(names.map((name) => [name, [name, name]]));
}

/** Words that count things: one firm is one 个, one 家, one 户. */
function counted(names: readonly string[]): Record<string, Base> {
  return Object.fromEntries(names.map((name) => [name, ['count', name]]));
}

function simpleUnit(text: string): Unit | undefined {
  const base = BASES[text];
  if (base) return { text: base[1], dimension: base[0], size: base[2] ?? whole(1n) };
  for (const [word, size] of MULTIPLES) {
    if (!text.startsWith(word)) continue;
    const rest = BASES[text.slice(word.length)];
    if (rest) return multiplied(rest, size, word + rest[1]);
  }
  for (const [word, size] of ENGLISH_MULTIPLES) {
    const match = word.exec(text);
    const rest = match && BASES[text.slice(match[0].length)];
    if (rest) return multiplied(rest, size, englishSpelling(size, rest[1]));
  }
  const money = /^(?:rmb|cny|yuan)(.+)$/.exec(text);
  return money ? simpleUnit(`${money[1]}yuan`) : undefined;
}

function multiplied(base: Base, by: bigint, text: string): Unit {
  const size = base[2] ?? whole(1n);
  return { text, dimension: base[0], size: { over: size.over * by, under: size.under } };
}

const englishSpelling = (size: bigint, base: string): string =>
  `${MULTIPLES.find(([, value]) => value === size)?.[0] ?? ''}${base}`;

function parse(given: string): Unit | undefined {
  const text = tightText(given).toLowerCase();
  if (text === '' || text.length > 24) return undefined;
  const found = simpleUnit(text);
  if (found) return found;
  const multiple = MULTIPLES.find(([word]) => word === text && /[万亿]/.test(word));
  if (multiple) return { text, dimension: OF_ANYTHING, size: whole(multiple[1]) };
  const [above = '', below = '', more] = text.split(/\/|per|每/);
  const [over, under] = [simpleUnit(above), simpleUnit(below)];
  if (!over || !under || more !== undefined || under.dimension === 'percent') return undefined;
  return {
    text: `${over.text}/${under.text}`,
    dimension: `${over.dimension}/${under.dimension}`,
    size: { over: over.size.over * under.size.under, under: over.size.under * under.size.over },
  };
}

/** Of 亿, 万: so many of what the figures count, which the words beside it say. */
const OF_ANYTHING = 'multiple of';

/** Base words of the dimensions that 亿 and 万 are said of. */
const BASE_WORDS: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  ...{ yuan: '元', dollar: '美元', person: '人', visit: '人次', mass: 't', energy: '千瓦时', count: '个' },
});

/**
 * 亿 and 万 by themselves as the unit of what they count.
 * @param like a unit of the same thing: 亿元 makes 万元 of 万
 * @returns the unit itself where it names what it counts; undefined where 亿 is said of what is not known
 */
export function completedUnit(unit: Unit, like: Unit | undefined): Unit | undefined {
  if (unit.dimension !== OF_ANYTHING) return unit;
  const base = like && BASE_WORDS[like.dimension];
  return base ? parseUnit(`${unit.text}${base}`) : undefined;
}

const parsed = new Map<string, Unit | undefined>();

/**
 * A unit by its name, in any spelling that office tables use.
 * @returns undefined where it is none that is known
 * @example parseUnit('万元/亩')?.text //= '万元/亩'
 */
export function parseUnit(text: string): Unit | undefined {
  if (text.length > 40) return undefined;
  if (!parsed.has(text)) {
    if (parsed.size > 5000) parsed.clear();
    parsed.set(text, parse(text));
  }
  return parsed.get(text);
}

/** A unit whose word is not known but whose multiple is: 万重量箱. It converts into its like only. */
export function foreignUnit(given: string): Unit | undefined {
  const text = tightText(given);
  const multiple = MULTIPLES.find(([word]) => text.startsWith(word));
  const base = multiple ? text.slice(multiple[0].length) : text;
  if (base === '' || !/^[\p{L}/²³]{1,6}$/u.test(base)) return undefined;
  return { text, dimension: `“${base}”`, size: whole(multiple?.[1] ?? 1n) };
}
