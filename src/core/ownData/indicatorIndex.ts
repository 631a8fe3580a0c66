import type { Dataset } from '../dataset';
import type { Indicator, IndicatorKind } from '../indicator';
import { tightText } from './plainText';
import { parseUnit, type Unit } from './unit';

/** An indicator that a table brings and the register does not have. */
export interface NewIndicator {
  readonly name: string;
  /** As the table states it; empty where it states none. */
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly additive: boolean;
  /** What the table says about the scope, in brackets after the name. */
  readonly scope: string;
}

export type IndicatorMatch =
  /** Name and unit agree. */
  | { readonly kind: 'exact'; readonly indicator: Indicator }
  /** Nearly the same name, or the same name and another unit: to be asked. */
  | { readonly kind: 'near'; readonly indicator: Indicator; readonly differs: string }
  | { readonly kind: 'new'; readonly indicator: NewIndicator };

export interface IndicatorIndex {
  readonly byName: ReadonlyMap<string, readonly Indicator[]>;
  readonly bySoftName: ReadonlyMap<string, readonly Indicator[]>;
  readonly byId: ReadonlyMap<string, Indicator>;
}

const SAME: readonly (readonly [RegExp, string])[] = [
  [/地区生产总值\(?gdp\)?|国内生产总值|(?<!地区)生产总值|\bgdp\b|gdp/g, '地区生产总值'],
  [/规模以上工业企业(?=总产值|增加值|营业收入|主营业务收入)/g, '规模以上工业'],
  [/规模工业|规上工业/g, '规模以上工业'],
  [/规上/g, '规模以上'],
  [/(?:同比|比上年|较上年)?(?:增长速度|增长率|增幅|增长)$/g, '增速'],
  [/同比增速$/g, '增速'],
  [/(?:单位|个|户|家)数$/g, '数'],
  [/投资(?:总额|额|完成额)$/g, '投资'],
  [/利润$/g, '利润总额'],
  [/第七次(?:全国)?人口普查|七普/g, '人口普查'],
  [/占(?:全自治区|广西)(?:的)?比[重例]?$/g, '占全区比重'],
  [/占(?:全区|全市|gdp)的?比[重例]?$/g, '$&'],
];
const PUNCTUATION = /[\s()[\]【】〔〕“”"'‘’·•,，、.:：;；/\\_\-—–]/g;
/** Said in brackets, and no other scope: current prices. */
const EMPTY_SCOPE = /\((?:现价|当年价格?|现行价格?|亿元|gdp)\)/g;
const SOFT =
  /常住人口(?=城镇化率)|年末|全部|全社会|总额|完成额?|累计|地区|实际|本年|城镇化率\(常住\)|\([^)]*\)/g;

/** A name as names of indicators are compared: one word for what documents call by several. */
export function indicatorKey(name: string): string {
  let key = tightText(name).toLowerCase().replace(EMPTY_SCOPE, '');
  if (!/\p{Script=Han}/u.test(key)) return key.replace(PUNCTUATION, '');
  for (const [pattern, word] of SAME) key = key.replace(pattern, word);
  return key.replace(PUNCTUATION, '');
}

const softKey = (name: string): string => indicatorKey(tightText(name).replace(SOFT, ''));

/** The register's indicators by their names. */
export function buildIndicatorIndex(dataset: Pick<Dataset, 'indicators'>): IndicatorIndex {
  const byName = new Map<string, Indicator[]>();
  const bySoftName = new Map<string, Indicator[]>();
  const add = (map: Map<string, Indicator[]>, key: string, indicator: Indicator) => {
    if (key === '') return;
    const known = map.get(key);
    if (known) known.push(indicator);
    else map.set(key, [indicator]);
  };
  for (const indicator of dataset.indicators.values()) {
    const keys = new Set([indicator.name.zh, indicator.name.en].map(indicatorKey));
    for (const key of keys) add(byName, key, indicator);
    add(bySoftName, softKey(indicator.name.zh), indicator);
  }
  return { byName, bySoftName, byId: dataset.indicators };
}

/** What a head says, as the register is asked for it. */
export interface IndicatorQuestion {
  /** Words of the head from the top down. */
  readonly names: readonly string[];
  readonly unit: Unit | undefined;
  readonly change: 'year' | 'month' | 'difference' | undefined;
  /** 年末: a stock at the year's end. */
  readonly atEnd: boolean;
}

/** Whether figures of one unit can be told in the other: 万元 in 亿元, 个 in 家, 元/人 in 元 of what is 人均. */
export function unitsAgree(indicator: Pick<Indicator, 'unit' | 'kind' | 'name'>, unit: Unit): boolean {
  const own = parseUnit(indicator.unit);
  if (!own) return tightText(indicator.unit) === unit.text;
  if (own.dimension === unit.dimension) return true;
  return unit.dimension === `${own.dimension}/person` && /人均/.test(indicator.name.zh);
}

const CHANGE_WORDS = { year: '增速', month: '环比增速', difference: '增减额' } as const;

/** The names that a head may mean, the fullest first. */
function spellings({ names, change, atEnd }: IndicatorQuestion): string[] {
  const joined = names.join('');
  const last = names.at(-1) ?? '';
  const word = change ? CHANGE_WORDS[change] : '';
  return [...(atEnd ? [`年末${joined}`, `年末${last}`] : []), `${joined}${word}`];
}

/** What the words of heads name, as people read it: 工业总产值增速 of the growth of 工业总产值. */
export const nameInWords = ({ names, change }: Pick<IndicatorQuestion, 'names' | 'change'>): string =>
  `${names.join(' ')}${change ? CHANGE_WORDS[change] : ''}`;

/** What a new indicator is, judged by its name and unit; the person may change it. */
export function newIndicator(question: IndicatorQuestion): NewIndicator {
  const name = nameInWords(question);
  const scope = [...name.matchAll(/\(([^)]*)\)/g)].map((match) => match[1]).join('；');
  const unit = question.unit?.text ?? (question.change === 'year' || question.change === 'month' ? '%' : '');
  const kind = kindOf(name, question);
  return { name, unit, kind, additive: kind === 'amount' || kind === 'count' || kind === 'area', scope };
}

function kindOf(name: string, { unit, change }: IndicatorQuestion): IndicatorKind {
  if (change === 'year' || change === 'month') return 'growth';
  if (/增速|增长率|增幅/.test(name)) return 'growth';
  if (unit?.dimension === 'rank' || /排名|位次|名次/.test(name)) return 'rank';
  const isRatio =
    unit?.dimension.includes('/') || ['percent', 'point', 'multiple'].includes(unit?.dimension ?? '');
  if (isRatio || /率$|占.*比|比重|比例|人均|亩均|地均|平均|密度|指数|强度|单价|价格|均价/.test(name))
    return 'ratio';
  if (unit?.dimension === 'area') return 'area';
  if (['count', 'person', 'visit', '辆', '台'].includes(unit?.dimension ?? '') || /数$/.test(name))
    return 'count';
  return 'amount';
}

/** Finds the register's indicator that a head names, or says what a new one would be. */
export function matchIndicator(index: IndicatorIndex, question: IndicatorQuestion): IndicatorMatch {
  const { unit } = question;
  const agrees = (indicator: Indicator) => unit === undefined || unitsAgree(indicator, unit);
  const wanted = spellings(question);
  for (const name of wanted) {
    const found = index.byName.get(indicatorKey(name)) ?? [];
    const fitting = found.find(agrees);
    if (fitting) return { kind: 'exact', indicator: fitting };
  }
  // The growth of 规模以上工业 that bulletins print is that of its value added.
  for (const name of question.change === 'year' ? wanted : []) {
    const key = indicatorKey(name).replace(/(?<!增加值)增速$/, '增加值增速');
    const fitting = (index.byName.get(key) ?? []).find(agrees);
    if (fitting) return { kind: 'near', indicator: fitting, differs: fitting.name.zh };
  }
  for (const name of wanted) {
    const all = (index.bySoftName.get(softKey(name)) ?? []).filter(agrees);
    const inUnit = all.filter((indicator) => indicator.unit === unit?.text);
    const [fitting, another] = all.length > 1 && inUnit.length > 0 ? inUnit : all;
    if (fitting && !another) return { kind: 'near', indicator: fitting, differs: fitting.name.zh };
  }
  return { kind: 'new', indicator: newIndicator(question) };
}
