import { createSignal, For } from 'solid-js';
import { tableAsCsv, tableAsTsv } from '../../core/export/delimited';
import type { WorkbookSheet } from '../../core/export/workbookSheets';
import { inBothLanguages } from '../../i18n/inBothLanguages';
import { copyText } from '../../load/clipboard';
import { failureReason } from '../../load/failureReason';
import { saveFile } from '../../load/saveFile';
import { workbook } from '../../load/writeWorkbook';
import { useAtlas } from '../../state/context';
import { useWords } from '../useWords';

/** What a way to take something along is given. */
export interface Saving {
  /** Saves a file of this ending and gives what is told of it. */
  readonly save: (extension: string, content: Blob) => string;
  /** What is told once something is copied, or that it could not be. */
  readonly copied: (copying: Promise<void>, done: string) => Promise<string>;
}

interface TableExportProps {
  /** The table first, then what goes with it into a workbook: its sources, its notes. */
  readonly sheets: () => readonly [WorkbookSheet, ...WorkbookSheet[]];
  /** Without an ending. */
  readonly fileName: string;
  /** Further ways to take it along; each gives what is told when it is done. */
  readonly more?: readonly {
    readonly label: string;
    readonly run: (saving: Saving) => Promise<string> | string;
  }[];
}

/** Takes a table along: to the clipboard, as CSV, as a workbook with its sources. */
export function TableExport(props: TableExportProps) {
  const { notices } = useAtlas();
  const { t } = useWords();
  const [told, setTold] = createSignal('');
  const run = async (work: () => Promise<string> | string) => {
    try {
      setTold(await work());
    } catch (error) {
      notices.add({
        id: 'export',
        kind: 'error',
        text: inBothLanguages('tableFiles.exportFailed'),
        details: [failureReason(error)],
      });
    }
  };
  const saving: Saving = {
    save: (extension, content) => {
      const file = `${props.fileName}.${extension}`;
      saveFile(file, content);
      return t('tableFiles.saved', { file });
    },
    copied: async (copying, done) => {
      try {
        await copying;
        return done;
      } catch {
        return t('tableFiles.copyFailed');
      }
    },
  };
  const table = () => props.sheets()[0].table;
  const copy = () => {
    const content = table();
    return saving.copied(
      copyText(tableAsTsv(content)),
      t('tableFiles.copied', { count: content.rows.length }),
    );
  };
  const saveCsv = () =>
    saving.save('csv', new Blob([tableAsCsv(table())], { type: 'text/csv;charset=utf-8' }));
  const saveWorkbook = async () => saving.save('xlsx', await workbook(props.sheets()));
  return (
    <section class="export-tools" aria-label={t('tableFiles.exports')}>
      <span class="muted" role="status">
        {told()}
      </span>
      <button type="button" class="button" onClick={() => run(copy)}>
        {t('tableFiles.copyTable')}
      </button>
      <button type="button" class="button" onClick={() => run(saveCsv)}>
        {t('tableFiles.saveCsv')}
      </button>
      <button type="button" class="button" onClick={() => run(saveWorkbook)}>
        {t('tableFiles.saveXlsx')}
      </button>
      <For each={props.more}>
        {(way) => (
          <button type="button" class="button" onClick={() => run(() => way.run(saving))}>
            {way.label}
          </button>
        )}
      </For>
    </section>
  );
}
