import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Dataset } from '../../core/dataset';
import { unitText } from '../../core/format';
import { formatPeriod } from '../../core/period';
import type { Second } from '../../core/view';
import { useAtlas } from '../../state/context';
import { CheckField } from '../controls/CheckField';
import { type LevelRow, questionName } from '../rows/levelRows';
import { useWords } from '../useWords';
import { TableRow } from './TableRow';
import { COLUMNS, type ColumnName, filterRows, OPTIONAL, type Sorting, sortRows } from './tableColumns';

/** The places as a table to sort, filter and read; columns by choice. */
export default function TableView(props: { readonly rows: readonly LevelRow[]; readonly dataset: Dataset }) {
  const { view, scene } = useAtlas();
  const { t, language } = useWords();
  const [hidden, setHidden] = createSignal<ReadonlySet<ColumnName>>(new Set(['period', 'status']));
  const [sorting, setSorting] = createSignal<Sorting>({ column: 'value', descending: true });
  const [query, setQuery] = createSignal('');
  const columns = createMemo(() =>
    COLUMNS.filter(
      (name) =>
        !hidden().has(name) &&
        (name !== 'second' || view().second !== undefined) &&
        (name !== 'third' || view().third !== undefined),
    ),
  );
  const rows = createMemo(() => sortRows(filterRows(props.rows, query()), sorting(), language()));
  const questionHead = (question: Second | undefined) => {
    const indicator = props.dataset.indicators.get(question?.indicator ?? '');
    const unit = unitText(indicator?.unit ?? '', language());
    return `${questionName(indicator, language(), unit)} ${formatPeriod(question?.period ?? '', language())}`;
  };
  const head = (name: ColumnName) => {
    if (name === 'value')
      return view().normalisation === 'amount'
        ? t('table.column.value', { unit: scene()?.legend.unit || '–' })
        : (scene()?.legend.title ?? '');
    if (name === 'trend' && view().normalisation !== 'amount') return t('bases.rawTrend');
    if (name === 'second') return questionHead(view().second);
    if (name === 'third') return questionHead(view().third);
    return t(`table.column.${name}`);
  };
  const sortBy = (column: ColumnName) =>
    setSorting((old) => ({ column, descending: old.column === column ? !old.descending : !isText(column) }));
  const toggle = (name: ColumnName, shown: boolean) =>
    setHidden((old) => new Set(shown ? [...old].filter((each) => each !== name) : [...old, name]));
  return (
    <div class="table-view">
      <div class="table-tools">
        <input
          type="search"
          class="table-filter"
          aria-label={t('table.filterRows')}
          placeholder={t('table.filterRows')}
          value={query()}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <details class="column-choice">
          <summary>{t('table.columns')}</summary>
          <div class="column-list">
            <For
              each={OPTIONAL.filter(
                (name) => (name !== 'second' || view().second) && (name !== 'third' || view().third),
              )}
            >
              {(name) => (
                <CheckField
                  label={head(name)}
                  checked={!hidden().has(name)}
                  onChange={(shown) => toggle(name, shown)}
                />
              )}
            </For>
          </div>
        </details>
        <span class="muted" role="status">
          {t('table.rowCount', { count: rows().length })}
        </span>
      </div>
      <table class="analysis-table data-table">
        <caption class="visually-hidden">{scene()?.legend.title}</caption>
        <thead>
          <tr>
            <For each={columns()}>
              {(name) => (
                <th
                  scope="col"
                  classList={{ numeric: isNumeric(name) }}
                  aria-sort={
                    sorting().column === name
                      ? sorting().descending
                        ? 'descending'
                        : 'ascending'
                      : undefined
                  }
                >
                  <Show when={name !== 'trend'} fallback={head(name)}>
                    <button type="button" class="sort-button" onClick={() => sortBy(name)}>
                      {head(name)}
                      <span aria-hidden="true">
                        {sorting().column === name ? (sorting().descending ? ' ↓' : ' ↑') : ''}
                      </span>
                    </button>
                  </Show>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {(row) => <TableRow row={row} columns={columns()} dataset={props.dataset} />}
          </For>
        </tbody>
      </table>
    </div>
  );
}

function isText(name: ColumnName): boolean {
  return name === 'name' || name === 'within' || name === 'source' || name === 'rank';
}

function isNumeric(name: ColumnName): boolean {
  return name === 'rank' || name === 'value' || name === 'second' || name === 'third';
}
