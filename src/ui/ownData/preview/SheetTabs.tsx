import { For, Show } from 'solid-js';
import { useWords } from '../../useWords';
import type { Preview } from './preview';

/** The sheets of a workbook, with what each gives. */
export function SheetTabs(props: { readonly preview: Preview }) {
  const { t } = useWords();
  const counts = (sheet: number) => {
    const tables = props.preview.understood().tables.filter((table) => table.sheet === sheet);
    const facts = tables.reduce((sum, table) => sum + table.facts.length, 0);
    const questions = tables.reduce((sum, table) => sum + table.questions.length, 0);
    return facts + questions === 0
      ? t('importing.sheetNone')
      : t('importing.sheetCount', { facts, questions });
  };
  return (
    <Show when={props.preview.workbook().worksheets.length > 1}>
      <nav class="sheet-tabs-row" aria-label={t('importing.sheets')}>
        <For each={props.preview.workbook().worksheets}>
          {(worksheet, at) => (
            <button
              type="button"
              class="button"
              aria-pressed={props.preview.sheet() === at()}
              onClick={() => props.preview.setSheet(at())}
            >
              {worksheet.name} <span class="count">{counts(at())}</span>
            </button>
          )}
        </For>
      </nav>
    </Show>
  );
}
