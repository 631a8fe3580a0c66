import { createMemo, For, Show } from 'solid-js';
import type { Aggregate } from '../../core/aggregate/aggregate';
import { aggregateMembers } from '../../core/aggregate/aggregateMembers';
import { isComplete } from '../../core/aggregate/coverage';
import type { ParkSum } from '../../core/aggregate/parkTotals';
import type { Dataset } from '../../core/dataset';
import { formatValue } from '../../core/format';
import { formatPeriod } from '../../core/period';
import type { PlaceId } from '../../core/place';
import type { PlainQuestion } from '../../core/question';
import { useWords } from '../useWords';
import { AggregateValue } from './AggregateValue';

interface ActualAndTargetProps {
  readonly dataset: Dataset;
  /** Regions whose figures are added, what they add up to, and the sums of the parks among them. */
  readonly members: readonly PlaceId[];
  readonly aggregate: Aggregate;
  readonly parkSums: readonly ParkSum[];
  readonly question: PlainQuestion;
  readonly place: string;
}

/**
 * What is reached beside what is aimed at. Members' targets are divided by, where all members have both; targets of
 * parks stand beside them only, since a park is not its city.
 */
export function ActualAndTarget(props: ActualAndTargetProps) {
  const { t, language } = useWords();
  const targets = createMemo(() => {
    const periods = new Set(
      (props.dataset.figuresByIndicator.get(props.question.indicator) ?? [])
        .filter((figure) => figure.status === 'target' && props.members.includes(figure.place))
        .map((figure) => figure.period),
    );
    return [...periods].sort().map((period) => ({
      period,
      aggregate: aggregateMembers(props.dataset, props.members, {
        ...props.question,
        period,
        status: 'target',
      }),
    }));
  });
  const parkTargets = createMemo(() =>
    props.parkSums.filter(
      ({ question }) => question.indicator === props.question.indicator && question.status === 'target',
    ),
  );
  const achieved = (target: Aggregate) => {
    const actual = props.aggregate;
    const comparable =
      actual.ok &&
      target.ok &&
      actual.rule === 'member-sum' &&
      isComplete(actual.coverage) &&
      isComplete(target.coverage);
    return comparable && target.value > 0 ? (actual.value / target.value) * 100 : undefined;
  };
  return (
    <Show when={props.question.status === 'actual' && (targets().length > 0 || parkTargets().length > 0)}>
      <h3>{t('areas.actualAndTarget')}</h3>
      <dl class="aggregates area-targets">
        <dt>
          {t('scene.status.actual')}{' '}
          <span class="muted">{formatPeriod(props.question.period, language())}</span>
        </dt>
        <dd>
          <AggregateValue aggregate={props.aggregate} counted={t('aggregates.members')} place={props.place} />
        </dd>
        <For each={targets()}>
          {({ period, aggregate }) => (
            <>
              <dt>
                {t('areas.membersTarget')} <span class="muted">{formatPeriod(period, language())}</span>
              </dt>
              <dd>
                <AggregateValue aggregate={aggregate} counted={t('aggregates.members')} place={props.place} />
                <Show when={achieved(aggregate) !== undefined}>
                  <span class="tag">
                    {t('areas.achieved', { share: formatValue(achieved(aggregate) ?? 0, 1) })}
                  </span>
                </Show>
              </dd>
            </>
          )}
        </For>
        <For each={parkTargets()}>
          {({ question, sum }) => (
            <>
              <dt>
                {t('areas.parksTarget')}{' '}
                <span class="muted">{formatPeriod(question.period, language())}</span>
              </dt>
              <dd>
                <AggregateValue aggregate={sum} counted={t('aggregates.parks')} place={props.place} />
              </dd>
            </>
          )}
        </For>
      </dl>
      <p class="hint">{t(targets().length > 0 ? 'areas.targetRule' : 'areas.parkTargetRule')}</p>
    </Show>
  );
}
