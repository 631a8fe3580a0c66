import type { Status } from '../figure';
import { periodEnd } from '../period';
import type { TableColumn } from './columns';
import { type Fraction, ONE } from './decimal';
import type { Decision, DecisionKey, QuestionList } from './decisions';
import { type HeadReading, readHead } from './headText';
import {
  type IndicatorIndex,
  type IndicatorMatch,
  type IndicatorQuestion,
  indicatorKey,
  matchIndicator,
  type NewIndicator,
  newIndicator,
  unitsAgree,
} from './indicatorIndex';
import { type PeriodPart, readPeriods, resolvePeriod } from './periodText';
import { withoutEnumerator } from './placeName';
import type { TableContext } from './tableContext';
import { completedUnit, parseUnit, type Unit } from './unit';
import { readUnit } from './unitText';

/** What the figures of a column mean, for the rows that say the same: indicator, unit, period and status. */
export interface Meaning {
  readonly id: number;
  /** The register's id; empty for a new indicator. */
  readonly indicator: string;
  readonly made: NewIndicator | undefined;
  /** The head in words, without unit and period. */
  readonly name: string;
  /** The unit of the values that are given out: the register's, or the stated one of a new indicator. */
  readonly unit: string;
  /** The unit that the table states; undefined where it states none and the values stand as they are. */
  readonly stated: Unit | undefined;
  readonly target: Unit | undefined;
  readonly period: string;
  readonly status: Status;
  readonly additive: boolean;
  /** A growth or ratio without a stated per cent: whether values are fractions is seen from them. */
  readonly assumedPercent: boolean;
  /** Decided to be left out: its cells give no figure. */
  readonly isLeft: boolean;
  /** By what its indicator, unit and period are decided. */
  readonly keys: {
    readonly indicator: DecisionKey;
    readonly unit: DecisionKey;
    readonly period: DecisionKey;
  };
}

/** What a row says of its figures, beside its place. */
export interface RowWords {
  readonly indicator: HeadReading | undefined;
  /** The indicator that a 其中 row is a part of. */
  readonly partOf: string;
  readonly periods: readonly PeriodPart[];
  readonly periodText: string;
  readonly unit: Unit | undefined;
  readonly status: Status | undefined;
  /** Words of the section that the row stands in. */
  readonly section: string;
}

export interface MeaningAsker {
  readonly indicators: IndicatorIndex;
  readonly context: TableContext;
  readonly columns: readonly TableColumn[];
  readonly decided: (key: DecisionKey) => Decision | undefined;
  readonly questions: QuestionList;
  /** The unit that a new indicator was first met in: all its figures are told in it. */
  readonly firstUnits: Map<string, Unit>;
}

const PERCENT = parseUnit('%');
const MONEY_NAME = /产值|增加值|生产总值|GDP|收入|支出|投资|利润|税|资金|贷款|存款|资产|金额|总额/i;
const RATIO_NAME = /率$|比重|比例|占比|占.+比/;

/** The column that a 同比 or 同期 column speaks about: the nearest to its left that has words of its own. */
function baseColumn(columns: readonly TableColumn[], at: number): TableColumn | undefined {
  for (let index = at - 1; index >= 0; index--) {
    const column = columns[index];
    if (column?.role !== 'value') continue;
    const { change, periods, names } = column.head;
    if (leansOn(column.head)) continue;
    if (!change && !periods.some((part) => part.yearsBack > 0) && names.length > 0) return column;
  }
  return undefined;
}

/**
 * The amount that a column of growth speaks about: of those to its left that are called alike, up to the growth before,
 * the one of the latest period, so that 2023年 | 2022年 | 增长 is the growth of 2023. The nearest of equals.
 */
function amountColumn(
  columns: readonly TableColumn[],
  at: number,
  periodOf: (column: TableColumn) => string,
): TableColumn | undefined {
  let best: TableColumn | undefined;
  for (let index = at - 1; index >= 0; index--) {
    const column = columns[index];
    if (column?.role !== 'value') continue;
    if (column.head.change) {
      if (best) break;
      continue;
    }
    if (column.head.periods.some((part) => part.yearsBack > 0)) continue;
    if (!best) best = column;
    else if (column.head.names.join() !== best.head.names.join()) break;
    else if (isLater(periodOf(column), periodOf(best))) best = column;
  }
  return best;
}

/** Whether one period ends in a later month or year than the other. */
const isLater = (period: string, other: string): boolean => {
  const [end, otherEnd] = [periodEnd(period), periodEnd(other)];
  const length = Math.min(end.length, otherEnd.length);
  return end.slice(0, length) > otherEnd.slice(0, length);
};

const PART = /^(?:#|其中\s*:?)\s*/;

/** 占全区比重, #第一产业, 其中：出口: a head that says nothing without the one to its left. */
const leansOn = (head: HeadReading | undefined): boolean =>
  head !== undefined &&
  (PART.test(head.text) || /^(?:占.*(?:比重|比例|比)|比重|占比|所占比重|所占比例)$/.test(head.name));

interface Named {
  readonly names: readonly string[];
  /** Of a title or a section that speaks of growth itself. */
  readonly change: HeadReading['change'];
  /** The section that gives the name, where no head does. */
  readonly section?: HeadReading;
}

function namesOf(asker: MeaningAsker, at: number, words: RowWords): Named {
  const column = asker.columns[at];
  const own = (column?.head.names ?? []).filter((name) => !column || !isPlaceHead(column, name));
  const row = words.indicator?.name
    ? [words.partOf, words.indicator.name].filter((name) => name !== '')
    : words.partOf === ''
      ? []
      : [words.partOf];
  if (row.length > 0) return { names: [...row, ...own], change: undefined };
  const head = column?.head;
  const owner = leansOn(head) ? baseColumn(asker.columns, at) : undefined;
  if (owner)
    return { names: [...owner.head.names, ...own.map((name) => name.replace(PART, ''))], change: undefined };
  if (own.length > 0) return { names: own, change: undefined };
  const leans =
    head && (head.change || head.status || head.periods.some((part) => part.yearsBack > 0 || part.scope));
  const base = leans ? baseColumn(asker.columns, at) : undefined;
  if (base) return { names: base.head.names, change: undefined };
  const section = readHead(withoutEnumerator(words.section));
  if (section.name !== '') return { names: [section.name], change: section.change, section };
  const title = readHead(asker.context.indicator);
  if (title.name !== '') return { names: [title.name], change: title.change };
  const { indicator } = asker.context;
  return { names: indicator === '' ? [] : [indicator], change: undefined };
}

/** Whether these words of a head are the place that it names. */
function isPlaceHead(column: TableColumn, name: string): boolean {
  return column.heads.some((head) => head.name === name && column.placeText === head.text);
}

function periodsOf(asker: MeaningAsker, at: number, words: RowWords): PeriodPart[] {
  const own = asker.columns[at]?.head;
  const mine = [...words.periods, ...(own?.periods ?? [])];
  const inherits =
    own?.change && !mine.some(({ from }) => from.year !== undefined || from.month !== undefined);
  const base = inherits ? (grownAmount(asker, at)?.head.periods ?? []) : [];
  return [...mine, ...base, ...asker.context.periods];
}

/** The column of amounts that the growth in a column is of. */
const grownAmount = (asker: MeaningAsker, at: number): TableColumn | undefined =>
  amountColumn(
    asker.columns,
    at,
    ({ head }) => resolvePeriod([...head.periods, ...asker.context.periods]) ?? '',
  );

/** Whether figures are actual, a target or a forecast: by row and head, the amount that grew, else the title. */
function statusOf(asker: MeaningAsker, at: number, words: RowWords): Status {
  const head = asker.columns[at]?.head;
  const said = words.status ?? head?.status ?? words.indicator?.status;
  if (said) return said;
  const amount = head?.change ? grownAmount(asker, at)?.head.status : undefined;
  if (amount) return amount;
  // Where heads say what are targets, the title speaks of those heads.
  const { status } = asker.context;
  const isTold = asker.columns.some((column) => column.role === 'value' && column.head.status === status);
  return (isTold ? undefined : status) ?? 'actual';
}

/**
 * The words of a head that name an indicator of the register as they stand, where what is read out of them names none:
 * 规模以上工业总产值增速比前三季度提高 is one, and no figure of the first three quarters.
 */
function verbatimName(
  asker: MeaningAsker,
  question: IndicatorQuestion,
  heads: readonly HeadReading[],
): string | undefined {
  if (matchIndicator(asker.indicators, question).kind === 'exact') return undefined;
  return heads
    .map(({ text }) => readUnit(text).rest)
    .find(
      (text) =>
        matchIndicator(asker.indicators, { ...question, names: [text], change: undefined, atEnd: false })
          .kind === 'exact',
    );
}

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

function chooseUnit(asker: MeaningAsker, question: IndicatorQuestion, own: Unit | undefined): UnitChoice {
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

/** The unit that the row states; 亿元 beside 工业总产值 says nothing of the column of its growth. */
function unitOfRow(words: RowWords, head: HeadReading | undefined): Unit | undefined {
  const isGrowth = head?.change === 'year' || head?.change === 'month';
  return isGrowth && words.unit && !['percent', 'point'].includes(words.unit.dimension)
    ? undefined
    : words.unit;
}

function decidedIndicator(
  asker: MeaningAsker,
  decision: Decision,
  question: IndicatorQuestion,
): IndicatorMatch {
  const known = asker.indicators.byId.get(decision.answer);
  if (known) return { kind: 'exact', indicator: known };
  return { kind: 'new', indicator: decision.made ?? newIndicator(question) };
}

/** A per cent beside an amount of the same words, which says not that it is growth: 工业总产值 over 亿元 and %. */
function isAssumedGrowth(asker: MeaningAsker, at: number): boolean {
  const head = asker.columns[at]?.head;
  if (head?.unit?.dimension !== 'percent' || head.change || RATIO_NAME.test(head.name)) return false;
  const base = baseColumn(asker.columns, at)?.head;
  return (
    base?.unit !== undefined &&
    base.unit.dimension !== 'percent' &&
    base.name === head.name &&
    head.name !== ''
  );
}

const assumed = (match: IndicatorMatch, isAssumed: boolean): IndicatorMatch =>
  isAssumed && match.kind === 'exact'
    ? { kind: 'near', indicator: match.indicator, differs: match.indicator.name.zh }
    : match;

/** A unit of what the words name, for 亿 and 万 that say no more. */
function likeUnit(asker: MeaningAsker, question: IndicatorQuestion): Unit | undefined {
  const match = matchIndicator(asker.indicators, question);
  if (match.kind !== 'new') return parseUnit(match.indicator.unit);
  return MONEY_NAME.test(question.names.at(-1) ?? '') ? parseUnit('元') : asker.context.units[0];
}

/** The unit that a new indicator's figures are told in: the first of its kind that the table states. */
function unitOfNew(asker: MeaningAsker, name: string, unit: Unit | undefined): Unit | undefined {
  if (!unit) return undefined;
  const known = asker.firstUnits.get(name);
  if (known?.dimension === unit.dimension) return known;
  asker.firstUnits.set(name, unit);
  return unit;
}

/** What the words of column and row ask the register for; the unit is chosen afterwards. */
function readQuestion(
  asker: MeaningAsker,
  at: number,
  words: RowWords,
  { names, change: titleChange }: Named,
): IndicatorQuestion {
  return {
    names,
    unit: undefined,
    change:
      asker.columns[at]?.head.change ??
      words.indicator?.change ??
      titleChange ??
      (isAssumedGrowth(asker, at) ? 'year' : undefined),
    atEnd: periodsOf(asker, at, words).some((part) => part.atEnd),
  };
}

/** Which period stands where the decision or the words say it; asks where none does. */
function periodAnswer(
  asker: MeaningAsker,
  at: number,
  words: RowWords,
  row: number,
  isLeft: boolean,
): { readonly period: string; readonly key: DecisionKey } {
  const column = asker.columns[at];
  const found = resolvePeriod(periodsOf(asker, at, words));
  const saysNothing =
    words.periodText === '' &&
    !column?.head.periods.some(({ from }) => from.year !== undefined || from.month !== undefined);
  const key = {
    about: 'period',
    value: found ?? words.periodText,
    parent: readPeriods(words.section).parts.length > 0 ? words.section : '',
    column: saysNothing ? '' : (column?.head.text ?? ''),
  } as const;
  const decision = asker.decided(key);
  if (decision && decision.answer !== '') return { period: decision.answer, key };
  if (found === undefined && !isLeft)
    asker.questions.ask(
      { ...key, rule: 'period-missing', values: { head: key.column }, row, cellColumn: column?.column ?? 0 },
      '',
    );
  return { period: found ?? '', key };
}

/**
 * What a column's figures mean in rows that say the same; asks what is not sure.
 * @param at place of the column in the table
 * @param row where it is first needed, for the question
 * @returns undefined where no indicator can be named and nothing was decided
 */
export function resolveMeaning(
  asker: MeaningAsker,
  at: number,
  words: RowWords,
  row: number,
  id: number,
): Meaning {
  const column = asker.columns[at];
  const head = column?.head;
  const cellColumn = column?.column ?? 0;
  const part = head && PART.test(head.text) ? baseColumn(asker.columns, at)?.head.unit : undefined;
  const named = namesOf(asker, at, words);
  const isGrowth = head?.change === 'year' || head?.change === 'month';
  const said =
    head?.unit ??
    unitOfRow(words, head) ??
    words.indicator?.unit ??
    part ??
    (isGrowth ? undefined : named.section?.unit);
  const read = readQuestion(asker, at, words, named);
  const own = said && completedUnit(said, likeUnit(asker, read));
  const section = named.section ? words.section : '';
  const verbatim = verbatimName(asker, { ...read, unit: own }, [
    ...(words.indicator ? [words.indicator] : []),
    ...(column?.heads ?? []),
  ]);
  const question: IndicatorQuestion =
    verbatim === undefined ? read : { names: [verbatim], unit: undefined, change: undefined, atEnd: false };
  const { names, change } = question;
  const unitKey = {
    about: 'unit',
    value: change ? `${names.join(' ')} ${change}` : names.join(' '),
    parent: section,
    column: own?.text ?? '',
  } as const;
  const unitDecision = asker.decided(unitKey);
  const decidedUnit = unitDecision ? parseUnit(unitDecision.answer) : undefined;
  const choice = chooseUnit(asker, question, decidedUnit ?? own);

  const told = choice.match.kind === 'new' ? unitOfNew(asker, unitKey.value, choice.unit) : choice.unit;
  const indicatorKey = {
    about: 'indicator',
    value: change ? `${names.join(' ')} ${change}` : names.join(' '),
    parent: section,
    column: told?.text ?? '',
  } as const;
  const indicatorDecision = asker.decided(indicatorKey);
  const match = indicatorDecision
    ? decidedIndicator(asker, indicatorDecision, { ...question, unit: told })
    : choice.match.kind === 'new'
      ? { ...choice.match, indicator: { ...choice.match.indicator, unit: told?.text ?? '' } }
      : assumed(choice.match, isAssumedGrowth(asker, at));
  if (!indicatorDecision) askIndicator(asker, indicatorKey, match, row, cellColumn);
  const registered = match.kind === 'new' ? undefined : match.indicator;
  const isLeft = indicatorDecision?.answer === 'leave';
  const doubt = unitDecision || isLeft ? undefined : choice.doubt;
  if (doubt)
    asker.questions.ask(
      {
        ...unitKey,
        rule: doubt.rule,
        values: { head: head?.text || unitKey.value, unit: doubt.proposal },
        row,
        cellColumn,
      },
      doubt.proposal,
    );
  const target = registered ? parseUnit(registered.unit) : told;
  const stated = registered && choice.unit && !unitsAgree(registered, choice.unit) ? undefined : choice.unit;
  const made = match.kind === 'new' ? match.indicator : undefined;
  const { period, key: periodKey } = periodAnswer(asker, at, words, row, isLeft);
  const word = change ? { year: '增速', month: '环比增速', difference: '增减额' }[change] : '';
  return {
    id,
    indicator: registered?.id ?? '',
    made,
    name: `${names.join(' ')}${word}` || (made?.name ?? ''),
    unit: registered?.unit ?? told?.text ?? '',
    stated,
    target,
    period,
    status:
      verbatim === undefined
        ? statusOf(asker, at, words)
        : (words.status ?? asker.context.status ?? 'actual'),
    additive: registered?.additive ?? made?.additive ?? false,
    assumedPercent: choice.assumedPercent,
    isLeft,
    keys: { indicator: indicatorKey, unit: unitKey, period: periodKey },
  };
}

function askIndicator(
  asker: MeaningAsker,
  key: DecisionKey,
  match: IndicatorMatch,
  row: number,
  cellColumn: number,
): void {
  const where = { ...key, row, cellColumn };
  if (match.kind === 'near')
    asker.questions.ask(
      { ...where, rule: 'indicator-near', values: { name: key.value, indicator: match.indicator.name.zh } },
      match.indicator.id,
    );
  else if (match.kind === 'new')
    asker.questions.ask(
      {
        ...where,
        rule: key.value === '' ? 'indicator-none' : 'indicator-new',
        values: { name: match.indicator.name, unit: match.indicator.unit },
      },
      '',
      match.indicator,
    );
}

/** The fraction by which a stated unit's values are told in the meaning's unit: sizes of both. */
export function sizesOf(meaning: Meaning, own: Unit | undefined): readonly [Fraction, Fraction] {
  const from = own ?? meaning.stated;
  return from && meaning.target ? [from.size, meaning.target.size] : [ONE, ONE];
}
