import { normalise } from '../aggregate/normalise';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import type { Bound, Figure, FigureKey, Status } from '../figure';
import { formatFigure, formatValue, unitText, withBound } from '../format';
import type { Indicator } from '../indicator';
import type { PlaceId } from '../place';
import { disagree, figureFor, figuresFor, placesAtLevel } from '../query';
import type { View } from '../view';
import type { ShownValue } from './scene';

/** Why a place of the level shows no value. */
export type Absence = 'no-figure' | 'not-comparable';

/** The values of one indicator at a view's level, and why the others have none. */
export interface LevelValues {
  readonly values: ReadonlyMap<PlaceId, ShownValue>;
  readonly absences: ReadonlyMap<PlaceId, Absence>;
  /** Places of the level, with and without a value. */
  readonly total: number;
  /** The shown unit: the indicator's own, or what normalising makes of it. */
  readonly unit: string;
  readonly decimals: number;
}

interface Answer {
  readonly value: number;
  readonly bound: Bound;
  readonly figures: readonly Figure[];
}

/** What is asked of the data: indicator, period and status, as a view or its second indicator gives them. */
export interface ValueQuestion {
  readonly indicator: string;
  readonly period: string;
  readonly status: Status;
}

/**
 * The values of a view's level, normalised, formatted and ranked. Ranks count from the largest; equal values share one.
 * @param question the view itself, or its second indicator
 */
export function levelValues(
  dataset: Dataset,
  boundaries: Boundaries,
  view: View,
  question: ValueQuestion = view,
): LevelValues {
  const places = placesAtLevel(dataset, view.level);
  const indicator = dataset.indicators.get(question.indicator);
  const absences = new Map<PlaceId, Absence>();
  if (!indicator) return { values: new Map(), absences, total: places.length, unit: '', decimals: 0 };

  const normalisation = question === view ? view.normalisation : 'amount';
  const answers = new Map<PlaceId, Answer>();
  let unit = indicator.unit;
  let decimals = indicator.decimals;
  for (const { id } of places) {
    const key: FigureKey = {
      place: id,
      indicator: indicator.id,
      period: question.period,
      status: question.status,
    };
    const answer = normalise(dataset, boundaries, key, normalisation);
    if (answer.ok) {
      answers.set(id, answer);
      unit = answer.unit;
      decimals = answer.decimals;
    } else absences.set(id, figureFor(dataset, key) ? 'not-comparable' : 'no-figure');
  }
  return {
    values: rankAnswers(answers, { dataset, view, question, indicator, unit, decimals }),
    absences,
    total: places.length,
    unit,
    decimals,
  };
}

interface Shown {
  readonly dataset: Dataset;
  readonly view: View;
  readonly question: ValueQuestion;
  readonly indicator: Indicator;
  readonly unit: string;
  readonly decimals: number;
}

function rankAnswers(answers: ReadonlyMap<PlaceId, Answer>, shown: Shown): ReadonlyMap<PlaceId, ShownValue> {
  const { dataset, view, question, indicator, unit, decimals } = shown;
  const descending = [...answers.values()].map((answer) => answer.value).sort((a, b) => b - a);
  return new Map(
    [...answers].map(([place, answer]) => {
      const [own] = answer.figures;
      const asPrinted = own && answer.figures.length === 1 && own.value === answer.value;
      return [
        place,
        {
          value: answer.value,
          text: asPrinted
            ? formatFigure(own, view.language)
            : withBound(formatValue(answer.value, decimals), answer.bound, view.language),
          unit: unitText(unit, view.language),
          figures: answer.figures,
          rank: descending.indexOf(answer.value) + 1,
          rankOf: descending.length,
          conflict: disagree(
            figuresFor(dataset, {
              place,
              indicator: indicator.id,
              period: question.period,
              status: question.status,
            }),
          ),
        },
      ];
    }),
  );
}
