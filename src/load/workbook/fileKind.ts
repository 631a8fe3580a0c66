import type { Zip } from './zip/Zip';

/** Kinds of files that begin with a fixed mark. */
export type MarkedKind = keyof typeof MARKS;

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const MARKS = {
  zip: [
    [0x50, 0x4b, 3, 4],
    [0x50, 0x4b, 5, 6],
  ],
  compound: [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // The record that begins a workbook of Excel 2 to 5 which stands in no compound file.
  biff: [
    [9, 0, 4, 0],
    [9, 0, 6, 0],
    [9, 2, 6, 0],
    [9, 4, 6, 0],
    [9, 8, 8, 0],
    [9, 8, 16, 0],
  ],
  parquet: [ascii('PAR1')],
  pdf: [ascii('%PDF')],
  picture: [
    [0x89, ...ascii('PNG')],
    [0xff, 0xd8, 0xff],
    ascii('GIF8'),
    ascii('II*\0'),
    ascii('MM\0*'),
    [...ascii('BM')],
    ascii('RIFF'),
  ],
  archive: [
    ascii('Rar!'),
    [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
    [0x1f, 0x8b],
    ascii('BZh'),
    [0xfd, ...ascii('7zXZ')],
  ],
  document: [ascii('{\\rtf')],
  database: [ascii('SQLite format 3')],
} as const;

/** "BM" and "RIFF" also begin words; a picture has zero bytes soon. */
const looksBinary = (bytes: Uint8Array) => bytes.subarray(0, 64).includes(0);

/** The kind that a file's first bytes tell; `undefined` where it may be a text. */
export function markedKind(bytes: Uint8Array): MarkedKind | undefined {
  for (const [kind, marks] of Object.entries(MARKS))
    for (const mark of marks)
      if (mark.every((byte, index) => bytes[index] === byte)) {
        const isSure =
          kind !== 'picture' ||
          mark.length > 4 ||
          bytes[0] === 0xff ||
          bytes[0] === 0x89 ||
          looksBinary(bytes);
        if (isSure) return kind as MarkedKind;
      }
  return undefined;
}

/** What a zip holds, by its parts. */
export function zipKind(
  zip: Zip,
): 'xlsx' | 'xlsb' | 'openDocument' | 'document' | 'slides' | 'numbers' | 'archive' | 'unknown' {
  const names = [...zip.entries.keys()];
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/)) return 'xlsb';
  if (has(/^xl\/|^_rels\/\.rels$/) && !has(/^(word|ppt)\//)) return 'xlsx';
  if (has(/^word\//)) return 'document';
  if (has(/^ppt\//)) return 'slides';
  if (has(/^content\.xml$/)) return 'openDocument';
  if (has(/\.iwa$/)) return 'numbers';
  return names.length > 0 ? 'archive' : 'unknown';
}
