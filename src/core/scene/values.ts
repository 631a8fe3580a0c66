import { type Answered, answer } from '../answer';
import type { Boundaries } from '../boundaries';
import type { Dataset } from '../dataset';
import { unitText } from '../format';
import type { PlaceId } from '../place';
import { placesAtLevel } from '../query';
import type { Question } from '../question';
import { ranks } from '../statistics/ranks';
import type { View } from '../view';
import type { ShownValue } from './scene';

/** Why a place of the level shows no value. */
export type Absence = 'no-figure' | 'not-comparable';

/** The answers of a level's places to one question, and why the others have none. */
export interface LevelValues {
  readonly values: ReadonlyMap<PlaceId, ShownValue>;
  readonly absences: ReadonlyMap<PlaceId, Absence>;
  /** Places of the level, with and without a value: what the coverage is out of. */
  readonly total: number;
  /** The shown unit in the language: the indicator's own, or what normalising makes of it. */
  readonly unit: string;
  /** Digits after the point of a computed value; those of an indicator's own figures are as printed. */
  readonly decimals: number;
}

/** Whose answers are asked for, and in which language. */
type Asked = Pick<View, 'level' | 'language'>;

/** As many questions as a map, its second and third indicator and the time before them ask at once. */
const KEPT = 12;
const kept = new WeakMap<Dataset, WeakMap<Boundaries, Map<string, LevelValues>>>();

/**
 * The answers of all places of a level to one question, ranked. Ranks count from the largest; equal values share one. Asked
 * again of the same data and boundaries, the last questions are not reckoned again: map, legend and linked views share
 * their answers.
 * @param asked the level and the language; a view tells both
 * @param question a view's own, or another one of the same places
 */
export function levelValues(
  dataset: Dataset,
  boundaries: Boundaries,
  { level, language }: Asked,
  { indicator, period, status, normalisation }: Question,
): LevelValues {
  const byBoundaries = kept.get(dataset) ?? new WeakMap<Boundaries, Map<string, LevelValues>>();
  kept.set(dataset, byBoundaries);
  const known = byBoundaries.get(boundaries) ?? new Map<string, LevelValues>();
  byBoundaries.set(boundaries, known);

  const id = [level, language, indicator, period, status, normalisation].join('|');
  const question = { indicator, period, status, normalisation };
  const found = known.get(id) ?? answersOf(dataset, boundaries, { level, language }, question);
  known.delete(id);
  known.set(id, found);
  for (const oldest of [...known.keys()].slice(0, -KEPT)) known.delete(oldest);
  return found;
}

function answersOf(
  dataset: Dataset,
  boundaries: Boundaries,
  { level, language }: Asked,
  question: Question,
): LevelValues {
  const places = placesAtLevel(dataset, level);
  const indicator = dataset.indicators.get(question.indicator);
  const answers = new Map<PlaceId, Answered>();
  const absences = new Map<PlaceId, Absence>();
  if (!indicator) return { values: new Map(), absences, total: places.length, unit: '', decimals: 0 };
  for (const { id } of places) {
    const found = answer(dataset, boundaries, { ...question, place: id }, language);
    if (found.ok) answers.set(id, found);
    else absences.set(id, found.reason === 'no-figure' ? 'no-figure' : 'not-comparable');
  }
  const [sample] = answers.values();
  return {
    values: ranked(answers),
    absences,
    total: places.length,
    unit: sample?.unit ?? unitText(indicator.unit, language),
    decimals: sample?.against ? sample.decimals : indicator.decimals,
  };
}

function ranked(answers: ReadonlyMap<PlaceId, Answered>): ReadonlyMap<PlaceId, ShownValue> {
  const rank = ranks([...answers.values()].map(({ value }) => value));
  return new Map(
    [...answers].map(([place, found], index) => [
      place,
      { ...found, rank: rank[index] ?? Number.NaN, rankOf: answers.size },
    ]),
  );
}
