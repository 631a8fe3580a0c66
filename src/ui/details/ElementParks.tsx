import { For, Show } from 'solid-js';
import type { ElementSummary } from '../../core/aggregate/elementSummary';
import type { Dataset } from '../../core/dataset';
import { formatValue } from '../../core/format';
import type { Layout, LayoutElement } from '../../core/layout';
import { formatPeriod } from '../../core/period';
import type { Park } from '../../core/place';
import { AggregateValue } from '../figures/AggregateValue';
import { SumRangeText } from '../figures/SumRangeText';
import { useWords } from '../useWords';
import { PlaceLink } from './PlaceLink';

interface ElementParksProps {
  readonly dataset: Dataset;
  readonly layout: Layout;
  readonly element: LayoutElement;
  readonly summary: ElementSummary;
}

/** The parks of an element by their stated county, what they add up to, and where points say otherwise. */
export function ElementParks(props: ElementParksProps) {
  const { t, say, language } = useWords();
  const place = () => `${props.layout.id}/${props.element.id}`;
  const isAmount = (indicator: string) => props.dataset.indicators.get(indicator)?.kind === 'amount';
  const nameOf = (indicator: string) => {
    const found = props.dataset.indicators.get(indicator);
    return found ? say(found.name) : indicator;
  };
  return (
    <Show when={props.summary.parks.length > 0}>
      <h4>{t('layouts.parks', { count: props.summary.parks.length })}</h4>
      <p class="hint">{t('layouts.parksRule')}</p>
      <dl class="aggregates">
        <For each={props.summary.parkSums}>
          {({ question, sum, range, perArea }) => (
            <>
              <dt>
                {nameOf(question.indicator)}
                <span class="muted">
                  {` ${formatPeriod(question.period, language())}`}
                  {question.status === 'actual' ? '' : ` ${t(`common.status.${question.status}`)}`}
                </span>
              </dt>
              <dd>
                <AggregateValue aggregate={sum} counted={t('aggregates.parks')} place={place()} />
                <SumRangeText range={range} />
              </dd>
              <Show when={isAmount(question.indicator) && perArea?.ok && perArea}>
                {(density) => (
                  <>
                    <dt class="sub">{t('layouts.perPlannedArea')}</dt>
                    <dd>
                      <AggregateValue aggregate={density()} counted={t('aggregates.parks')} place={place()} />
                    </dd>
                  </>
                )}
              </Show>
            </>
          )}
        </For>
      </dl>
      <details class="fold">
        <summary>{t('layouts.parkList')}</summary>
        <ParkList dataset={props.dataset} parks={props.summary.parks} />
      </details>
      <Show when={props.summary.possibleParks.length > 0}>
        <details class="fold">
          <summary>
            {t('membership.possible')} <span class="count">{props.summary.possibleParks.length}</span>
          </summary>
          <p class="hint">{t('membership.cityOnly')}</p>
          <ParkList dataset={props.dataset} parks={props.summary.possibleParks} />
        </details>
      </Show>
      <Show when={props.summary.disagreements.length > 0}>
        <details class="fold">
          <summary>
            {t('layouts.disagreements')} <span class="count">{props.summary.disagreements.length}</span>
          </summary>
          <ul class="park-list">
            <For each={props.summary.disagreements}>
              {({ park, stated, distance, withinAccuracy }) => (
                <li data-place={park}>
                  <PlaceLink dataset={props.dataset} place={park} />
                  <span class="muted">
                    {t(stated ? 'layouts.pointOutside' : 'layouts.pointInside', {
                      distance: formatValue(distance, 1),
                    })}
                    {withinAccuracy ? t('layouts.withinAccuracy') : ''}
                  </span>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </Show>
  );
}

function ParkList(props: { readonly dataset: Dataset; readonly parks: readonly Park[] }) {
  return (
    <ul class="park-list">
      <For each={props.parks}>
        {(park) => (
          <li data-place={park.id}>
            <PlaceLink dataset={props.dataset} place={park.id} />
          </li>
        )}
      </For>
    </ul>
  );
}
