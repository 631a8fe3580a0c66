import { For, Show } from 'solid-js';
import type { Matrix, MatrixCell, MatrixEdge } from '../../core/matrix/buildMatrix';
import type { MatrixView } from '../../core/matrix/matrixView';
import { useWords } from '../useWords';

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly asked: MatrixView;
  readonly onAsk: (patch: Partial<MatrixView>) => void;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Cells with how many clauses name them; arrow keys go from cell to cell, over empty ones. */
export function MatrixTable(props: MatrixTableProps) {
  const { t } = useWords();
  let body: HTMLTableSectionElement | undefined;
  const isRow = (id: string) => props.asked.row === id && props.asked.column === '';
  const isColumn = (id: string) => props.asked.column === id && props.asked.row === '';
  const isCell = (row: string, column: string) => props.asked.row === row && props.asked.column === column;
  const isMarked = (row: string, column: string) =>
    (props.asked.row !== '' || props.asked.column !== '') &&
    (props.asked.row === '' || props.asked.row === row) &&
    (props.asked.column === '' || props.asked.column === column);
  const nameOf = (row: MatrixEdge, column: MatrixEdge, cell: MatrixCell) =>
    t('matrix.cell', {
      row: row.name,
      column: column.name,
      count: cell.claims.length,
      evidence: t(`matrix.evidence.${cell.evidence}`),
      own: t(cell.isOwn ? 'matrix.ownPlace' : 'matrix.withinPlace'),
    });
  /** The cell from which Tab leaves and to which it comes back: the chosen one, else the first. */
  const isStop = (row: string, column: string) => {
    if (props.asked.row !== '' && props.asked.column !== '') return isCell(row, column);
    const first = props.matrix.rows[0];
    const [start] = first
      ? props.matrix.columns.filter(({ id }) => props.matrix.cell(first.id, id) !== undefined)
      : [];
    return row === first?.id && column === start?.id;
  };
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const button = (event.target as HTMLElement).closest<HTMLElement>('[data-at]');
    if (!step || !button || !body) return;
    event.preventDefault();
    let [row = 0, column = 0] = (button.dataset.at ?? '').split(',').map(Number);
    for (;;) {
      row += step[0];
      column += step[1];
      if (row < 0 || column < 0 || row >= props.matrix.rows.length || column >= props.matrix.columns.length)
        return;
      const next = body.querySelector<HTMLElement>(`[data-at="${row},${column}"]`);
      if (!next) continue;
      next.focus();
      return;
    }
  };
  return (
    <div class="industry-matrix-scroll">
      <table class="matrix-table">
        <caption class="visually-hidden">{t('matrix.caption')}</caption>
        <thead>
          <tr>
            <td />
            <For each={props.matrix.columns}>
              {(column) => (
                <th scope="col" classList={{ marked: props.asked.column === column.id }}>
                  <button
                    type="button"
                    class="matrix-name"
                    aria-label={t('matrix.row', { name: column.name })}
                    aria-pressed={isColumn(column.id)}
                    onClick={() => props.onAsk({ row: '', column: isColumn(column.id) ? '' : column.id })}
                  >
                    {column.name}
                  </button>
                </th>
              )}
            </For>
            <th scope="col" class="numeric">
              {t('matrix.total')}
            </th>
          </tr>
        </thead>
        <tbody
          ref={(element) => {
            body = element;
          }}
          onKeyDown={onKey}
        >
          <For each={props.matrix.rows}>
            {(row, at) => (
              <tr>
                <th scope="row" classList={{ marked: props.asked.row === row.id }}>
                  <button
                    type="button"
                    class="matrix-name"
                    aria-label={t('matrix.row', { name: row.name })}
                    aria-pressed={isRow(row.id)}
                    onClick={() => props.onAsk({ column: '', row: isRow(row.id) ? '' : row.id })}
                  >
                    {row.name}
                  </button>
                </th>
                <For each={props.matrix.columns}>
                  {(column, across) => (
                    <td classList={{ marked: isMarked(row.id, column.id) }}>
                      <Show when={props.matrix.cell(row.id, column.id)}>
                        {(cell) => (
                          <button
                            type="button"
                            class="matrix-mark"
                            classList={{ own: cell().isOwn }}
                            data-evidence={cell().evidence}
                            data-at={`${at()},${across()}`}
                            data-row={row.id}
                            data-column={column.id}
                            tabindex={isStop(row.id, column.id) ? 0 : -1}
                            aria-label={nameOf(row, column, cell())}
                            aria-pressed={isCell(row.id, column.id)}
                            onClick={() =>
                              props.onAsk(
                                isCell(row.id, column.id)
                                  ? { row: '', column: '' }
                                  : { row: row.id, column: column.id },
                              )
                            }
                          >
                            {cell().claims.length}
                          </button>
                        )}
                      </Show>
                    </td>
                  )}
                </For>
                <td class="numeric" title={t('matrix.rowCount', { name: row.name, count: row.count })}>
                  {row.count}
                </td>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('matrix.total')}</th>
            <For each={props.matrix.columns}>{(column) => <td class="numeric">{column.count}</td>}</For>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
