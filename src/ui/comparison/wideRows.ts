import { bestPeriod } from '../../core/bestPeriod';
import type { Boundaries } from '../../core/boundaries';
import type { Dataset } from '../../core/dataset';
import { hasRatio } from '../../core/differenceUnit';
import type { Indicator, Theme } from '../../core/indicator';
import { type PlainQuestion, plainly } from '../../core/question';
import { levelValues } from '../../core/scene/values';
import { percentileRank } from '../../core/statistics/percentile';
import type { Language } from '../../i18n/language';
import type { WideColumn, WideValue } from './wideColumns';

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
  readonly question: PlainQuestion;
  readonly cells: readonly WideCell[];
  /** The largest absolute value of the row: the full length of a bar. */
  readonly largest: number;
  /** Digits after the point of a difference: as many as any of the cells shows. */
  readonly decimals: number;
}

export interface WideTheme {
  readonly theme: Theme;
  readonly rows: readonly WideRow[];
}

/** The question that opens for an indicator among the columns that answer it, see `bestPeriod`. */
function bestQuestion(
  dataset: Dataset,
  indicator: Indicator,
  columns: readonly WideColumn[],
): PlainQuestion | undefined {
  const asked = new Map<string, PlainQuestion>();
  for (const { period, status } of dataset.figuresByIndicator.get(indicator.id) ?? []) {
    asked.set(`${period} ${status}`, { indicator: indicator.id, period, status });
  }
  const available = [...asked.values()]
    .map((question) => ({
      ...question,
      count: columns.filter((column) => column.valueOf(question)).length,
      total: columns.length,
    }))
    .filter(({ count }) => count >= Math.min(2, columns.length));
  const best = bestPeriod(available);
  return best && { indicator: best.indicator, period: best.period, status: best.status };
}

/** The compared columns with what ranks and percentiles are among. */
interface Compared {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
  readonly columns: readonly WideColumn[];
  /** The column that the others are set against. */
  readonly base: string;
  readonly language: Language;
}

function cellsOf(
  { dataset, boundaries, columns, base, language }: Compared,
  question: PlainQuestion,
): WideCell[] {
  const baseValue = columns.find(({ id }) => id === base)?.valueOf(question)?.value;
  const isRatio = hasRatio(dataset.indicators.get(question.indicator));
  return columns.map((column): WideCell => {
    const answer = column.valueOf(question);
    const { level } = column;
    const among = level && levelValues(dataset, boundaries, { level, language }, plainly(question)).values;
    const values = [...(among?.values() ?? [])].map((shown) => shown.value);
    const value = answer?.value;
    const compared = value !== undefined && baseValue !== undefined && column.id !== base;
    return {
      column,
      answer,
      difference: compared ? value - baseValue : undefined,
      ratio: isRatio && compared && baseValue !== 0 && value / baseValue >= 0 ? value / baseValue : undefined,
      rank: among?.get(column.id)?.rank,
      rankOf: values.length,
      percentile:
        value === undefined || values.length < LEAST_FOR_PERCENTILE
          ? undefined
          : percentileRank(values, value),
    };
  });
}

/**
 * The compared columns' indicators by theme, each for the question that opens among them; indicators that only one answers
 * are left out.
 */
export function wideRows(compared: Compared): readonly WideTheme[] {
  const { dataset, columns } = compared;
  return [...dataset.themes.values()].flatMap((theme) => {
    const rows = [...dataset.indicators.values()]
      .filter((indicator) => indicator.theme === theme.id)
      .flatMap((indicator): WideRow[] => {
        const question = bestQuestion(dataset, indicator, columns);
        if (!question) return [];
        const cells = cellsOf(compared, question);
        return [
          {
            indicator,
            question,
            cells,
            largest: cells.reduce((most, { answer }) => Math.max(most, Math.abs(answer?.value ?? 0)), 0),
            decimals: cells.reduce((most, { answer }) => Math.max(most, answer?.decimals ?? 0), 0),
          },
        ];
      });
    return rows.length > 0 ? [{ theme, rows }] : [];
  });
}
