import { Show } from 'solid-js';
import type { Aggregate } from '../../core/aggregate/aggregate';
import { figureHandles } from '../../core/figure';
import { reading, unitText } from '../../core/format';
import { useWords } from '../useWords';
import { LeftOutParts } from './LeftOutParts';

interface AggregateValueProps {
  readonly aggregate: Aggregate;
  /** What the coverage counts: 市, 园区. */
  readonly counted: string;
  /** Stands for the whole in `data-place`: an element or group. */
  readonly place: string;
}

/** A computed value with its coverage and rule, or why there is none. */
export function AggregateValue(props: AggregateValueProps) {
  const { t, language } = useWords();
  const coverage = () => {
    const { count, total } = props.aggregate.coverage;
    return t('aggregates.coverage', { count, total, counted: props.counted });
  };
  return (
    <Show
      when={props.aggregate.ok && props.aggregate}
      fallback={
        <span class="aggregate muted">
          {t(`answers.refusal.${props.aggregate.ok ? 'no-figure' : props.aggregate.reason}`)}{' '}
          <span class="coverage">{coverage()}</span>
        </span>
      }
    >
      {(aggregate) => (
        <span
          class="aggregate figure-value"
          {...figureHandles(props.place, aggregate().figures[0])}
          data-source={[...new Set(aggregate().figures.map((figure) => figure.source))].join(' ')}
        >
          <span class="number">{reading(aggregate(), language()).text}</span>
          <span class="unit">{` ${unitText(aggregate().unit, language())}`}</span>{' '}
          <span class="coverage" title={t(`aggregates.rule.${aggregate().rule}`)}>
            {coverage()}
          </span>
          <LeftOutParts leftOut={aggregate().leftOut} />
        </span>
      )}
    </Show>
  );
}
