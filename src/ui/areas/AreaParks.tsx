import { createMemo, For, Show } from 'solid-js';
import type { AreaSummary } from '../../core/areas/areaSummary';
import { formatDistance } from '../../core/areas/areaWords';
import { isPossible, isSure, type ParkStanding } from '../../core/areas/parkStandings';
import type { Dataset } from '../../core/dataset';
import { formatPeriod } from '../../core/period';
import { PlaceLink } from '../details/PlaceLink';
import { AggregateValue } from '../figures/AggregateValue';
import { SumRangeText } from '../figures/SumRangeText';
import { useWords } from '../useWords';

/** How many places outside are named: those that come next when the area grows. */
const NEXT = 5;

interface AreaParksProps {
  readonly dataset: Dataset;
  readonly summary: AreaSummary;
  readonly place: string;
}

/** Parks and other places inside with their distances and targets, those that may be, and the nearest ones outside. */
export function AreaParks(props: AreaParksProps) {
  const { t, say, language } = useWords();
  const inside = createMemo(() => props.summary.parks.filter(isSure));
  const possible = createMemo(() => props.summary.parks.filter(isPossible));
  const outside = createMemo(() =>
    props.summary.parks
      .filter(({ standing, distance }) => standing === 'outside' && distance !== undefined)
      .slice(0, NEXT),
  );
  const nameOf = (indicator: string) => {
    const found = props.dataset.indicators.get(indicator);
    return found ? say(found.name) : indicator;
  };
  const list = (parks: readonly ParkStanding[], label: string) => (
    <ul class="area-parks" aria-label={label}>
      <For each={parks}>
        {({ park, distance, standing }) => (
          <li data-place={park.id} data-standing={standing}>
            <PlaceLink dataset={props.dataset} place={park.id} />
            <span class="muted">{t(`place.kind.${park.parkKind}`)}</span>
            <Show
              when={distance !== undefined}
              fallback={<span class="muted">{t('membership.noPoint')}</span>}
            >
              <span class="number">{t('areas.kilometres', { distance: formatDistance(distance ?? 0) })}</span>
            </Show>
            <Show when={standing === 'possibly-inside' || standing === 'possibly-outside'}>
              <span class="muted">
                {t(standing === 'possibly-inside' ? 'membership.pointInside' : 'membership.pointOutside', {
                  accuracy: formatDistance(park.accuracy ?? 0),
                })}
              </span>
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
  return (
    <>
      <h3>
        {t('areas.parksInside')} <span class="count">{inside().length}</span>
      </h3>
      <Show when={props.summary.parkSums.length > 0}>
        <dl class="aggregates">
          <For each={props.summary.parkSums}>
            {({ question, sum, range }) => (
              <>
                <dt>
                  {nameOf(question.indicator)}
                  <span class="muted">
                    {` ${formatPeriod(question.period, language())}`}
                    {question.status === 'actual' ? '' : ` ${t(`scene.status.${question.status}`)}`}
                  </span>
                </dt>
                <dd>
                  <AggregateValue aggregate={sum} counted={t('aggregates.parks')} place={props.place} />
                  <SumRangeText range={range} />
                </dd>
              </>
            )}
          </For>
        </dl>
      </Show>
      <Show when={inside().length > 0} fallback={<p class="hint">{t('areas.noParksInside')}</p>}>
        {list(inside(), t('areas.parksInside'))}
      </Show>
      <Show when={possible().length > 0}>
        <h3>
          {t('membership.possible')} <span class="count">{possible().length}</span>
        </h3>
        <p class="hint">{t('membership.possibleRule')}</p>
        {list(possible(), t('membership.possible'))}
      </Show>
      <details class="fold">
        <summary>{t('areas.parksNext')}</summary>
        {list(outside(), t('areas.parksNext'))}
      </details>
    </>
  );
}
