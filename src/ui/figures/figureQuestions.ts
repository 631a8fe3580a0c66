import type { Dataset } from '../../core/dataset';
import type { Figure, Status } from '../../core/figure';
import type { Indicator, Theme } from '../../core/indicator';
import { comparePeriods } from '../../core/period';
import type { PlaceId } from '../../core/place';
import { disagree } from '../../core/query';

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

function questionsOf(indicator: Indicator, figures: readonly Figure[]): FigureQuestion[] {
  const byKey = new Map<string, [Figure, ...Figure[]]>();
  for (const figure of figures) {
    const key = `${figure.period} ${figure.status}`;
    const found = byKey.get(key);
    if (!found) byKey.set(key, [figure]);
    else if (figure.preferred) found.unshift(figure);
    else found.push(figure);
  }
  return [...byKey.values()]
    .sort(([a], [b]) => comparePeriods(b.period, a.period) || a.status.localeCompare(b.status))
    .map((found, index) => ({
      indicator,
      period: found[0].period,
      status: found[0].status,
      figures: found,
      conflict: disagree(found),
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
      .flatMap((indicator) => questionsOf(indicator, byIndicator.get(indicator.id) ?? []));
    return questions.length > 0 ? [{ theme, questions }] : [];
  });
}
