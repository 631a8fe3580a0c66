import { createMemo, Show } from 'solid-js';
import { aggregateMembers } from '../../core/aggregate/aggregateMembers';
import type { Dataset } from '../../core/dataset';
import type { Group } from '../../core/place';
import { figureFor } from '../../core/query';
import type { View } from '../../core/view';
import { AggregateValue } from '../figures/AggregateValue';
import { countedName } from '../figures/countedName';
import { useWords } from '../useWords';
import { ComputedAnswer } from './ComputedAnswer';

interface GroupAnswerProps {
  readonly dataset: Dataset;
  readonly group: Group;
  readonly view: View;
}

/** A group's own figure where a document gives it, else what its members add up to. */
export function GroupAnswer(props: GroupAnswerProps) {
  const { t } = useWords();
  const own = createMemo(() => figureFor(props.dataset, { ...props.view, place: props.group.id }));
  const sum = createMemo(() => aggregateMembers(props.dataset, props.group.members, props.view));
  return (
    <Show
      when={own()}
      fallback={
        <p>
          <span class="answer-value">
            <AggregateValue
              aggregate={sum()}
              counted={t(countedName(props.dataset, props.group.members))}
              place={props.group.id}
            />
          </span>
          <span class="answer-rank">{t('aggregates.rule.member-sum')}</span>
        </p>
      }
    >
      <ComputedAnswer dataset={props.dataset} place={props.group.id} view={props.view} />
    </Show>
  );
}
