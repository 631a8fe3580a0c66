import { createEffect, For, on, Show } from 'solid-js';
import { type Decision, type DecisionKey, keyText } from '../../../core/ownData/decisions';
import type { Meaning } from '../../../core/ownData/meaning/meaning';
import { matchingOf } from '../../../core/ownData/rowSums';
import { cellName, columnName } from '../../../core/ownData/sheetGrid';
import {
  cellFact,
  cellReason,
  columnFact,
  columnMeanings,
  columnReason,
  rowFact,
  rowKey,
  rowMeanings,
  rowReason,
  tableAt,
  tablesOf,
} from '../../../core/ownData/understoodView';
import { parseUnit } from '../../../core/ownData/unit';
import { reasonText } from '../../../core/ownData/words';
import { formatPeriod } from '../../../core/period';
import { useAtlas } from '../../../state/context';
import { useWords } from '../../useWords';
import { AnswerField } from './AnswerField';
import type { Preview } from './preview';

const MOST_MEANINGS = 4;

/** What was understood of the cell, column or row that is chosen, and how to decide it otherwise. */
export function Chosen(props: { readonly preview: Preview }) {
  const { dataset } = useAtlas();
  const { t, say, language } = useWords();
  const table = () => props.preview.table;
  const place = () => props.preview.chosen() ?? { row: -1, column: -1 };
  const tables = () => tablesOf(props.preview.understood(), props.preview.sheet());
  const understood = () => tableAt(tables(), place().row, Math.max(0, place().column));
  const isColumn = () => place().row < 0 && place().column >= 0;
  const isRow = () => place().column < 0 && place().row >= 0;
  const decisionOf = (key: DecisionKey): Decision | undefined =>
    table()
      .decisions()
      .find((decision) => keyText(decision) === keyText(key));
  const said = (): string => {
    const [at, { row, column }] = [understood(), place()];
    const row_ = rowReason(props.preview.understood(), props.preview.sheet(), row);
    if (isColumn()) {
      const reason = columnReason(at, column);
      return reason
        ? t('importing.columnSays', {
            column: columnName(column),
            fate: t(`importing.fate.${reason.fate}`),
            rule: say(reasonText('column', reason)),
          })
        : t('importing.column', { column: columnName(column) });
    }
    const fact = at && !isRow() ? cellFact(at, row, column) : undefined;
    if (fact) {
      const named = dataset()?.places.get(fact.place)?.name;
      return t('importing.cellGives', {
        cell: cellName(row, column),
        place: named ? say(named) : fact.place,
        indicator: fact.name,
        period: fact.period === '' ? '—' : formatPeriod(fact.period, language()),
        value: `${fact.value} ${fact.unit}`,
      });
    }
    const aside = at && !isRow() ? cellReason(at, row, column) : undefined;
    if (aside)
      return t('importing.cellSays', { cell: cellName(row, column), rule: say(reasonText('cell', aside)) });
    return row_
      ? t('importing.rowSays', {
          row: row + 1,
          fate: t(`importing.fate.${row_.fate}`),
          rule: say(reasonText('row', row_)),
          matching: t(`importing.matching.${matchingOf(row_.rule)}`),
        })
      : '';
  };
  const meanings = (): readonly Meaning[] => {
    const at = understood();
    if (!at || !props.preview.chosen()) return [];
    if (isColumn()) return columnMeanings(at, place().column);
    const fact = cellFact(at, place().row, place().column);
    const all = rowMeanings(at, place().row);
    return fact ? all.filter(({ id }) => id === fact.meaning) : isRow() && !key() ? all : [];
  };
  const key = (): DecisionKey | undefined => {
    const at = understood();
    if (!at) return undefined;
    return isColumn()
      ? at.columns.find(({ column }) => column === place().column)?.placeKey
      : rowKey(at, place().row);
  };
  const columnKey = (): DecisionKey | undefined => {
    const column = isColumn()
      ? understood()?.columns.find((each) => each.column === place().column)
      : undefined;
    const isFigures = column && ['figures', 'unit-over-note', 'left'].includes(column.reason.rule);
    return isFigures ? { about: 'column', value: column.head, parent: '', column: column.head } : undefined;
  };
  const columnNow = (of: DecisionKey): Decision => ({
    ...of,
    answer: columnReason(understood(), place().column)?.fate === 'used' ? 'use' : 'leave',
  });
  const placeNow = (of: DecisionKey): Decision | undefined => {
    const decided = decisionOf(of);
    if (decided) return decided;
    const at = understood();
    const fact = at && (isColumn() ? columnFact(at, place().column) : rowFact(at, place().row));
    return fact && { ...of, answer: fact.place };
  };
  /** What a unit changes in the key of its indicator goes along, so that what was decided of it stays. */
  const decideUnit = (meaning: Meaning) => (decision: Decision) => {
    const before = decisionOf(meaning.keys.indicator);
    const unit = parseUnit(decision.answer)?.text ?? '';
    table().decide([decision, ...(before ? [{ ...before, column: unit }] : [])]);
  };
  let section: HTMLElement | undefined;
  // Many questions may stand above it. One that leads to its cell stays where it is.
  createEffect(
    on(props.preview.chosen, (chosen) => {
      const side = section?.parentElement;
      if (chosen && section && side && !side.contains(document.activeElement))
        side.scrollTop = section.offsetTop - side.offsetTop;
    }),
  );
  return (
    <section
      ref={(element) => {
        section = element;
      }}
      class="chosen-cell"
      aria-label={t('importing.selected')}
    >
      <Show when={props.preview.chosen()} fallback={<p class="hint">{t('importing.nothingSelected')}</p>}>
        <h3>
          {t(
            isColumn()
              ? 'importing.selectedColumn'
              : isRow()
                ? 'importing.selectedRow'
                : 'importing.selected',
          )}
        </h3>
        <p role="status">{said()}</p>
        <Show when={key()} keyed>
          {(of) => (
            <AnswerField of={of} now={placeNow(of)} onDecide={(decision) => table().decide([decision])} />
          )}
        </Show>
        <Show when={columnKey()} keyed>
          {(of) => (
            <AnswerField of={of} now={columnNow(of)} onDecide={(decision) => table().decide([decision])} />
          )}
        </Show>
        <Show
          when={meanings().length <= MOST_MEANINGS}
          fallback={<p class="hint">{t('importing.manyMeanings', { count: meanings().length })}</p>}
        >
          <For each={meanings()}>
            {(meaning) => (
              <div class="meaning">
                <AnswerField
                  of={meaning.keys.indicator}
                  now={{ ...meaning.keys.indicator, answer: meaning.indicator, made: meaning.made }}
                  unit={meaning.stated?.text ?? meaning.unit}
                  onDecide={(decision) => table().decide([decision])}
                />
                <AnswerField
                  of={meaning.keys.unit}
                  now={{ ...meaning.keys.unit, answer: meaning.stated?.text ?? meaning.unit }}
                  onDecide={decideUnit(meaning)}
                />
                <AnswerField
                  of={meaning.keys.period}
                  now={{ ...meaning.keys.period, answer: meaning.period }}
                  onDecide={(decision) => table().decide([decision])}
                />
              </div>
            )}
          </For>
        </Show>
      </Show>
    </section>
  );
}
