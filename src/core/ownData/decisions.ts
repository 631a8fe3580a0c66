import type { NewIndicator } from './indicatorIndex';

/** What can be asked about a table, and decided. */
export type QuestionAbout =
  /** Which place a label is; answered by a place id, `total`, or nothing to leave the row out. */
  | 'place'
  /** Which indicator a head is; answered by an indicator's id, nothing for a new one, or `leave` to leave it out. */
  | 'indicator'
  /** Which unit a head's figures have; answered by the unit. */
  | 'unit'
  /** Which period a head's figures are of; answered in ISO 8601. */
  | 'period'
  /** What a cell's words are as a number; answered by a plain number, or nothing to leave it out. */
  | 'number'
  /** Whether ▲ says down or up; answered by `down` or `up`. */
  | 'sign'
  /** What becomes of rows and columns that the file hides; answered by `use` or `leave`. */
  | 'hidden'
  /** What becomes of several unlike figures for one place; answered by `keep` or `leave`. */
  | 'several'
  /** Whether a column is read at all; answered by `use` or `leave`. Never asked, may be decided. */
  | 'column';

/** What a decision is about: keyed by value, the value above it and the column, never by the cell alone. */
export interface DecisionKey {
  readonly about: QuestionAbout;
  /** The label, the head or the cell's words. */
  readonly value: string;
  /** What stands above: the city of a county, the section of a row. */
  readonly parent: string;
  /** The words of the column's head. */
  readonly column: string;
}

export interface Decision extends DecisionKey {
  readonly answer: string;
  /** For a new indicator, as the person or the proposal describes it. */
  readonly made?: NewIndicator | undefined;
  /** Answered for an earlier file, whose own it is: what follows it is proposed to the next. */
  readonly ofEarlier?: true | undefined;
}

/** Something that the person is asked, with the answer that is proposed. */
export interface Question extends DecisionKey {
  readonly rule: QuestionRule;
  /** What the rule's words need. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly proposal: Decision;
  /** Where it is asked first, and of how many cells or rows. */
  readonly row: number;
  readonly cellColumn: number;
  readonly count: number;
}

/** Why it is asked which place a row is about. */
export type PlaceQuestionRule =
  | 'place-unknown'
  | 'place-one-character'
  | 'place-other-kind'
  | 'place-common'
  | 'place-ambiguous'
  | 'namesake'
  | 'codes-disagree'
  | 'parent-disagrees'
  | 'no-label';

/** Why something is asked. Words stand in `src/i18n/zh/understanding.ts`, under `question.<rule>`. */
export type QuestionRule =
  | PlaceQuestionRule
  | 'indicator-new'
  | 'indicator-near'
  | 'indicator-none'
  | 'unit-missing'
  | 'unit-unlike'
  | 'fraction'
  | 'period-missing'
  | 'period-next'
  | 'not-a-number'
  | 'number-in-words'
  | 'unit-of-cell'
  | 'triangle'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'several-figures';

/** One text for each key. */
export const keyText = ({ about, value, parent, column }: DecisionKey): string =>
  JSON.stringify([about, value, parent, column]);

/** Decisions with one more; what was decided of the same before is replaced, in its place. */
export function withDecision(decisions: readonly Decision[], decision: Decision): readonly Decision[] {
  const key = keyText(decision);
  const isKnown = decisions.some((each) => keyText(each) === key);
  if (!isKnown) return [...decisions, decision];
  return decisions.map((each) => (keyText(each) === key ? decision : each));
}

/** Decisions without what was decided of this. */
export const withoutDecision = (decisions: readonly Decision[], key: DecisionKey): readonly Decision[] =>
  decisions.filter((decision) => keyText(decision) !== keyText(key));

/** Looks decisions up by what they are about. */
export function decisionBook(decisions: readonly Decision[]): (key: DecisionKey) => Decision | undefined {
  if (decisions.length === 0) return () => undefined;
  const book = new Map(decisions.map((decision) => [keyText(decision), decision]));
  return (key) => book.get(keyText(key));
}

/** Gathers questions; one asked again only counts on. */
export class QuestionList {
  private readonly asked = new Map<string, { question: Question; count: number }>();

  ask(question: Omit<Question, 'count' | 'proposal'>, answer: string, made?: NewIndicator): void {
    const key = keyText(question);
    const known = this.asked.get(key);
    if (known) {
      known.count++;
      return;
    }
    const { about, value, parent, column } = question;
    const proposal: Decision = { about, value, parent, column, answer, ...(made ? { made } : {}) };
    this.asked.set(key, { question: { ...question, proposal, count: 1 }, count: 1 });
  }

  list(): readonly Question[] {
    return [...this.asked.values()].map(({ question, count }) => ({ ...question, count }));
  }
}
