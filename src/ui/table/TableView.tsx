import { createEffect, createMemo, createSignal, For, Show } from 'solid-js';
import { sumShown } from '../../core/aggregate/sumShown';
import type { Dataset } from '../../core/dataset';
import { unitText } from '../../core/format';
import { formatPeriod } from '../../core/period';
import type { Second } from '../../core/view';
import { useAtlas } from '../../state/context';
import { CheckField } from '../controls/CheckField';
import { SelectField } from '../controls/SelectField';
import { AggregateValue } from '../figures/AggregateValue';
import { type LevelRow, questionName } from '../rows/levelRows';
import { FACTS, type FactChoice, valuesOfFact } from '../rows/placeFacts';
import { useWords } from '../useWords';
import { TableRow } from './TableRow';
import { COLUMNS, type ColumnName, filterRows, OPTIONAL, type Sorting, sortRows } from './tableColumns';

interface TableViewProps {
  readonly rows: readonly LevelRow[];
  readonly dataset: Dataset;
  /** Told which rows are shown, in their order, whenever that changes. */
  readonly onRows?: (rows: readonly LevelRow[]) => void;
}

/** The places as a table to sort, filter and read; columns by choice. */
export default function TableView(props: TableViewProps) {
  const { view, scene, sceneView } = useAtlas();
  const { t, language } = useWords();
  const [hidden, setHidden] = createSignal<ReadonlySet<ColumnName>>(
    new Set<ColumnName>(['period', 'status', 'city', 'parent', 'kind', 'grade', 'industry']),
  );
  const [sorting, setSorting] = createSignal<Sorting>({ column: 'value', descending: true });
  const [query, setQuery] = createSignal('');
  const [chosen, setChosen] = createSignal<FactChoice>({});
  /** The facts that tell these places apart, with their values. */
  const facts = createMemo(() =>
    FACTS.map((fact) => ({ fact, values: valuesOfFact(props.rows, fact) })).filter(
      ({ values }) => values.length > 0,
    ),
  );
  const tellsApart = (name: ColumnName) =>
    !FACTS.some((fact) => fact === name) || facts().some(({ fact }) => fact === name);
  const columns = createMemo(() =>
    COLUMNS.filter(
      (name) =>
        !hidden().has(name) &&
        tellsApart(name) &&
        (name !== 'second' || view().second !== undefined) &&
        (name !== 'third' || view().third !== undefined),
    ),
  );
  const rows = createMemo(() => sortRows(filterRows(props.rows, query(), chosen()), sorting(), language()));
  createEffect(() => props.onRows?.(rows()));
  const sum = createMemo(() => {
    const { indicator, period, status, normalisation } = sceneView();
    const isSum = props.dataset.indicators.get(indicator)?.additive && normalisation === 'amount';
    if (!isSum || rows().length < 2) return undefined;
    return sumShown(
      props.dataset,
      rows().map(({ place }) => place),
      { indicator, period, status },
    );
  });
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
                (name) =>
                  tellsApart(name) &&
                  (name !== 'second' || view().second) &&
                  (name !== 'third' || view().third),
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
        <Show when={facts().length > 0}>
          <details class="column-choice">
            <summary>{t('table.narrow')}</summary>
            <div class="column-list">
              <For each={facts()}>
                {({ fact, values }) => (
                  <SelectField
                    label={t(`table.column.${fact}`)}
                    options={['', ...values].map((value) => ({ value, label: value || t('table.any') }))}
                    value={chosen()[fact] ?? ''}
                    onChange={(value) => setChosen((old) => ({ ...old, [fact]: value }))}
                  />
                )}
              </For>
            </div>
          </details>
        </Show>
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
        <Show when={sum()}>
          {(found) => (
            <tfoot>
              <tr>
                <th scope="row" colspan={columns().length}>
                  {t('table.sum')}{' '}
                  <AggregateValue
                    aggregate={found()}
                    counted={t(`common.level.${view().level}`)}
                    place={view().scope}
                  />
                </th>
              </tr>
            </tfoot>
          )}
        </Show>
      </table>
    </div>
  );
}

function isText(name: ColumnName): boolean {
  return (
    name === 'name' ||
    name === 'within' ||
    name === 'source' ||
    name === 'rank' ||
    FACTS.some((fact) => fact === name)
  );
}

function isNumeric(name: ColumnName): boolean {
  return name === 'rank' || name === 'value' || name === 'second' || name === 'third';
}
