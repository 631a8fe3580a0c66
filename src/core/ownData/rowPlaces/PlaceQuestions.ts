import type { PlaceId } from '../../place';
import type { DecisionKey, PlaceQuestionRule } from '../decisions';
import { type RowRule, reason } from '../reason';
import { similarPlace } from '../similarPlace';
import type { PlaceAsker } from './placeAsker';
import type { PlaceColumns } from './placeColumns';
import { aside, found, type RowPlace, totalRow } from './rowPlace';

const MOST_SIMILAR_ASKED = 300;

/** What a row is while it is asked about. */
function rowRuleOf(rule: PlaceQuestionRule): RowRule {
  if (rule === 'place-common') return 'place-unknown';
  return rule === 'place-one-character' || rule === 'place-other-kind' ? 'place-similar' : rule;
}

/** Asks which place a label is, or answers by what was decided of it. */
export class PlaceQuestions {
  /** By what the place of the row that was read last is decided. */
  lastKey: DecisionKey | undefined;
  private similarAsked = 0;

  constructor(
    private readonly asker: PlaceAsker,
    private readonly columns: PlaceColumns,
  ) {}

  /** What was decided of a label, if anything. */
  decided(key: DecisionKey, label: string): RowPlace | undefined {
    this.lastKey = key;
    const decision = this.asker.decided(key);
    return decision && this.decidedPlace(decision.answer, label);
  }

  /** A label that names nothing known: the one place that is like it is proposed. */
  unknown(row: number, key: DecisionKey, label: string): RowPlace {
    const similar =
      this.similarAsked++ < MOST_SIMILAR_ASKED
        ? similarPlace(this.asker.index, label, this.asker.contextPlace)
        : undefined;
    if (!similar) return this.ask(row, key, 'place-unknown', '', {});
    const rule = similar.why === 'other-kind' ? 'place-other-kind' : 'place-one-character';
    return this.ask(row, key, rule, similar.place, {
      name: this.asker.index.places.get(similar.place)?.name.zh ?? similar.place,
    });
  }

  /** Asks about a label for the rows alone that stand under `parent`: a code, a section, a title's city. */
  askUnder(
    parent: string,
    row: number,
    key: DecisionKey,
    rule: 'codes-disagree' | 'parent-disagrees' | 'namesake',
    values: Readonly<Record<string, string>>,
  ): RowPlace {
    const own = { ...key, parent };
    return this.decided(own, key.value) ?? this.ask(row, own, rule, '', values);
  }

  ask(
    row: number,
    key: DecisionKey,
    rule: PlaceQuestionRule,
    proposal: PlaceId | '',
    values: Readonly<Record<string, string>>,
  ): RowPlace {
    const column = this.columns.name ?? this.columns.code;
    const all = { label: key.value, ...values };
    this.asker.questions.ask({ ...key, rule, values: all, row, cellColumn: column?.column ?? 0 }, proposal);
    return {
      place: proposal === '' ? undefined : proposal,
      reason: reason('needs-decision', rowRuleOf(rule), all),
      total: undefined,
      isPart: false,
      label: key.value,
    };
  }

  /** What was decided: a place, `total`, or nothing to leave the row out. */
  private decidedPlace(answer: string, label: string): RowPlace {
    if (answer === 'total') return totalRow(label, '', true);
    return this.asker.index.places.has(answer) ? found(answer, label, false) : aside('left', label);
  }
}
