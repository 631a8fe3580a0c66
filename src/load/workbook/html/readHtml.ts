import type { Worksheet } from '../../../core/ownData/workbook';
import { UnreadableFile } from '../unreadableFile';
import { TableCollector } from './TableCollector';
import { readTags } from './tags';

const HEAD = 2 ** 12;

/**
 * A web page with tables, as office systems save them under the name of .xls, as one sheet.
 * @param name of the sheet where the page names none
 * @throws UnreadableFile where it has no table
 */
export function readHtml(name: string, html: string): Worksheet {
  if (/<!DOCTYPE[^>]*(\[|<!ENTITY)/i.test(html.slice(0, HEAD)))
    throw new UnreadableFile('documentType', { part: name });
  const collector = new TableCollector(name);
  readTags(html, collector);
  const worksheet = collector.finish();
  if (collector.tables > 0) return worksheet;
  throw new UnreadableFile(collector.isFrames ? 'htmlFrames' : 'htmlWithoutTable');
}

/** Whether a page has a table at all. */
export const hasTable = (html: string) => /<table[\s>]/i.test(html);
