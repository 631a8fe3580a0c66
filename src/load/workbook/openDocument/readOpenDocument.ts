import type { Worksheet } from '../../../core/ownData/workbook';
import type { Advance } from '../progress';
import { UnreadableFile } from '../unreadableFile';
import { readPart } from '../xml/readPart';
import { XmlParser } from '../xml/XmlParser';
import type { Zip } from '../zip/Zip';
import { TableHandler } from './TableHandler';

/** Other kinds of OpenDocument, by the last word of their type. */
const OTHERS = { text: 'document', presentation: 'slides', graphics: 'picture' } as const;

/** What an OpenDocument type is if it is no spreadsheet. */
function otherKind(type: string): 'document' | 'slides' | 'picture' | undefined {
  const word = /opendocument\.(text|presentation|graphics)/.exec(type)?.[1];
  return word === 'text' || word === 'presentation' || word === 'graphics' ? OTHERS[word] : undefined;
}

/**
 * The sheets of an ODS file.
 * @param advance told how much of the content is read
 * @throws UnreadableFile
 */
export async function readOpenDocument(zip: Zip, advance: Advance): Promise<Worksheet[]> {
  const type = zip.entry('mimetype');
  const other = type && otherKind(await zip.text(type));
  if (other) throw new UnreadableFile(other);
  const manifest = zip.entry('META-INF/manifest.xml');
  if (manifest && (await zip.text(manifest)).includes('encryption-data'))
    throw new UnreadableFile('encrypted');
  const content = zip.entry('content.xml');
  if (!content) throw new UnreadableFile('damaged', { part: 'content.xml' });
  const handler = new TableHandler();
  const styles = zip.entry('styles.xml');
  if (styles) await readPart(zip, styles, handler);
  let done = 0;
  await readPart(zip, content, handler, (bytes) => {
    done += bytes;
    advance(done / content.unpackedBytes);
  });
  return handler.worksheets;
}

/** The sheets of an OpenDocument spreadsheet that is one XML text (FODS). */
export function readFlatOpenDocument(file: string, text: string): Worksheet[] {
  const handler = new TableHandler();
  const parser = new XmlParser(file, handler);
  parser.push(text);
  parser.end();
  return handler.worksheets;
}
