import { Show } from 'solid-js';
import type { Aggregate } from '../../core/aggregate/aggregate';
import type { SumRange } from '../../core/aggregate/sumRange';
import { formatValue, reading, unitText } from '../../core/format';
import { useWords } from '../useWords';

/** What a sum is for sure and what it may be at most, where only points' errors decide who belongs to it. */
export function SumRangeText(props: { readonly range: SumRange | undefined }) {
  const { t, language } = useWords();
  const text = (aggregate: Aggregate) =>
    aggregate.ok
      ? `${reading(aggregate, language()).text} ${unitText(aggregate.unit, language())}`
      : t('membership.none');
  const addedUp = ({ most, addedUp: value }: SumRange) =>
    most.ok && value !== undefined
      ? t('membership.addedUp', { value: formatValue(value, reading(most, language()).decimals) })
      : '';
  return (
    <Show when={props.range}>
      {(range) => (
        <p class="hint" data-range="">
          {t('membership.range', { sure: text(range().sure), most: text(range().most) })}
          {addedUp(range())}
        </p>
      )}
    </Show>
  );
}
