import type { Dataset } from '../dataset';
import type { PlaceId } from '../place';
import type { PlainQuestion } from '../question';
import type { Aggregate } from './aggregate';
import { ratioOfMembers } from './ratioOfMembers';
import { sumMembers } from './sumMembers';

/**
 * An indicator over members by the rule that its kind allows: a sum, a ratio of sums, or a refusal.
 * @throws Error on a member that is no place
 */
export function aggregateMembers(
  dataset: Dataset,
  members: readonly PlaceId[],
  question: PlainQuestion,
): Aggregate {
  const kind = dataset.indicators.get(question.indicator)?.kind;
  return kind === 'ratio'
    ? ratioOfMembers(dataset, members, question)
    : sumMembers(dataset, members, question);
}
