import { type Language, localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Dataset } from '../dataset';
import type { BoundNumber, KeyFigure, StoryStep } from '../story';
import { answerKeyFigure } from './keyFigureAnswer';
import { keyFigureId } from './keyFigureChoices';
import { plainDigits, type WordNumber, wordNumbers } from './wordNumbers';

/** The parts of a step that are prose. */
export const WORD_PARTS = ['title', 'text', 'notes'] as const;
export type WordPart = (typeof WORD_PARTS)[number];

/** What is to be said to the author of a number in a step's words. */
export interface NumberFinding {
  readonly part: WordPart;
  readonly number: WordNumber;
  /**
   * `changed`: the figure reads otherwise than when it was written. `unanswered`: the data no longer have it.
   * `free`: bound to no figure, though some read so. `unmatched`: no figure reads so.
   */
  readonly kind: 'changed' | 'unanswered' | 'free' | 'unmatched';
  /** The number as its figure reads now, where it changed. */
  readonly now?: string;
  /** The figure that it is bound to, or those that it can be bound to, nearest first. */
  readonly figures: readonly KeyFigure[];
}

/** As many figures as are offered for one number. */
const MOST_OFFERED = 5;

/** The digits of a text that may bear words: 2,586 of `约2,586`. */
const digitsOf = (text: string): string => wordNumbers(text)[0]?.written ?? text;

/**
 * How a figure's number reads in prose, without unit or bound; undefined where the data have none.
 * @example numberOf(dataset, question, 'zh') //= '2,521.04'
 */
export function numberOf(dataset: Dataset, question: KeyFigure, language: Language): string | undefined {
  const answer = answerKeyFigure(dataset, question, language);
  return answer.ok ? digitsOf(answer.text) : undefined;
}

/** What before a number already says how sure it is: >, 约, 超过, more than. */
const BOUND_SAID =
  /(?:[><≥≤]|约|超过?|逾|至少|不低于|不足|不到|多于|about|over|under|above|more than|less than|at least|at most)\s*$/i;

interface Held {
  readonly number: WordNumber;
  readonly bound: BoundNumber | undefined;
}

/** Each number of a text with what it is bound to: of several that are written alike, the first to the first. */
function held(text: string, bound: readonly BoundNumber[]): readonly Held[] {
  const seen = new Map<string, number>();
  return wordNumbers(text).map((number) => {
    const digits = plainDigits(number.written);
    const alike = bound.filter(({ written }) => plainDigits(written) === digits);
    const before = seen.get(digits) ?? 0;
    seen.set(digits, before + 1);
    return { number, bound: alike[before] ?? alike.at(-1) };
  });
}

/**
 * A part of a step's words with every bound number as its figure reads now, with what its document says of how sure it is
 * (约, >) where the words before do not say that. Where the data no longer have the figure, the words say so: a number
 * that nothing stands behind is not told.
 */
export function drawnWords(
  dataset: Dataset | undefined,
  step: StoryStep,
  part: WordPart,
  language: Language,
): string {
  const text = localText(step[part], language);
  const bound = step.bound ?? [];
  if (!dataset || bound.length === 0) return text;
  let end = 0;
  let drawn = '';
  for (const { number, bound: holder } of held(text, bound)) {
    if (!holder) continue;
    const before = text.slice(end, number.from);
    const answer = answerKeyFigure(dataset, holder.figure, language);
    const now = answer.ok ? answer.text : translate(language, 'present.noAnswer');
    drawn += before + (BOUND_SAID.test(before) ? digitsOf(now) : now);
    end = number.to;
  }
  return drawn + text.slice(end);
}

/** The questions of a dataset whose standing figure is printed with these digits, those about known subjects first. */
function figuresThatRead(dataset: Dataset, digits: string, step: StoryStep): readonly KeyFigure[] {
  const near = new Set(
    [...step.keyFigures, ...(step.bound ?? []).map(({ figure }) => figure)].flatMap((question) => [
      question.indicator,
      question.kind === 'figure' ? question.place : question.element,
    ]),
  );
  const { indicator, period, selection } = step.view;
  for (const asked of [indicator, selection]) if (asked) near.add(asked);
  const nearness = (question: KeyFigure & { readonly kind: 'figure' }) =>
    Number(near.has(question.place)) +
    Number(near.has(question.indicator)) +
    Number(question.period === period);
  const sums = step.keyFigures.filter(
    (question) =>
      question.kind === 'element' && plainDigits(numberOf(dataset, question, 'zh') ?? '') === digits,
  );
  const printed = [...dataset.figuresByQuestion.values()].flatMap(([figure]) => {
    if (plainDigits(digitsOf(figure.printed.replace('-', '−'))) !== digits) return [];
    const { place, indicator: asked, status } = figure;
    return [{ kind: 'figure' as const, place, indicator: asked, period: figure.period, status }];
  });
  return [...sums, ...printed.sort((a, b) => nearness(b) - nearness(a))];
}

/**
 * What an author should know of the numbers in a step's words, in the order of the words: those whose figure changed or is
 * gone, and those that stand for no figure.
 */
export function numberFindings(
  dataset: Dataset,
  step: StoryStep,
  language: Language,
): readonly NumberFinding[] {
  const bound = step.bound ?? [];
  return WORD_PARTS.flatMap((part) =>
    held(localText(step[part], language), bound).flatMap(({ number, bound: holder }): NumberFinding[] => {
      if (holder) {
        const figures = [holder.figure];
        const now = numberOf(dataset, holder.figure, language);
        if (now === undefined) return [{ part, number, kind: 'unanswered', figures }];
        if (plainDigits(now) === plainDigits(number.written)) return [];
        return [{ part, number, kind: 'changed', now, figures }];
      }
      if (!number.isAmount) return [];
      const figures = figuresThatRead(dataset, plainDigits(number.written), step).slice(0, MOST_OFFERED);
      return [{ part, number, kind: figures.length > 0 ? 'free' : 'unmatched', figures }];
    }),
  );
}

/** The step with a number of its words bound to a figure; one that is bound to it already stays once. */
export function withBound(step: StoryStep, written: string, figure: KeyFigure): readonly BoundNumber[] {
  const bound = step.bound ?? [];
  const isThere = bound.some(
    (other) => other.written === written && keyFigureId(other.figure) === keyFigureId(figure),
  );
  return isThere ? bound : [...bound, { written, figure }];
}

/** The parts of a step that take a changed number over, so that words and figure read alike again. */
export function withNumberAsNow(
  step: StoryStep,
  { part, number, now, figures }: NumberFinding,
  language: Language,
): Partial<StoryStep> {
  const [figure] = figures;
  if (now === undefined || !figure) return {};
  const text = localText(step[part], language);
  const written = text.slice(0, number.from) + now + text.slice(number.to);
  return {
    [part]: { ...step[part], [language]: written },
    bound: withBound(step, now, figure),
  };
}

/** The bound numbers that some text of the step still has; one that was rubbed out of the words is held no longer. */
export function boundInUse(step: StoryStep): readonly BoundNumber[] {
  const words = WORD_PARTS.flatMap((part) => Object.values(step[part]) as readonly string[]);
  const digits = new Set(words.flatMap(wordNumbers).map(({ written }) => plainDigits(written)));
  return (step.bound ?? []).filter(({ written }) => digits.has(plainDigits(written)));
}
