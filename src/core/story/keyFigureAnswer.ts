import { type Language, type LocalText, localText } from '../../i18n/language';
import type { AggregateRefusal, MemberCoverage } from '../aggregate/aggregate';
import { aggregateMembers } from '../aggregate/aggregateMembers';
import type { Dataset } from '../dataset';
import type { Figure } from '../figure';
import { formatFigure, formatValue, unitText, withBound } from '../format';
import type { Indicator } from '../indicator';
import { disagree, figureFor, figuresFor } from '../query';
import type { KeyFigure } from '../story';

/** Whom a key figure is about, and what it asks, in names. */
interface Asked {
  readonly question: KeyFigure;
  /** The place, or the element with its layout's name before it. */
  readonly subject: LocalText;
  readonly indicator: Indicator | undefined;
}

/** A key figure's value as shown, or why there is none. */
export type KeyFigureAnswer = Asked &
  (
    | {
        readonly ok: true;
        /** Formatted with its bound, without unit. */
        readonly text: string;
        readonly unit: string;
        readonly value: number;
        /** What it rests on: one figure, or those of the element's members. */
        readonly figures: readonly [Figure, ...Figure[]];
        /** How many members have a figure; undefined for a single figure. */
        readonly coverage: MemberCoverage | undefined;
        /** Whether the documents disagree on a figure that it rests on. */
        readonly conflict: boolean;
      }
    | {
        readonly ok: false;
        readonly reason: AggregateRefusal | 'unknown-place' | 'unknown-element';
        readonly coverage: MemberCoverage | undefined;
      }
  );

const NO_NAME: LocalText = { zh: '', en: '' };

/**
 * Answers a key figure from the data: the figure that stands for a place, or the sum (ratio) over an element's members
 * with its coverage. Nothing is guessed: without a figure the reason stands instead.
 */
export function answerKeyFigure(dataset: Dataset, question: KeyFigure, language: Language): KeyFigureAnswer {
  const indicator = dataset.indicators.get(question.indicator);
  return question.kind === 'figure'
    ? answerFigure(dataset, question, indicator, language)
    : answerElement(dataset, question, indicator, language);
}

function answerFigure(
  dataset: Dataset,
  question: Extract<KeyFigure, { kind: 'figure' }>,
  indicator: Indicator | undefined,
  language: Language,
): KeyFigureAnswer {
  const place = dataset.places.get(question.place);
  const asked: Asked = { question, subject: place?.name ?? NO_NAME, indicator };
  const refuse = (reason: AggregateRefusal | 'unknown-place'): KeyFigureAnswer => ({
    ...asked,
    ok: false,
    reason,
    coverage: undefined,
  });
  if (!place) return refuse('unknown-place');
  if (!indicator) return refuse('unknown-indicator');
  const figure = figureFor(dataset, question);
  if (!figure) return refuse('no-figure');
  return {
    ...asked,
    ok: true,
    text: formatFigure(figure, language),
    unit: unitText(indicator.unit, language),
    value: figure.value,
    figures: [figure],
    coverage: undefined,
    conflict: disagree(figuresFor(dataset, question)),
  };
}

function answerElement(
  dataset: Dataset,
  question: Extract<KeyFigure, { kind: 'element' }>,
  indicator: Indicator | undefined,
  language: Language,
): KeyFigureAnswer {
  const layout = dataset.layouts.get(question.layout);
  const element = layout?.elements.find(({ id }) => id === question.element);
  const asked: Asked = { question, subject: element?.name ?? NO_NAME, indicator };
  if (!element) return { ...asked, ok: false, reason: 'unknown-element', coverage: undefined };
  const { period, status } = question;
  const members = element.members.map((member) => member.place);
  const aggregate = aggregateMembers(dataset, members, { indicator: question.indicator, period, status });
  const { coverage } = aggregate;
  if (!aggregate.ok) return { ...asked, ok: false, reason: aggregate.reason, coverage };
  const [first, ...others] = aggregate.figures;
  if (!first) return { ...asked, ok: false, reason: 'no-figure', coverage };
  return {
    ...asked,
    ok: true,
    text: withBound(formatValue(aggregate.value, aggregate.decimals), aggregate.bound, language),
    unit: unitText(aggregate.unit, language),
    value: aggregate.value,
    figures: [first, ...others],
    coverage,
    conflict: aggregate.figures.some((figure) => disagree(figuresFor(dataset, figure))),
  };
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
