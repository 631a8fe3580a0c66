import type { PlainTable } from '../../core/export/table';
import type { WorkbookSheet } from '../../core/export/workbookSheets';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';

/** The sheet of a workbook that lists the documents. */
export function sourcesSheet(table: PlainTable, language: Language): WorkbookSheet {
  return { name: translate(language, 'tableFiles.sheetSources'), table, widths: [26, 50, 30, 14, 18, 50] };
}

/** The sheet of a workbook that says what its reader must know. */
export function notesSheet(notes: readonly string[], language: Language): WorkbookSheet {
  const name = translate(language, 'tableFiles.sheetNotes');
  const said = notes.filter((note) => note.trim() !== '');
  return { name, table: { header: [name], rows: said.map((note) => [note]) }, widths: [100] };
}
