import type { Workbook, Worksheet } from '../../../core/ownData/workbook';
import { hasTable, readHtml } from '../html/readHtml';
import { readFlatOpenDocument } from '../openDocument/readOpenDocument';
import type { Advance } from '../progress';
import { readSpreadsheetXml } from '../spreadsheetXml/readSpreadsheetXml';
import { UnreadableFile } from '../unreadableFile';
import { readText } from './readText';
import type { Separator } from './separator';

type Read = Pick<Workbook, 'format' | 'separator' | 'worksheets'>;

/** Where a file says what it is, in characters. */
const HEAD = 2 ** 16;

const markup = (format: Workbook['format'], worksheets: readonly Worksheet[]): Read => ({
  format,
  separator: undefined,
  worksheets,
});

/**
 * A decoded text: XML of a spreadsheet, a web page with tables, or lines with separators, by what stands in it.
 * @param name of a sheet that has none
 * @param advance told how much of the lines is read
 * @param asked the separator of lines, where a person has said so
 * @throws UnreadableFile
 */
export function readTextFile(name: string, text: string, advance: Advance, asked?: Separator): Read {
  const head = text.slice(0, HEAD);
  if (/^\s*(\{\s*"|\[\s*[{[])/.test(head)) throw new UnreadableFile('json');
  const isMarkup = /^\s*</.test(head);
  if (isMarkup && /<(\w+:)?Workbook[\s>]/.test(head) && head.includes('office:spreadsheet'))
    return markup('xml', readSpreadsheetXml(name, text));
  if (isMarkup && /<office:document[\s>]/.test(head)) return markup('ods', readFlatOpenDocument(name, text));
  const isPage = isMarkup && /<(html|table|body|head|frameset|div|center|form|tr|td)[\s>]/i.test(head);
  if (isPage || (hasTable(head) && /<t[rd][\s>]/i.test(head))) return markup('html', [readHtml(name, text)]);
  if (isMarkup && /^\s*<\?xml/.test(head))
    throw new UnreadableFile(
      head.includes('wordDocument') || head.includes('/word/') ? 'document' : 'xmlWithoutTable',
    );
  const { worksheet, separator } = readText(name, text, advance, asked);
  return { format: 'text', separator, worksheets: [worksheet] };
}
