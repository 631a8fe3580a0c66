import { compareAvailability } from '../../core/bestPeriod';
import type { Dataset } from '../../core/dataset';
import type { Figure, Status } from '../../core/figure';
import type { Indicator, Theme } from '../../core/indicator';
import { comparePeriods } from '../../core/period';
import type { PlaceId } from '../../core/place';
import { figuresFor, isContested } from '../../core/query';
import { questionId } from '../../core/standing';

/** All figures that answer one question about a place, the one that stands first. */
export interface FigureQuestion {
  readonly indicator: Indicator;
  readonly period: string;
  readonly status: Status;
  readonly figures: readonly [Figure, ...Figure[]];
  readonly conflict: boolean;
  /** True for the first row of its indicator. */
  readonly leads: boolean;
}

export interface ThemeQuestions {
  readonly theme: Theme;
  readonly questions: readonly FigureQuestion[];
}

function questionsOf(dataset: Dataset, indicator: Indicator, asked: readonly Figure[]): FigureQuestion[] {
  const found = new Map(asked.map((figure) => [questionId(figure), figuresFor(dataset, figure)]));
  return [...found.values()]
    .flatMap(([standing, ...others]) => (standing ? [[standing, ...others] as const] : []))
    .sort(([a], [b]) => comparePeriods(b.period, a.period) || compareAvailability(a, b))
    .map((figures, index) => ({
      indicator,
      period: figures[0].period,
      status: figures[0].status,
      figures,
      conflict: isContested(dataset, figures[0]),
      leads: index === 0,
    }));
}

/** A place's figures by theme and indicator in the registers' order, newest period first. */
export function figureQuestions(dataset: Dataset, place: PlaceId): readonly ThemeQuestions[] {
  const byIndicator = new Map<string, Figure[]>();
  for (const figure of dataset.figuresByPlace.get(place) ?? []) {
    const found = byIndicator.get(figure.indicator);
    if (found) found.push(figure);
    else byIndicator.set(figure.indicator, [figure]);
  }
  return [...dataset.themes.values()].flatMap((theme) => {
    const questions = [...dataset.indicators.values()]
      .filter((indicator) => indicator.theme === theme.id && byIndicator.has(indicator.id))
      .flatMap((indicator) => questionsOf(dataset, indicator, byIndicator.get(indicator.id) ?? []));
    return questions.length > 0 ? [{ theme, questions }] : [];
  });
}
