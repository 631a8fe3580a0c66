import { For, Show } from 'solid-js';
import type { AreaSummary } from '../../core/areas/areaSummary';
import type { Dataset } from '../../core/dataset';
import { formatValue } from '../../core/format';
import { AggregateValue } from '../figures/AggregateValue';
import { useWords } from '../useWords';

interface AreaYardsticksProps {
  readonly dataset: Dataset;
  readonly summary: AreaSummary;
}

/** The area beside its city, the layout on the map, and the region. */
export function AreaYardsticks(props: AreaYardsticksProps) {
  const { t, say } = useWords();
  const nameOf = (id: string) => {
    const found = props.dataset.places.get(id) ?? props.dataset.layouts.get(id);
    return found ? say(found.name) : id;
  };
  return (
    <>
      <h3>{t('areas.besideWhole')}</h3>
      <table class="analysis-table">
        <thead>
          <tr>
            <th scope="col">{t('areas.unitOfComparison')}</th>
            <th scope="col" class="numeric">
              km²
            </th>
            <th scope="col" class="numeric">
              {t('place.value')}
            </th>
            <th scope="col" class="numeric">
              {t('areas.shareOf')}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.summary.comparisons}>
            {(row) => (
              <tr data-place={row.id}>
                <th scope="row">{nameOf(row.id)}</th>
                <td class="numeric">{row.area === undefined ? '–' : formatValue(row.area, 0)}</td>
                <td class="numeric">
                  <AggregateValue
                    aggregate={row.aggregate}
                    counted={t('aggregates.members')}
                    place={row.id}
                  />
                </td>
                <td class="numeric">
                  <Show
                    when={row.share !== undefined}
                    fallback="–"
                  >{`${formatValue(row.share ?? 0, 1)} %`}</Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </>
  );
}
