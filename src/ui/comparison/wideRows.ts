import type { Question } from '../../core/aggregate/aggregate';
import type { Dataset } from '../../core/dataset';
import type { Indicator, Theme } from '../../core/indicator';
import { comparePeriods } from '../../core/period';
import { percentileRank } from '../../core/statistics/percentile';
import { levelFigures, type WideColumn, type WideValue } from './wideColumns';

/** Fewer values than these make no percentile worth drawing. */
const LEAST_FOR_PERCENTILE = 5;

export interface WideCell {
  readonly column: WideColumn;
  readonly answer: WideValue | undefined;
  /** Against the base: undefined without both, and for the base itself. */
  readonly difference: number | undefined;
  readonly ratio: number | undefined;
  /** Among all places of its level that have the figure. */
  readonly rank: number | undefined;
  readonly rankOf: number;
  readonly percentile: number | undefined;
}

export interface WideRow {
  readonly indicator: Indicator;
  readonly question: Question;
  readonly cells: readonly WideCell[];
  /** The largest absolute value of the row: the full length of a bar. */
  readonly largest: number;
}

export interface WideTheme {
  readonly theme: Theme;
  readonly rows: readonly WideRow[];
}

/** The question that most columns answer for an indicator: the newest of equals, actual before the rest. */
function bestQuestion(
  dataset: Dataset,
  indicator: Indicator,
  columns: readonly WideColumn[],
): Question | undefined {
  const asked = new Map<string, Question>();
  for (const { period, status } of dataset.figuresByIndicator.get(indicator.id) ?? []) {
    asked.set(`${period} ${status}`, { indicator: indicator.id, period, status });
  }
  const counted = [...asked.values()]
    .map((question) => ({ question, count: columns.filter((column) => column.valueOf(question)).length }))
    .filter(({ count }) => count >= Math.min(2, columns.length));
  counted.sort(
    (a, b) =>
      b.count - a.count ||
      Number(b.question.status === 'actual') - Number(a.question.status === 'actual') ||
      comparePeriods(b.question.period, a.question.period),
  );
  return counted[0]?.question;
}

function cellsOf(
  dataset: Dataset,
  columns: readonly WideColumn[],
  base: string,
  question: Question,
): WideCell[] {
  const levels = new Map<string, readonly number[]>();
  const baseValue = columns.find(({ id }) => id === base)?.valueOf(question)?.value;
  return columns.map((column): WideCell => {
    const answer = column.valueOf(question);
    const { level } = column;
    if (level && !levels.has(level)) levels.set(level, levelFigures(dataset, level, question));
    const among = (level && levels.get(level)) || [];
    const value = answer?.value;
    const compared = value !== undefined && baseValue !== undefined && column.id !== base;
    return {
      column,
      answer,
      difference: compared ? value - baseValue : undefined,
      ratio: compared && baseValue !== 0 && value / baseValue >= 0 ? value / baseValue : undefined,
      rank:
        value === undefined || among.length === 0
          ? undefined
          : among.filter((other) => other > value).length + 1,
      rankOf: among.length,
      percentile:
        value === undefined || among.length < LEAST_FOR_PERCENTILE ? undefined : percentileRank(among, value),
    };
  });
}

/**
 * The compared columns' indicators by theme, each for the question that most of them answer; indicators that only one
 * answers are left out.
 */
export function wideRows(
  dataset: Dataset,
  columns: readonly WideColumn[],
  base: string,
): readonly WideTheme[] {
  return [...dataset.themes.values()].flatMap((theme) => {
    const rows = [...dataset.indicators.values()]
      .filter((indicator) => indicator.theme === theme.id)
      .flatMap((indicator): WideRow[] => {
        const question = bestQuestion(dataset, indicator, columns);
        if (!question) return [];
        const cells = cellsOf(dataset, columns, base, question);
        const largest = Math.max(...cells.map(({ answer }) => Math.abs(answer?.value ?? 0)));
        return [{ indicator, question, cells, largest }];
      });
    return rows.length > 0 ? [{ theme, rows }] : [];
  });
}
