import type { FigureKey } from './figure';
import type { Normalisation } from './view';

/** What is asked of a place or of every member: an indicator for a period and status. */
export type PlainQuestion = Omit<FigureKey, 'place'>;

/** The same, set against what: the question that a map puts to every place of its level. */
export interface Question extends PlainQuestion {
  readonly normalisation: Normalisation;
}

/** A question put to one place. */
export interface PlaceQuestion extends Question, FigureKey {}

/** A question that sets nothing against anything. */
export function plainly({ indicator, period, status }: PlainQuestion): Question {
  return { indicator, period, status, normalisation: 'amount' };
}
