import type { Workbook } from '../../core/ownData/workbook';
import { hasTable, readHtml } from './html/readHtml';
import { readText } from './text/readText';
import { UnreadableFile } from './unreadableFile';

/** What the clipboard holds of a copied cell range. */
export interface Pasted {
  /** `text/html`; empty where there is none. */
  readonly html: string;
  /** `text/plain`, with tabs between cells; empty where there is none. */
  readonly text: string;
}

/**
 * A cell range pasted from Excel, WPS or a web page: by its HTML, which keeps merges and formats, else by its text.
 * @param name that stands for a file's and the sheet's
 * @throws UnreadableFile
 */
export function readPasted(name: string, { html, text }: Pasted): Workbook {
  if (hasTable(html)) {
    const worksheets = [readHtml(name, html)];
    return { file: name, format: 'html', encoding: undefined, separator: undefined, worksheets };
  }
  const { worksheet, separator } = readText(name, text);
  if (worksheet.rows.length === 0) throw new UnreadableFile('noCells');
  return { file: name, format: 'text', encoding: undefined, separator, worksheets: [worksheet] };
}
