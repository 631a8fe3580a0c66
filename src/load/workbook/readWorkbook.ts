import type { Workbook, Worksheet } from '../../core/ownData/workbook';
import { readBiff } from './biff/readBiff';
import { type MarkedKind, markedKind, zipKind } from './fileKind';
import { isMhtml, readMhtml } from './html/readMhtml';
import { checkFileSize } from './limits';
import { readOpenDocument } from './openDocument/readOpenDocument';
import { readParquet } from './parquet/readParquet';
import type { Advance } from './progress';
import { decodeText, isNoText, type TextEncoding } from './text/decodeText';
import { readTextFile } from './text/readTextFile';
import type { Separator } from './text/separator';
import { UnreadableFile } from './unreadableFile';
import { readXlsx } from './xlsx/readXlsx';
import { Zip } from './zip/Zip';

export interface ReadOptions {
  /** Of text files and HTML tables, where a person has said so. */
  readonly encoding?: TextEncoding;
  /** Of lines of text, where a person has said so. */
  readonly separator?: Separator;
  /** Told how much is read, 0 to 1. */
  readonly advance?: Advance;
}

/** The file's name without folder and ending. */
const stem = (file: string) => file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');

type Read = Omit<Workbook, 'file'>;

const packed = (format: Workbook['format'], worksheets: readonly Worksheet[]): Read => ({
  format,
  encoding: undefined,
  separator: undefined,
  worksheets,
});

async function readZip(bytes: Uint8Array, advance: Advance): Promise<Read> {
  const zip = new Zip(bytes);
  const kind = zipKind(zip);
  if (kind === 'xlsx') return packed('xlsx', await readXlsx(zip, advance));
  if (kind === 'openDocument') return packed('ods', await readOpenDocument(zip, advance));
  throw new UnreadableFile(kind);
}

function readDecoded(
  file: string,
  bytes: Uint8Array,
  { encoding: asked, separator }: ReadOptions,
  advance: Advance,
): Read {
  if (isMhtml(bytes)) return packed('html', readMhtml(stem(file), bytes));
  const { text, encoding } = decodeText(bytes, asked);
  if (isNoText(text)) throw new UnreadableFile('unknown');
  return { encoding, ...readTextFile(stem(file), text, advance, separator) };
}

async function readKind(
  file: string,
  bytes: Uint8Array,
  kind: MarkedKind | undefined,
  options: ReadOptions,
): Promise<Read> {
  const { advance = () => undefined } = options;
  if (kind === undefined) return readDecoded(file, bytes, options, advance);
  if (kind === 'zip') return readZip(bytes, advance);
  if (kind === 'parquet') return packed('parquet', [await readParquet(stem(file), bytes)]);
  if (kind !== 'compound' && kind !== 'biff') throw new UnreadableFile(kind);
  // WPS keeps the records of XLS in its own files, which nothing but the name tells apart.
  const format = /\.et$/i.test(file) ? 'et' : 'xls';
  return packed(format, await readBiff(bytes, kind === 'compound'));
}

/**
 * Reads a table file. Its kind is told by its content, never by its name.
 * @param file its name
 * @throws UnreadableFile, and nothing else, with a sentence that says what to do
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Workbook> {
  checkFileSize(bytes.length);
  try {
    const read = await readKind(file, bytes, markedKind(bytes), options);
    if (read.worksheets.every(({ rows }) => rows.length === 0)) throw new UnreadableFile('noCells');
    return { file, ...read };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('damaged', { part: file }, { cause: error });
  }
}
