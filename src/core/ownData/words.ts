import type { LocalText } from '../../i18n/language';
import { type UnderstandingKey, understandingText } from '../../i18n/understandingText';
import type { Question } from './decisions';
import type { CellRule, ColumnRule, Reason, RowRule } from './reason';
import type { LevelRule } from './rowPlaces/placeColumns';
import type { Understanding, UnderstoodTable } from './understanding';

type Kind = 'row' | 'column' | 'cell';

/** The rule by which a row, a column or a cell got its fate, in words. */
export function reasonText(kind: 'row', reason: Reason<RowRule>): LocalText;
export function reasonText(kind: 'column', reason: Reason<ColumnRule>): LocalText;
export function reasonText(kind: 'cell', reason: Reason<CellRule>): LocalText;
export function reasonText(kind: Kind, { rule, values }: Reason<string>): LocalText {
  return understandingText(`${kind}.${rule}` as UnderstandingKey, values);
}

/** A question in words. */
export const questionText = ({ rule, values }: Question): LocalText =>
  understandingText(`question.${rule}`, values);

/** The level that a column's names were read by, in words; undefined where none was matched. */
export function levelText({ level, ofLevel, matched, unknown, elsewhere }: LevelRule): LocalText | undefined {
  if (level === undefined) return undefined;
  const count = matched + unknown + elsewhere;
  return understandingText('level', { level: understandingText(`level.${level}`), ofLevel, count });
}

/** What the sentence about a whole file needs of what is understood. */
interface Outcome {
  readonly outcome: Understanding['outcome'];
  readonly tables: readonly (Pick<UnderstoodTable, 'questions' | 'refusal'> & {
    readonly facts: { readonly length: number };
  })[];
}

/** What became of a whole file, in one sentence. */
export function outcomeText({ outcome, tables }: Outcome): LocalText {
  if (outcome !== 'refused') {
    const used = tables.filter(({ facts }) => facts.length > 0);
    return understandingText(`outcome.${outcome}`, {
      facts: tables.reduce((sum, { facts }) => sum + facts.length, 0),
      tables: used.length,
      questions: tables.reduce((sum, { questions }) => sum + questions.length, 0),
    });
  }
  const reasons = [...new Set(tables.flatMap(({ refusal }) => refusal ?? []))];
  const texts = (reasons.length > 0 ? reasons : (['nothing'] as const)).map((refusal) =>
    understandingText(`refusal.${refusal}`),
  );
  const why = { zh: texts.map(({ zh }) => zh).join(''), en: texts.map(({ en }) => en).join(' ') };
  return understandingText('outcome.refused', { why });
}
