import { type HeadReading, readHead } from '../headText';
import { type IndicatorMatch, type IndicatorQuestion, indicatorKey, matchIndicator } from '../indicatorIndex';
import { parseUnit, type Unit } from '../unit';
import type { MeaningAsker } from './meaning';

const PERCENT = parseUnit('%');
const MONEY_NAME = /产值|增加值|生产总值|GDP|收入|支出|投资|利润|税|资金|贷款|存款|资产|金额|总额/i;
export const RATIO_NAME = /率$|比重|比例|占比|占.+比/;

interface UnitChoice {
  readonly unit: Unit | undefined;
  readonly match: IndicatorMatch;
  readonly assumedPercent: boolean;
  /** Why the unit is not sure, with the unit that is proposed. */
  readonly doubt: { readonly rule: 'unit-missing' | 'unit-unlike'; readonly proposal: string } | undefined;
}

/**
 * What a head's match becomes under its title: 产值 under a title about 工业总产值 is proposed as that, and 工业总产值
 * under a title about 规模以上工业 as the output of that.
 */
function titled(
  asker: MeaningAsker,
  match: IndicatorMatch,
  question: IndicatorQuestion,
  unit: Unit | undefined,
): IndicatorMatch {
  const { indicator, title } = asker.context;
  const [name, more] = question.names;
  if (!name || more) return match;
  const exactly = (text: string): IndicatorMatch | undefined => {
    const found = matchIndicator(asker.indicators, { ...question, names: [text], unit });
    return found.kind === 'exact' ? { kind: 'near', indicator: found.indicator, differs: text } : undefined;
  };
  if (/规模以上|规上/.test(title) && !/规模以上|规上/.test(name)) {
    const narrowed = exactly(name.includes('工业') ? `规模以上${name}` : `规模以上工业${name}`);
    if (narrowed) return narrowed;
  }
  if (match.kind !== 'new' || indicator === name || !indicatorKey(indicator).includes(indicatorKey(name)))
    return match;
  return exactly(readHead(indicator).name || indicator) ?? match;
}

export function chooseUnit(
  asker: MeaningAsker,
  question: IndicatorQuestion,
  own: Unit | undefined,
): UnitChoice {
  const match = (unit: Unit | undefined) =>
    titled(asker, matchIndicator(asker.indicators, { ...question, unit }), question, unit);
  if (own) return { unit: own, match: match(own), assumedPercent: false, doubt: undefined };
  const { units, unknownUnit } = asker.context;
  const isGrowth = question.change === 'year' || question.change === 'month';
  const noted = isGrowth ? units.filter((unit) => ['percent', 'point'].includes(unit.dimension)) : units;
  for (const wanted of ['exact', 'near'] as const)
    for (const unit of noted) {
      const found = match(unit);
      if (found.kind === wanted) return { unit, match: found, assumedPercent: false, doubt: undefined };
    }
  if (isGrowth)
    return { unit: PERCENT, match: match(PERCENT), assumedPercent: noted.length === 0, doubt: undefined };
  const byName = match(undefined);
  const isRatio = RATIO_NAME.test(question.names.at(-1) ?? '');
  if (byName.kind === 'new' && noted.length > 0 && !isRatio) {
    const [unit] = noted;
    if (noted.length === 1) return { unit, match: match(unit), assumedPercent: false, doubt: undefined };
    const named = unitByName(question.names.at(-1) ?? '', noted);
    if (named) return { unit: named, match: match(named), assumedPercent: false, doubt: undefined };
    const others = noted.filter(({ dimension }) => dimension !== 'percent');
    const [first] = others;
    if (first && others.length === 1)
      return { unit: first, match: match(first), assumedPercent: false, doubt: undefined };
    return {
      unit: first,
      match: match(first),
      assumedPercent: false,
      doubt: { rule: 'unit-missing', proposal: first?.text ?? '' },
    };
  }
  if (isRatio && noted.some(({ dimension }) => dimension === 'percent'))
    return { unit: PERCENT, match: match(PERCENT), assumedPercent: false, doubt: undefined };
  const registered = byName.kind === 'new' ? undefined : byName.indicator;
  const proposal = registered?.unit ?? (isRatio ? '%' : '');
  if (registered && registered.unit === '')
    return { unit: undefined, match: byName, assumedPercent: false, doubt: undefined };
  const unlike = noted.length > 0 || unknownUnit !== '';
  return {
    unit: parseUnit(proposal),
    match: byName,
    assumedPercent: false,
    doubt: { rule: unlike ? 'unit-unlike' : 'unit-missing', proposal },
  };
}

/** The unit that a row states; 亿元 beside 工业总产值 says nothing of the column of its growth. */
export function unitOfRow(unit: Unit | undefined, head: HeadReading | undefined): Unit | undefined {
  const isGrowth = head?.change === 'year' || head?.change === 'month';
  return isGrowth && unit && !['percent', 'point'].includes(unit.dimension) ? undefined : unit;
}

/** What the words of a new indicator say of its dimension: of 公顷 and 万元 in a note line 成交价款 is in the latter. */
const DIMENSION_WORDS: readonly (readonly [string, RegExp])[] = [
  ['area', /面积|用地$/],
  ['yuan', /价款|价格|金额|款$|额$|费用?$|资金|产值|收入|支出|利润|税/],
  ['count', /数$|户$|家$/],
  ['person', /人数|人口|人员|职工/],
];

/** The one of several noted units that a name's words are of. */
function unitByName(name: string, noted: readonly Unit[]): Unit | undefined {
  const dimension = DIMENSION_WORDS.find(([, words]) => words.test(name))?.[0];
  const [only, another] = noted.filter((unit) => unit.dimension === dimension);
  return another ? undefined : only;
}

/** A unit of what the words name, for 亿 and 万 that say no more. */
export function likeUnit(asker: MeaningAsker, question: IndicatorQuestion): Unit | undefined {
  const match = matchIndicator(asker.indicators, question);
  if (match.kind !== 'new') return parseUnit(match.indicator.unit);
  return MONEY_NAME.test(question.names.at(-1) ?? '') ? parseUnit('元') : asker.context.units[0];
}

/** The unit that a new indicator's figures are told in: the first of its kind that the table states. */
export function unitOfNew(asker: MeaningAsker, name: string, unit: Unit | undefined): Unit | undefined {
  if (!unit) return undefined;
  const known = asker.firstUnits.get(name);
  if (known?.dimension === unit.dimension) return known;
  asker.firstUnits.set(name, unit);
  return unit;
}
