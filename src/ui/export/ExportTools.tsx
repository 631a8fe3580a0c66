import { createSignal } from 'solid-js';
import { ATLAS } from '../../core/atlasFile';
import { tableAsCsv, tableAsTsv } from '../../core/export/delimited';
import { messageOf } from '../../core/problem';
import { inBothLanguages } from '../../i18n/inBothLanguages';
import { asIs } from '../../i18n/language';
import { copyText } from '../../load/clipboard';
import { saveFile } from '../../load/saveFile';
import { workbook } from '../../load/workbook';
import { useAtlas } from '../../state/context';
import type { LevelRow } from '../rows/levelRows';
import { useWords } from '../useWords';
import { levelTable, sourceTable } from './levelTable';

/** Takes what is shown along: to the clipboard, as a file, or as a link. */
export function ExportTools(props: { readonly rows: readonly LevelRow[] }) {
  const { dataset, boundaries, scene, notices } = useAtlas();
  const { t, language } = useWords();
  const [told, setTold] = createSignal('');
  const link = () => window.location.href;
  const fileName = (extension: string) => {
    const asked = scene()?.view;
    const name = [asked?.indicator, asked?.level, asked?.period.replaceAll('/', '_')]
      .filter(Boolean)
      .join('-');
    return `${name || ATLAS.fileName}.${extension}`;
  };
  const notes = () => [
    scene()?.title ?? '',
    scene()?.sourceLine ?? '',
    ...(scene()?.notes.map(({ text }) => text) ?? []),
  ];
  const run = async (work: () => Promise<string> | string) => {
    try {
      setTold(await work());
    } catch (error) {
      const message = messageOf(error);
      notices.add({
        id: 'export',
        kind: 'error',
        text: inBothLanguages('tableFiles.exportFailed'),
        details: [asIs(message)],
      });
    }
  };
  const table = () => {
    const data = dataset();
    if (!data) throw new Error('no data');
    return levelTable(data, props.rows, language());
  };
  const copied = async (copying: Promise<void>, done: string) => {
    try {
      await copying;
      return done;
    } catch {
      return t('tableFiles.copyFailed');
    }
  };
  const save = (extension: string, content: Blob) => {
    saveFile(fileName(extension), content);
    return t('tableFiles.saved', { file: fileName(extension) });
  };
  const saveWorkbook = async () => {
    const data = dataset();
    if (!data) throw new Error('no data');
    const noteRows = [...notes(), `${t('tableFiles.export.link')} ${link()}`].filter(
      (note) => note.trim() !== '',
    );
    const content = await workbook([
      {
        name: t('tableFiles.sheetData'),
        table: table(),
        widths: [10, 16, 14, 24, 12, 8, 12, 10, 12, 8, 40, 40],
      },
      {
        name: t('tableFiles.sheetSources'),
        table: sourceTable(data, props.rows, language()),
        widths: [26, 50, 30, 14, 18, 50],
      },
      {
        name: t('tableFiles.sheetNotes'),
        table: { header: [t('tableFiles.sheetNotes')], rows: noteRows.map((note) => [note]) },
        widths: [100],
      },
    ]);
    return save('xlsx', content);
  };
  const saveGeoJson = async () => {
    const data = dataset();
    const shapes = boundaries();
    if (!data || !shapes) throw new Error('no data');
    const { levelGeoJson } = await import('./levelGeoJson');
    const collection = levelGeoJson(data, shapes, props.rows, notes().filter(Boolean));
    return save('geojson', new Blob([JSON.stringify(collection)], { type: 'application/geo+json' }));
  };
  const saveCsv = () => save('csv', new Blob([tableAsCsv(table())], { type: 'text/csv;charset=utf-8' }));
  return (
    <section class="export-tools" aria-label={t('tableFiles.exports')}>
      <span class="muted" role="status">
        {told()}
      </span>
      <button
        type="button"
        class="button"
        onClick={() =>
          run(() =>
            copied(copyText(tableAsTsv(table())), t('tableFiles.copied', { count: props.rows.length })),
          )
        }
      >
        {t('tableFiles.copyTable')}
      </button>
      <button type="button" class="button" onClick={() => run(saveCsv)}>
        {t('tableFiles.saveCsv')}
      </button>
      <button type="button" class="button" onClick={() => run(saveWorkbook)}>
        {t('tableFiles.saveXlsx')}
      </button>
      <button type="button" class="button" onClick={() => run(saveGeoJson)}>
        {t('tableFiles.saveGeoJson')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => run(() => copied(copyText(link()), t('tableFiles.linkCopied')))}
      >
        {t('tableFiles.copyLink')}
      </button>
    </section>
  );
}
