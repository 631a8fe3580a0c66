import type { Dataset } from '../dataset';
import type { Indicator } from '../indicator';

/** An indicator said of another one: the growth of, the share of, the multiple of. */
export interface RelatedIndicator {
  readonly indicator: Indicator;
  /** The one it is said of. */
  readonly base: Indicator;
}

/**
 * The indicators whose id is another one's id and an ending, such as `industrial-output-growth` of
 * `industrial-output`: the register's way to say that the first is read off the second.
 * @param ending with its hyphen
 */
export function relatedIndicators(dataset: Dataset, ending: string): readonly RelatedIndicator[] {
  return [...dataset.indicators.values()].flatMap((indicator) => {
    const base = indicator.id.endsWith(ending)
      ? dataset.indicators.get(indicator.id.slice(0, -ending.length))
      : undefined;
    return base ? [{ indicator, base }] : [];
  });
}
