import type { Status } from '../../figure';
import type { TableColumn } from '../columns';
import type { DecisionKey } from '../decisions';
import { nextPeriod } from '../period/nextPeriod';
import { none, type PeriodPart, part } from '../period/periodParts';
import { readPeriods } from '../period/readPeriods';
import { resolvePeriod } from '../period/resolvePeriod';
import { amountColumn } from './columnsBeside';
import type { MeaningAsker, RowWords } from './meaning';

export function periodsOf(asker: MeaningAsker, at: number, words: RowWords): PeriodPart[] {
  const own = asker.columns[at]?.head;
  const mine = [...words.periods, ...(own?.periods ?? [])];
  const inherits =
    own?.change && !mine.some(({ from }) => from.year !== undefined || from.month !== undefined);
  const base = inherits ? (grownAmount(asker, at)?.head.periods ?? []) : [];
  const besides = mine.some((part) => part.sameMonths || part.yearsBack > 0)
    ? comparedPeriods(asker, at, mine)
    : [];
  return [...mine, ...base, ...besides, ...asker.context.periods];
}

/**
 * What 同期 is the same months as: those that a head to its left says, or 累计 beside it, where its own says neither.
 */
function comparedPeriods(
  asker: MeaningAsker,
  at: number,
  mine: readonly PeriodPart[],
): readonly PeriodPart[] {
  const before = asker.columns.slice(0, at).filter(({ role }) => role === 'value');
  const compared = before.findLast(({ head }) => head.periods.some(({ from }) => from.year && from.month));
  if (compared) return compared.head.periods.map((part) => ({ ...part, yearsBack: 0, scope: undefined }));
  const amount = before.findLast(
    ({ head }) =>
      !head.change && !head.periods.some(({ yearsBack, sameMonths }) => yearsBack > 0 || sameMonths),
  );
  const isSaid = mine.some(({ scope, from }) => scope || from.month);
  const scopes = amount?.head.periods.filter(({ scope }) => scope) ?? [];
  return isSaid ? [] : scopes.map(({ scope }) => part(none, none, { scope }));
}

/** The column of amounts that the growth in a column is of. */
const grownAmount = (asker: MeaningAsker, at: number): TableColumn | undefined =>
  amountColumn(
    asker.columns,
    at,
    ({ head }) => resolvePeriod([...head.periods, ...asker.context.periods]) ?? '',
  );

/** Whether figures are actual, a target or a forecast: by row and head, the amount that grew, else the title. */
export function statusOf(asker: MeaningAsker, at: number, words: RowWords): Status {
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
 * Which period stands where the decision or the words say it; asks where none does, and proposes the one after that of an
 * earlier file of the form.
 */
export function periodAnswer(
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
  if (decision && !decision.ofEarlier && decision.answer !== '') return { period: decision.answer, key };
  if (found !== undefined || isLeft) return { period: found ?? '', key };
  const before = decision?.answer ?? '';
  const next = nextPeriod(before);
  const where = { ...key, row, cellColumn: column?.column ?? 0 };
  if (next) asker.questions.ask({ ...where, rule: 'period-next', values: { before, next } }, next);
  else asker.questions.ask({ ...where, rule: 'period-missing', values: { head: key.column } }, '');
  return { period: next ?? '', key };
}
