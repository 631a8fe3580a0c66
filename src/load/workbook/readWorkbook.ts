import type { Workbook } from '../../core/ownData/workbook';
import { LIMITS } from './limits';
import { Refusal } from './refusal';
import { decodeText, type TextEncoding } from './text/decodeText';
import { readText } from './text/readText';

export interface ReadOptions {
  /** Of text files and HTML tables, where a person has said so. */
  readonly encoding?: TextEncoding;
}

const MEBIBYTE = 2 ** 20;

/** The file's name without folder and ending. */
const stem = (file: string) => file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');

/**
 * Reads a table file. Its kind is told by its content, never by its name.
 * @param file its name
 * @throws Refusal, and nothing else, with a sentence that says what to do
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Workbook> {
  if (bytes.length === 0) throw new Refusal('empty');
  if (bytes.length > LIMITS.fileBytes)
    throw new Refusal('fileTooLarge', {
      size: (bytes.length / MEBIBYTE).toFixed(1),
      limit: LIMITS.fileBytes / MEBIBYTE,
    });
  const { text, encoding } = decodeText(bytes, options.encoding);
  if (text.includes('\0')) throw new Refusal('unknown');
  const { worksheet, separator } = readText(stem(file), text);
  if (worksheet.rows.length === 0) throw new Refusal('noCells');
  return { file, format: 'text', encoding, separator, worksheets: [worksheet] };
}
