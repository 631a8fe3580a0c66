import type { TableColumn } from '../columns';
import { type HeadReading, readHead } from '../headText';
import { type IndicatorQuestion, matchIndicator } from '../indicatorIndex';
import { withoutEnumerator } from '../placeName';
import { readUnit } from '../unitText';
import { baseColumn, comparedRate, comparesRate, leansOn, PART } from './columnsBeside';
import type { MeaningAsker, RowWords } from './meaning';
import { periodsOf } from './periods';
import { RATIO_NAME } from './units';

export interface Named {
  readonly names: readonly string[];
  /** Of a title or a section that speaks of growth itself. */
  readonly change: HeadReading['change'];
  /** The section that gives the name, where no head does. */
  readonly section?: HeadReading;
  /** Taken from the amount beside it, though the head could mean another: asked about. */
  readonly isAssumed?: true;
}

export function namesOf(asker: MeaningAsker, at: number, words: RowWords): Named {
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
  const rate = comparesRate(head) ? comparedRate(asker.columns, at)?.head : undefined;
  if (rate)
    return { names: [...rate.names, ...(rate.change === 'year' ? ['增速'] : []), ...own], change: undefined };
  if (owner)
    return {
      names: [...new Set([...owner.head.names, ...own.map((name) => name.replace(PART, ''))])],
      change: undefined,
    };
  const grown = grownBeside(asker, at, own);
  if (grown) return { names: grown, change: undefined, isAssumed: true };
  if (own.length > 0) return { names: own, change: undefined };
  const leans =
    head &&
    (head.change ||
      head.status ||
      head.periods.some((part) => part.yearsBack > 0 || part.sameMonths || part.scope));
  const base = leans ? baseColumn(asker.columns, at) : undefined;
  if (base) return { names: base.head.names, change: undefined };
  const section = readHead(withoutEnumerator(words.section));
  if (section.name !== '') return { names: [section.name], change: section.change, section };
  const title = readHead(asker.context.indicator);
  if (title.name !== '') return { names: [title.name], change: title.change };
  const { indicator } = asker.context;
  return { names: indicator === '' ? [] : [indicator], change: undefined };
}

/**
 * 增速 under 规模以上工业, beside its one 总产值: the growth of that, where the group's words name no growth themselves.
 * @param own the words of the growth's head, which are those of the group
 */
function grownBeside(asker: MeaningAsker, at: number, own: readonly string[]): readonly string[] | undefined {
  const change = asker.columns[at]?.head.change;
  if (own.length === 0) return undefined;
  if (change !== 'year' && change !== 'month') return undefined;
  const isOfGroup = (column: TableColumn | undefined) =>
    column?.role === 'value' &&
    !column.head.change &&
    own.every((name, of) => column.head.names[of] === name);
  const [beside, another] = [asker.columns[at - 1], asker.columns[at - 2]];
  if (!beside || !isOfGroup(beside) || isOfGroup(another) || beside.head.names.length <= own.length)
    return undefined;
  const question = { names: own, unit: undefined, change, atEnd: false };
  return matchIndicator(asker.indicators, question).kind === 'exact' ? undefined : beside.head.names;
}

/** Whether these words of a head are the place that it names. */
function isPlaceHead(column: TableColumn, name: string): boolean {
  return column.heads.some((head) => head.name === name && column.placeText === head.text);
}

/**
 * The words of a head that name an indicator of the register as they stand, where what is read out of them names none:
 * 规模以上工业总产值增速比前三季度提高 is one, and no figure of the first three quarters.
 */
export function verbatimName(
  asker: MeaningAsker,
  question: IndicatorQuestion,
  heads: readonly HeadReading[],
): string | undefined {
  if (matchIndicator(asker.indicators, question).kind === 'exact') return undefined;
  // A word under another is a part of it: 其中：制造业 under 工业投资.
  return heads
    .filter((_, at) => heads.slice(at + 1).every(({ name }) => name === ''))
    .map(({ text }) => readUnit(text).rest)
    .find(
      (text) =>
        matchIndicator(asker.indicators, { ...question, names: [text], change: undefined, atEnd: false })
          .kind === 'exact',
    );
}

/** A per cent beside an amount of the same words, which says not that it is growth: 工业总产值 over 亿元 and %. */
export function isAssumedGrowth(asker: MeaningAsker, at: number): boolean {
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

/** What the words of column and row ask the register for; the unit is chosen afterwards. */
export function readQuestion(
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
