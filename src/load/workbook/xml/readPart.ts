import { UnreadableFile } from '../unreadableFile';
import type { ZipEntry } from '../zip/directory';
import type { Zip } from '../zip/Zip';
import { type XmlHandler, XmlParser } from './XmlParser';

/** Encodings that an XML text may declare, by the name that decodes them. */
const DECLARED: ReadonlyMap<string, string> = new Map([
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb18030', 'gb18030'],
  ['iso-8859-1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
]);

/** The name for `TextDecoder` of an XML text's encoding: by its first bytes, else as it declares, else UTF-8. */
function xmlEncoding(start: Uint8Array): string {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const head = String.fromCharCode(...start.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1] ?? '';
  return DECLARED.get(declared.toLowerCase()) ?? 'utf-8';
}

/** Told while parts are read: how many unpacked bytes came. */
export type OnBytes = (bytes: number) => void;

/**
 * Reads an XML part of a zip as it unpacks.
 * @throws UnreadableFile
 */
export async function readPart(
  zip: Zip,
  entry: ZipEntry,
  handler: XmlHandler,
  onBytes?: OnBytes,
): Promise<void> {
  const parser = new XmlParser(entry.name, handler);
  let decoder: TextDecoder | undefined;
  for await (const piece of zip.unpack(entry)) {
    decoder ??= new TextDecoder(xmlEncoding(piece));
    parser.push(decoder.decode(piece, { stream: true }));
    onBytes?.(piece.length);
  }
  if (!decoder) throw new UnreadableFile('damaged', { part: entry.name });
  parser.push(decoder.decode());
  parser.end();
}
