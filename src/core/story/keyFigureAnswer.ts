import { type Language, type LocalText, localText } from '../../i18n/language';
import { type Answered, membersAnswer, plainAnswer, type Refusal, type Refused } from '../answer';
import type { Dataset } from '../dataset';
import type { Indicator } from '../indicator';
import type { KeyFigure } from '../story';

/** Whom a key figure is about, and what it asks, in names. */
interface Asked {
  readonly question: KeyFigure;
  /** The place, or the element with its layout's name before it. */
  readonly subject: LocalText;
  readonly indicator: Indicator | undefined;
}

/** A key figure's answer, or why there is none. */
export type KeyFigureAnswer = Asked &
  (Answered | (Omit<Refused, 'reason'> & { readonly reason: Refusal | 'unknown-element' }));

const NO_NAME: LocalText = { zh: '', en: '' };

/**
 * Answers a key figure from the data: what a place answers, or the sum (ratio) over an element's members with its coverage.
 * Nothing is guessed: without a figure the reason stands instead.
 */
export function answerKeyFigure(dataset: Dataset, question: KeyFigure, language: Language): KeyFigureAnswer {
  const indicator = dataset.indicators.get(question.indicator);
  if (question.kind === 'figure') {
    const subject = dataset.places.get(question.place)?.name ?? NO_NAME;
    return { question, subject, indicator, ...plainAnswer(dataset, question, language) };
  }
  const element = dataset.layouts.get(question.layout)?.elements.find(({ id }) => id === question.element);
  const asked: Asked = { question, subject: element?.name ?? NO_NAME, indicator };
  if (!element) return { ...asked, ok: false, reason: 'unknown-element', coverage: undefined };
  const members = element.members.map(({ place }) => place);
  return { ...asked, ...membersAnswer(dataset, members, question, language) };
}

/** The titles of the documents that an answer rests on, each once. */
export function answerSources(
  dataset: Dataset,
  answer: KeyFigureAnswer,
  language: Language,
): readonly string[] {
  if (!answer.ok) return [];
  const ids = new Set(answer.figures.map((figure) => figure.source));
  return [...ids].flatMap((id) => {
    const source = dataset.sources.get(id);
    return source ? [localText(source.title, language)] : [];
  });
}
