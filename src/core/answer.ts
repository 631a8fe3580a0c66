import type { Language } from '../i18n/language';
import type { AggregateRefusal, AggregateRule, MemberCoverage } from './aggregate/aggregate';
import { aggregateMembers } from './aggregate/aggregateMembers';
import { isComplete } from './aggregate/coverage';
import { normalise } from './aggregate/normalise';
import type { Against, Amount, NormaliseCaution, NormaliseRefusal } from './aggregate/normalisedValue';
import type { Boundaries } from './boundaries';
import type { Dataset } from './dataset';
import { type Behind, type Figure, type FigureKey, printedFigures } from './figure';
import { type Reading, reading, unitText } from './format';
import type { PlaceId } from './place';
import { figureFor, isContested } from './query';
import type { PlaceQuestion, PlainQuestion } from './question';

/** What a number says, how it reads, and what it rests on. */
export interface Answered extends Amount {
  readonly ok: true;
  /** Formatted with its bound, without unit; with as many digits after the point as `decimals` says. */
  readonly text: string;
  /** In the language of the answer. */
  readonly unit: string;
  /** The asked figures first, each before those that it was reckoned from; then those that they were set against. */
  readonly figures: readonly [Figure, ...Figure[]];
  /** `stated`: a document says so; else how it was computed, by a formula or from members. */
  readonly rule: 'stated' | AggregateRule | Behind['rule'];
  /** How many members have a figure; undefined for a stated one. */
  readonly coverage: MemberCoverage | undefined;
  /** What the amount was set against; undefined for an amount as such. */
  readonly against: Against | undefined;
  readonly cautions: readonly NormaliseCaution[];
  /** Whether the documents disagree on an asked figure that it rests on. */
  readonly conflict: boolean;
}

export type Refusal = AggregateRefusal | NormaliseRefusal | 'unknown-place';

/** Why there is no number. */
export interface Refused {
  readonly ok: false;
  readonly reason: Refusal;
  readonly coverage: MemberCoverage | undefined;
}

export type Answer = Answered | Refused;

/** An amount with how it came about. */
type Told = Amount & Pick<Answered, 'rule' | 'coverage'>;

function refused(reason: Refusal, coverage?: MemberCoverage): Refused {
  return { ok: false, reason, coverage };
}

function amountOfMembers(
  dataset: Dataset,
  members: readonly PlaceId[],
  question: PlainQuestion,
): Told | Refused {
  const aggregate = aggregateMembers(dataset, members, question);
  if (!aggregate.ok) return refused(aggregate.reason, aggregate.coverage);
  const { value, bound, unit, decimals, rule, coverage } = aggregate;
  const [first, ...others] = aggregate.figures;
  return first
    ? { value, bound, unit, decimals, rule, coverage, figures: [first, ...others] }
    : refused('no-figure', coverage);
}

/** A place's own figure where a document gives it, else what a group's members add up to. */
function amountOf(dataset: Dataset, key: FigureKey): Told | Refused {
  const place = dataset.places.get(key.place);
  if (!place) return refused('unknown-place');
  const indicator = dataset.indicators.get(key.indicator);
  if (!indicator) return refused('unknown-indicator');
  const figure = figureFor(dataset, key);
  if (figure) {
    const { value, bound } = figure;
    const { unit, decimals } = indicator;
    const rule = figure.behind?.rule ?? 'stated';
    return { value, bound, unit, decimals, figures: [figure], rule, coverage: undefined };
  }
  return place.kind === 'group' ? amountOfMembers(dataset, place.members, key) : refused('no-figure');
}

/** A figure before those that it was reckoned from. */
const withBehind = (figure: Figure): readonly [Figure, ...Figure[]] => [
  figure,
  ...(figure.behind ? printedFigures(figure) : []),
];

function answered(
  dataset: Dataset,
  told: Told,
  { text, decimals }: Reading,
  unit: string,
  rest: Pick<Answered, 'value' | 'bound' | 'against' | 'cautions'>,
): Answered {
  const [first, ...others] = told.figures;
  const [own, ...behind] = withBehind(first);
  return {
    ok: true,
    ...rest,
    text,
    decimals,
    unit,
    figures: [own, ...behind, ...[...others, ...(rest.against?.figures ?? [])].flatMap(withBehind)],
    rule: told.rule,
    coverage: told.coverage,
    conflict: told.figures.some((figure) => isContested(dataset, figure)),
  };
}

function asAmount(dataset: Dataset, told: Told | Refused, language: Language): Answer {
  if ('ok' in told) return told;
  const { value, bound } = told;
  return answered(dataset, told, reading(told, language), unitText(told.unit, language), {
    value,
    bound,
    against: undefined,
    cautions: [],
  });
}

/** What a place answers to a question that sets nothing against anything; see `answer`. */
export function plainAnswer(dataset: Dataset, key: FigureKey, language: Language): Answer {
  return asAmount(dataset, amountOf(dataset, key), language);
}

/**
 * What several places answer together: their sum, or the ratio of their sums.
 * @throws Error on a member that is no place
 */
export function membersAnswer(
  dataset: Dataset,
  members: readonly PlaceId[],
  question: PlainQuestion,
  language: Language,
): Answer {
  return asAmount(dataset, amountOfMembers(dataset, members, question), language);
}

/**
 * What a place answers to a question. Everything that shows a number asks this, so that one question has one answer on
 * map, list, panel, comparison, slide and in files.
 *
 * A place answers with the figure that stands for it; a group without one with what its members add up to, together with
 * its coverage. What a normalisation asks for is set against the amount, but never against a sum that lacks a member.
 * Where there is no number, the reason stands instead: nothing is guessed, and missing is never zero.
 *
 * @param boundaries for land, in km²
 * @param language of the text and the unit
 * @throws Error on a region without a boundary, where its land is asked for
 */
export function answer(
  dataset: Dataset,
  boundaries: Boundaries,
  question: PlaceQuestion,
  language: Language,
): Answer {
  const { normalisation } = question;
  const told = amountOf(dataset, question);
  if ('ok' in told || normalisation === 'amount') return asAmount(dataset, told, language);
  if (told.coverage && !isComplete(told.coverage)) return refused('incomplete-members', told.coverage);
  const found = normalise(dataset, boundaries, question, told, normalisation);
  if (!found.ok) return refused(found.reason, told.coverage);
  const { value, bound, against, cautions } = found;
  // Set against something it is no document's own number any more.
  const computed = reading({ ...found, figures: [] }, language);
  return answered(dataset, told, computed, unitText(found.unit, language), {
    value,
    bound,
    against,
    cautions,
  });
}

/**
 * Whether an answer may stand beside others: it is stated, or every member has a figure, since a sum that lacks one would
 * seem too small.
 */
export function isWhole(found: Answer): found is Answered {
  return found.ok && (found.coverage === undefined || isComplete(found.coverage));
}
