import { For, Show } from 'solid-js';
import { unitText } from '../../core/format';
import { formatPeriod } from '../../core/period';
import { useWords } from '../useWords';
import { columnColour } from './columnColours';
import { PercentileStrip } from './PercentileStrip';
import { WideCellView } from './WideCellView';
import type { WideColumn } from './wideColumns';
import type { WideTheme } from './wideRows';

interface WideTableProps {
  readonly themes: readonly WideTheme[];
  readonly columns: readonly WideColumn[];
}

/** Indicators by theme down, places across, and a strip of percentiles at the end of each row. */
export function WideTable(props: WideTableProps) {
  const { t, say, language } = useWords();
  return (
    <table class="analysis-table wide-table">
      <caption class="visually-hidden">{t('wideTable.wideTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('tableFiles.export.indicator')}</th>
          <For each={props.columns}>
            {(column, index) => (
              <th scope="col" class="numeric">
                <span class="wide-dot" style={{ background: columnColour(index()) }} aria-hidden="true" />{' '}
                {column.name}
              </th>
            )}
          </For>
          <th scope="col">{t('wideTable.profile')}</th>
        </tr>
      </thead>
      <For each={props.themes}>
        {({ theme, rows }) => (
          <tbody>
            <tr>
              <th scope="rowgroup" colspan={props.columns.length + 2} class="wide-theme">
                {say(theme.name)}
              </th>
            </tr>
            <For each={rows}>
              {(row) => (
                <tr>
                  <th scope="row">
                    {say(row.indicator.name)}{' '}
                    <span class="muted">
                      {[
                        formatPeriod(row.question.period, language()),
                        row.question.status === 'actual' ? '' : t(`scene.status.${row.question.status}`),
                        unitText(row.indicator.unit, language()),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </th>
                  <For each={row.cells}>
                    {(cell, index) => (
                      <td class="numeric" data-place={cell.column.id}>
                        <WideCellView
                          cell={cell}
                          largest={row.largest}
                          decimals={row.decimals}
                          colour={columnColour(index())}
                          unit={row.indicator.unit}
                        />
                      </td>
                    )}
                  </For>
                  <td>
                    <Show when={row.cells.some(({ percentile }) => percentile !== undefined)}>
                      <PercentileStrip cells={row.cells} label={say(row.indicator.name)} />
                    </Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        )}
      </For>
    </table>
  );
}
