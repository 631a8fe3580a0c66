import { createMemo, For, Show } from 'solid-js';
import type { Boundaries } from '../../core/boundaries';
import type { Dataset } from '../../core/dataset';
import { approvedLand } from '../../core/finder/approvedArea';
import { formatPeriod } from '../../core/period';
import type { PlaceId } from '../../core/place';
import { AggregateValue } from '../figures/AggregateValue';
import { useWords } from '../useWords';

interface ApprovedLandProps {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
  readonly region: PlaceId;
}

/** The approved land of a region's zones, what part of its land that is, and what it yields where both are known. */
export function ApprovedLand(props: ApprovedLandProps) {
  const { t, say, language } = useWords();
  const land = createMemo(() => approvedLand(props.dataset, props.boundaries, props.region));
  const nameOf = (indicator: string) => {
    const known = props.dataset.indicators.get(indicator);
    return known ? say(known.name) : indicator;
  };
  const zones = () => t('finder.sum.zones');
  return (
    <Show when={land()}>
      {(known) => (
        <dl class="role-results approved-land">
          <div>
            <dt>{t('roles.approved')}</dt>
            <dd>
              <AggregateValue aggregate={known().area} counted={zones()} place={props.region} />
            </dd>
          </div>
          <Show when={known().share}>
            {(share) => (
              <div>
                <dt>{t('roles.approvedShare')}</dt>
                <dd>
                  <AggregateValue aggregate={share()} counted={zones()} place={props.region} />
                </dd>
              </div>
            )}
          </Show>
          <For each={known().yields.filter(({ perArea }) => perArea.ok)}>
            {({ question, perArea }) => (
              <div>
                <dt>
                  {t('roles.approvedYield', {
                    indicator: nameOf(question.indicator),
                    period: formatPeriod(question.period, language()),
                  })}
                </dt>
                <dd>
                  <AggregateValue aggregate={perArea} counted={zones()} place={props.region} />
                </dd>
              </div>
            )}
          </For>
        </dl>
      )}
    </Show>
  );
}
