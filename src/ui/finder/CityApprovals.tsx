import { createMemo, For, Show } from 'solid-js';
import type { Boundaries } from '../../core/boundaries';
import type { Dataset } from '../../core/dataset';
import { approvedLand } from '../../core/finder/approvedArea';
import { formatPeriod } from '../../core/period';
import { PlaceLink } from '../details/PlaceLink';
import { AggregateValue } from '../figures/AggregateValue';
import { useWords } from '../useWords';

interface CityApprovalsProps {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
}

/** What the zones of each city add up to: approved land, its share of the city's, and what it yields where both are known. */
export function CityApprovals(props: CityApprovalsProps) {
  const { t, say, language } = useWords();
  const cities = createMemo(() =>
    [...props.dataset.regions.values()].flatMap((region) => {
      const land =
        region.level === 'city' ? approvedLand(props.dataset, props.boundaries, region.id) : undefined;
      return land ? [{ id: region.id, land }] : [];
    }),
  );
  const nameOf = (indicator: string) => {
    const known = props.dataset.indicators.get(indicator);
    return known ? say(known.name) : indicator;
  };
  return (
    <Show when={cities().length > 0}>
      <details class="fold city-approvals">
        <summary>{t('finder.citySums')}</summary>
        <p class="chart-note">{t('finder.citySumsNote')}</p>
        <div class="table-scroll">
          <table class="analysis-table">
            <caption class="visually-hidden">{t('finder.citySums')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('finder.city')}</th>
                <th scope="col">{t('finder.sum.area')}</th>
                <th scope="col">{t('finder.sum.share')}</th>
                <th scope="col">{t('finder.sum.yield')}</th>
              </tr>
            </thead>
            <tbody>
              <For each={cities()}>
                {({ id, land }) => (
                  <tr data-place={id}>
                    <th scope="row">
                      <PlaceLink dataset={props.dataset} place={id} />
                    </th>
                    <td>
                      <AggregateValue aggregate={land.area} counted={t('finder.sum.zones')} place={id} />
                    </td>
                    <td>
                      <Show when={land.share} fallback={<span class="muted">–</span>}>
                        {(share) => (
                          <AggregateValue aggregate={share()} counted={t('finder.sum.zones')} place={id} />
                        )}
                      </Show>
                    </td>
                    <td>
                      <For
                        each={land.yields.filter(({ perArea }) => perArea.ok)}
                        fallback={<span class="muted">{t('finder.sum.none')}</span>}
                      >
                        {({ question, perArea }) => (
                          <p>
                            {`${nameOf(question.indicator)} ${formatPeriod(question.period, language())} `}
                            <AggregateValue aggregate={perArea} counted={t('finder.sum.zones')} place={id} />
                          </p>
                        )}
                      </For>
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </details>
    </Show>
  );
}
