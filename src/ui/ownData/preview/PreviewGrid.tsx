// biome-ignore-all lint/a11y/useSemanticElements: of two hundred thousand rows only those in sight are drawn, which a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid answers the keys
// biome-ignore-all lint/a11y/useAriaActivedescendantWithTabindex: it has one, in lower case
import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  For,
  Index,
  on,
  onCleanup,
  onMount,
  Show,
} from 'solid-js';
import { matchingOf } from '../../../core/ownData/rowSums';
import { columnName } from '../../../core/ownData/sheetGrid';
import { columnWidths, shownCell } from '../../../core/ownData/shownCell';
import {
  cellReason,
  columnMeanings,
  columnReason,
  rowReason,
  tableAt,
  tablesOf,
} from '../../../core/ownData/understoodView';
import { reasonText } from '../../../core/ownData/words';
import { useWords } from '../../useWords';
import { FateMark } from './FateMark';
import { columnStarts, columnWindow, rowWindow, scrollInto } from './gridWindow';
import type { GridPlace, Preview } from './preview';

const ROW = 30;
const HEAD = 76;
const PAGE = 10;
/** As a call, lest the compiler write the style into the tag, which the page's policy refuses. */
const pixels = (size: number) => `${size}px`;

/** One sheet as it stands, with the fate of each column, row and cell; only what is in sight is drawn. */
export function PreviewGrid(props: { readonly preview: Preview }) {
  const { t, say, language } = useWords();
  const id = createUniqueId();
  const [top, setTop] = createSignal(0);
  const [left, setLeft] = createSignal(0);
  const [size, setSize] = createSignal({ width: 800, height: 400 });
  let frame: HTMLDivElement | undefined;
  const worksheet = () => props.preview.workbook().worksheets[props.preview.sheet()];
  const rows = () => worksheet()?.rows ?? [];
  const gutter = () => (size().width < 560 ? 92 : 264);
  const starts = createMemo(() => {
    const sheet = worksheet();
    // A head needs room for its rule.
    return columnStarts(sheet ? columnWidths(sheet).map((width) => Math.max(112, width)) : []);
  });
  const count = () => starts().length - 1;
  const room = () => ({ width: size().width - gutter(), height: size().height - HEAD });
  const shownRows = createMemo(() => rowWindow(top(), room().height, ROW, rows().length));
  const shownColumns = createMemo(() => columnWindow(left(), room().width, starts()));
  const rowNumbers = createMemo(() => {
    const { first, end } = shownRows();
    return Array.from({ length: end - first }, (_, at) => first + at);
  });
  const columnNumbers = createMemo(() => {
    const { first, end } = shownColumns();
    return Array.from({ length: end - first }, (_, at) => first + at);
  });
  const tables = createMemo(() => tablesOf(props.preview.understood(), props.preview.sheet()));
  const headRow = () => {
    const row = props.preview.chosen()?.row ?? -1;
    return row >= 0 ? row : Math.floor(top() / ROW) + 1;
  };
  const widthOf = (column: number) => (starts()[column + 1] ?? 0) - (starts()[column] ?? 0);

  onMount(() => {
    if (!frame) return;
    const own = frame;
    const observer = new ResizeObserver(() => setSize({ width: own.clientWidth, height: own.clientHeight }));
    observer.observe(own);
    onCleanup(() => observer.disconnect());
  });
  createEffect(on(props.preview.sheet, () => frame?.scrollTo(0, 0), { defer: true }));
  createEffect(
    on(props.preview.chosen, (place) => {
      if (!place || !frame) return;
      if (place.row >= 0)
        frame.scrollTop = scrollInto(place.row * ROW, (place.row + 1) * ROW, frame.scrollTop, room().height);
      if (place.column >= 0)
        frame.scrollLeft = scrollInto(
          starts()[place.column] ?? 0,
          starts()[place.column + 1] ?? 0,
          frame.scrollLeft,
          room().width,
        );
    }),
  );
  const move = (place: GridPlace) =>
    props.preview.choose({
      row: Math.min(rows().length - 1, Math.max(-1, place.row)),
      column: Math.min(count() - 1, Math.max(-1, place.column)),
    });
  const onKeyDown = (event: KeyboardEvent) => {
    const { row, column } = props.preview.chosen() ?? { row: 0, column: 0 };
    const targets: Readonly<Record<string, GridPlace>> = {
      ArrowDown: { row: row + 1, column },
      ArrowUp: { row: row - 1, column },
      ArrowLeft: { row, column: column - 1 },
      ArrowRight: { row, column: column + 1 },
      PageDown: { row: row + PAGE, column },
      PageUp: { row: Math.max(0, row - PAGE), column },
      Home: event.ctrlKey ? { row: 0, column: 0 } : { row, column: 0 },
      End: event.ctrlKey ? { row: rows().length - 1, column: count() - 1 } : { row, column: count() - 1 },
    };
    const target = targets[event.key];
    if (!target) return;
    event.preventDefault();
    move(target);
  };
  const isChosen = (row: number, column: number) => {
    const place = props.preview.chosen();
    return place?.row === row && place.column === column;
  };
  const cellId = (row: number, column: number) => `${id}-${row}-${column}`;
  const active = () => {
    const place = props.preview.chosen();
    return place && cellId(place.row, place.column);
  };
  const meaningOf = (column: number): string => {
    const table = tableAt(tables(), headRow(), column);
    const [only, another] = table ? columnMeanings(table, column) : [];
    return only && !another ? [only.name, only.unit, only.period].filter(Boolean).join(' · ') : '';
  };
  return (
    <div
      ref={(element) => {
        frame = element;
      }}
      class="preview-grid"
      role="grid"
      tabindex="0"
      aria-label={t('importing.grid', { sheet: worksheet()?.name ?? '' })}
      aria-rowcount={rows().length + 1}
      aria-colcount={count() + 1}
      aria-activedescendant={active()}
      onScroll={(event) => {
        setTop(event.currentTarget.scrollTop);
        setLeft(event.currentTarget.scrollLeft);
      }}
      onKeyDown={onKeyDown}
    >
      <div
        class="grid-head"
        role="row"
        aria-rowindex="1"
        style={{ height: pixels(HEAD), width: `${gutter() + (starts().at(-1) ?? 0)}px` }}
      >
        <div
          class="grid-corner"
          role="columnheader"
          tabindex="-1"
          aria-colindex="1"
          style={{ width: `${gutter()}px` }}
        >
          {t('importing.rowHead')}
        </div>
        <For each={columnNumbers()}>
          {(column) => {
            const reason = () => columnReason(tableAt(tables(), headRow(), column), column);
            return (
              <div
                id={cellId(-1, column)}
                class={`grid-column ${reason()?.fate ?? 'none'}`}
                classList={{ chosen: isChosen(-1, column) }}
                role="columnheader"
                tabindex="-1"
                aria-colindex={column + 2}
                style={{ width: `${widthOf(column)}px`, left: `${gutter() + (starts()[column] ?? 0)}px` }}
                onClick={() => props.preview.choose({ row: -1, column })}
              >
                <span class="grid-letter">{columnName(column)}</span>
                <Show when={reason()}>
                  {(found) => (
                    <span class="grid-rule" title={say(reasonText('column', found()))}>
                      <FateMark fate={found().fate} />
                      {say(reasonText('column', found()))}
                    </span>
                  )}
                </Show>
                <span class="grid-meaning" title={meaningOf(column)}>
                  {meaningOf(column)}
                </span>
              </div>
            );
          }}
        </For>
      </div>
      <div
        role="rowgroup"
        class="grid-rows"
        style={{ height: `${rows().length * ROW}px`, width: `${gutter() + (starts().at(-1) ?? 0)}px` }}
      >
        <For each={rowNumbers()}>
          {(row) => {
            const reason = createMemo(() =>
              rowReason(props.preview.understood(), props.preview.sheet(), row),
            );
            const rule = () => {
              const found = reason();
              return found ? say(reasonText('row', found)) : '';
            };
            return (
              <div
                class={`grid-row ${reason()?.fate ?? 'none'}`}
                role="row"
                aria-rowindex={row + 2}
                style={{ transform: `translateY(${row * ROW}px)`, height: pixels(ROW) }}
              >
                <div
                  id={cellId(row, -1)}
                  class="grid-gutter"
                  classList={{ chosen: isChosen(row, -1) }}
                  role="rowheader"
                  tabindex="-1"
                  aria-colindex="1"
                  title={rule()}
                  data-matching={matchingOf(reason()?.rule ?? 'blank')}
                  style={{ width: `${gutter()}px` }}
                  onClick={() => props.preview.choose({ row, column: -1 })}
                >
                  <span class="grid-number">{row + 1}</span>
                  <Show when={reason()}>{(found) => <FateMark fate={found().fate} />}</Show>
                  <span class="grid-rule">{rule()}</span>
                </div>
                <Index each={columnNumbers()}>
                  {(column) => {
                    const aside = () => {
                      const table = tableAt(tables(), row, column());
                      return table && cellReason(table, row, column());
                    };
                    return (
                      <div
                        id={cellId(row, column())}
                        class={`grid-cell ${aside()?.fate ?? ''}`}
                        classList={{
                          chosen: isChosen(row, column()),
                          numeric: rows()[row]?.[column()]?.kind === 'number',
                        }}
                        role="gridcell"
                        tabindex="-1"
                        aria-colindex={column() + 2}
                        lang={language()}
                        style={{
                          width: `${widthOf(column())}px`,
                          left: `${gutter() + (starts()[column()] ?? 0)}px`,
                        }}
                        onClick={() => props.preview.choose({ row, column: column() })}
                      >
                        {shownCell(rows()[row]?.[column()])}
                      </div>
                    );
                  }}
                </Index>
              </div>
            );
          }}
        </For>
      </div>
    </div>
  );
}
