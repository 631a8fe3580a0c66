import type { Decision, DecisionKey } from '../decisions';
import {
  type IndicatorMatch,
  type IndicatorQuestion,
  nameInWords,
  newIndicator,
  unitsAgree,
} from '../indicatorIndex';
import { completedUnit, parseUnit } from '../unit';
import { unitBeside } from './columnsBeside';
import type { Meaning, MeaningAsker, RowWords } from './meaning';
import { isAssumedGrowth, namesOf, readQuestion, verbatimName } from './names';
import { periodAnswer, statusOf } from './periods';
import { chooseUnit, likeUnit, unitOfNew, unitOfRow } from './units';

function decidedIndicator(
  asker: MeaningAsker,
  decision: Decision,
  question: IndicatorQuestion,
): IndicatorMatch {
  const known = asker.indicators.byId.get(decision.answer);
  if (known) return { kind: 'exact', indicator: known };
  return { kind: 'new', indicator: decision.made ?? newIndicator(question) };
}

const assumed = (match: IndicatorMatch, isAssumed: boolean): IndicatorMatch =>
  isAssumed && match.kind === 'exact'
    ? { kind: 'near', indicator: match.indicator, differs: match.indicator.name.zh }
    : match;

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
  const named = namesOf(asker, at, words);
  const isGrowth = head?.change === 'year' || head?.change === 'month';
  const beside = isGrowth ? undefined : unitBeside(asker.columns, at);
  const said =
    head?.unit ??
    unitOfRow(words.unit, head) ??
    unitOfRow(words.indicator?.unit, head) ??
    beside ??
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
  const inWords = nameInWords(question);
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
      : assumed(choice.match, named.isAssumed === true || isAssumedGrowth(asker, at));
  if (!indicatorDecision) askIndicator(asker, indicatorKey, inWords, match, row, cellColumn);
  const registered = match.kind === 'new' ? undefined : match.indicator;
  const isLeft = indicatorDecision?.answer === 'leave';
  const doubt = unitDecision || isLeft ? undefined : choice.doubt;
  if (doubt)
    asker.questions.ask(
      {
        ...unitKey,
        rule: doubt.rule,
        values: { head: head?.text || inWords, unit: doubt.proposal },
        row,
        cellColumn,
      },
      doubt.proposal,
    );
  const target = registered ? parseUnit(registered.unit) : told;
  const stated = registered && choice.unit && !unitsAgree(registered, choice.unit) ? undefined : choice.unit;
  const made = match.kind === 'new' ? match.indicator : undefined;
  const { period, key: periodKey } = periodAnswer(asker, at, words, row, isLeft);
  return {
    id,
    indicator: registered?.id ?? '',
    made,
    name: inWords || (made?.name ?? ''),
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
  name: string,
  match: IndicatorMatch,
  row: number,
  cellColumn: number,
): void {
  const where = { ...key, row, cellColumn };
  if (match.kind === 'near')
    asker.questions.ask(
      { ...where, rule: 'indicator-near', values: { name, indicator: match.indicator.name.zh } },
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
