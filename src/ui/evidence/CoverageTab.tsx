import { createMemo, For, Show } from 'solid-js';
import {
  COVERAGE_LEVELS,
  type CoverageLevel,
  type CoverageRow,
  coverageMatrix,
} from '../../core/evidence/coverageMatrix';
import { formatPeriod } from '../../core/period';
import { useAtlas } from '../../state/context';
import { indicatorChoice } from '../../state/indicatorChoice';
import { useWords } from '../useWords';
import { Count } from './Count';
import { NameFilter } from './NameFilter';
import { Pager } from './Pager';
import { createPaging } from './paging';
import { useDataPage } from './useDataPage';
import type { Evidence } from './useEvidence';

/** Levels that a map can be drawn over. */
const MAPPED: ReadonlySet<CoverageLevel> = new Set(['city', 'county', 'park']);

/** How many places answer each indicator, period and status, by level; a count leads to the map of that level. */
export function CoverageTab(props: { readonly evidence: Evidence }) {
  const { view, updateView } = useAtlas();
  const { t, say, language } = useWords();
  const { filter, changeFilter } = useDataPage();
  const { dataset, passes } = props.evidence;
  const matrix = createMemo(() => coverageMatrix(dataset));
  const left = createMemo(() =>
    matrix().rows.filter((row) => {
      const figures = (dataset.figuresByIndicator.get(row.indicator) ?? []).filter(
        ({ period, status, place }) =>
          period === row.period &&
          status === row.status &&
          (filter().place === '' || filter().place === place),
      );
      return figures.length > 0 && passes()({ ...row, place: filter().place, figures });
    }),
  );
  const paging = createPaging(left);
  const show = (row: CoverageRow, level: CoverageLevel) => {
    if (level !== 'city' && level !== 'county' && level !== 'park') return;
    const choice = indicatorChoice(dataset, { ...view(), level }, row.indicator);
    updateView({ page: 'map', sheet: '', ...choice, level, period: row.period, status: row.status });
  };
  const nameOf = (row: CoverageRow) =>
    say(dataset.indicators.get(row.indicator)?.name ?? { zh: row.indicator, en: '' });
  return (
    <>
      <p class="hint">{t('evidence.coverageNote')}</p>
      <Count count={left().length} total={matrix().rows.length} />
      <div class="table-scroll">
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">{t('evidence.indicator')}</th>
              <th scope="col">{t('evidence.period')}</th>
              <For each={COVERAGE_LEVELS}>
                {(level) => (
                  <th scope="col" class="numeric">
                    {t(`evidence.level.${level}`)}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={paging.items()}>
              {(row) => (
                <tr>
                  <td>
                    <NameFilter
                      name={nameOf(row)}
                      onChoose={() => changeFilter({ indicator: row.indicator })}
                    />
                  </td>
                  <td class="nowrap">
                    {formatPeriod(row.period, language())}
                    <Show when={row.status !== 'actual'}>
                      <span class={`status-tag ${row.status}`}>{t(`common.status.${row.status}`)}</span>
                    </Show>
                  </td>
                  <For each={COVERAGE_LEVELS}>
                    {(level) => {
                      const count = () => row.counts[level];
                      const text = () =>
                        t('evidence.coverageOf', { count: count(), total: matrix().totals[level] });
                      return (
                        <td
                          class="numeric coverage-cell"
                          style={{ '--part': `${(count() / Math.max(1, matrix().totals[level])) * 100}%` }}
                        >
                          <Show when={count() > 0} fallback={<span class="muted">–</span>}>
                            <Show when={MAPPED.has(level)} fallback={text()}>
                              <button
                                type="button"
                                class="count-button"
                                aria-label={`${t('evidence.onMapOf', { place: t(`evidence.level.${level}`), indicator: nameOf(row) })} ${text()}`}
                                onClick={() => show(row, level)}
                              >
                                {text()}
                              </button>
                            </Show>
                          </Show>
                        </td>
                      );
                    }}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <Pager paging={paging} />
    </>
  );
}
