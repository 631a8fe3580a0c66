import { UnreadableFile } from './unreadableFile';

const MEBIBYTE = 2 ** 20;

/** What is read of a table file; beyond a limit the file is refused with the limit, the count and the next way. */
export const LIMITS = {
  /** Of the file, in bytes. */
  fileBytes: 50 * MEBIBYTE,
  /** Of all that a packed file unpacks to, in bytes. */
  unpackedBytes: 200 * MEBIBYTE,
  /** A part that unpacks to more than this many times its packed size is refused … */
  ratio: 100,
  /** … where it also unpacks to more than this many bytes: small parts of a sheet are often that alike. */
  ratioFloor: 20 * MEBIBYTE,
  /** Rows of one sheet that hold anything. */
  rows: 200_000,
  /** Cells of all sheets, with the empty ones before a row's last. */
  cells: 10_000_000,
  worksheets: 1_000,
} as const;

/**
 * Refuses a file before it is read.
 * @param bytes its size
 * @throws UnreadableFile
 */
export function checkFileSize(bytes: number): void {
  if (bytes === 0) throw new UnreadableFile('empty');
  if (bytes > LIMITS.fileBytes)
    throw new UnreadableFile('fileTooLarge', {
      size: (bytes / MEBIBYTE).toFixed(1),
      limit: LIMITS.fileBytes / MEBIBYTE,
    });
}
