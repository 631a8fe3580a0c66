import type { RawValue } from '../../core/ownPlaces/rawPlaces';
import { decodeText, type TextEncoding } from '../workbook/text/decodeText';
import { UnreadableFile } from '../workbook/unreadableFile';

/** The rows of a dBASE table as shapefiles have them. */
export interface DbfTable {
  readonly heads: readonly string[];
  /** A row that is marked as deleted is undefined. */
  readonly rows: readonly (readonly RawValue[] | undefined)[];
  readonly encoding: TextEncoding;
}

interface Field {
  readonly name: Uint8Array;
  readonly kind: string;
  readonly start: number;
  readonly length: number;
}

const HEAD = 32;
/** Language drivers that say GBK, and those that say UTF-8. */
const GBK_DRIVERS = new Set([0x4d, 0x7a]);

/** Which encoding a `.cpg` names. */
function namedEncoding(cpg: string): TextEncoding | undefined {
  const name = cpg.trim().toLowerCase();
  if (/^(?:utf-?8|65001)$/.test(name)) return 'utf-8';
  return /^(?:gbk|gb2312|gb18030|cp936|936|ansi 936|oem 936|cp 936)$/.test(name) ? 'gb18030' : undefined;
}

const trimmedEnd = (bytes: Uint8Array): Uint8Array => {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1] === 0x20)) end--;
  return bytes.subarray(0, end);
};

function fieldsOf(bytes: Uint8Array, headLength: number): Field[] {
  const fields: Field[] = [];
  let start = 1;
  for (let at = HEAD; at + HEAD <= headLength && bytes[at] !== 0x0d; at += HEAD) {
    const zero = bytes.subarray(at, at + 11).indexOf(0);
    const length = bytes[at + 16] ?? 0;
    fields.push({
      name: bytes.subarray(at, at + (zero < 0 ? 11 : zero)),
      kind: String.fromCharCode(bytes[at + 11] ?? 0),
      start,
      length,
    });
    start += length;
  }
  return fields;
}

function cellValue(kind: string, text: string): RawValue {
  const trimmed = text.trim();
  if (trimmed === '' || /^\*+$/.test(trimmed)) return null;
  if (kind === 'N' || kind === 'F') {
    const number = Number(trimmed);
    return Number.isFinite(number) ? number : trimmed;
  }
  if (kind === 'D' && /^\d{8}$/.test(trimmed))
    return `${trimmed.slice(0, 4)}-${trimmed.slice(4, 6)}-${trimmed.slice(6)}`;
  return trimmed;
}

/**
 * Reads a `.dbf`. Its encoding is told by what its bytes are, since files lie about it: `.cpg` and language driver decide
 * only where the bytes allow both.
 * @throws UnreadableFile where it is cut off
 */
export function readDbf(bytes: Uint8Array, cpg = ''): DbfTable {
  if (bytes.length < HEAD + 1) throw new UnreadableFile('cutOff');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, headLength, rowLength] = [
    view.getUint32(4, true),
    view.getUint16(8, true),
    view.getUint16(10, true),
  ];
  const fields = fieldsOf(bytes, Math.min(headLength, bytes.length));
  const whole = Math.min(count, rowLength > 0 ? Math.floor((bytes.length - headLength) / rowLength) : 0);
  const named = namedEncoding(cpg) ?? (GBK_DRIVERS.has(bytes[29] ?? 0) ? 'gb18030' : undefined);
  const body = bytes.subarray(headLength, headLength + whole * rowLength);
  const sure = decodeText(joinedTexts(body, fields, rowLength)).encoding;
  // Bytes that are no UTF-8 are GBK whatever the file says; where they may be both, hanzi say UTF-8, else the file.
  const mayBeBoth = sure !== 'gb18030' && named === 'gb18030' && !hasHanzi(body);
  const encoding = mayBeBoth ? 'gb18030' : sure;
  const decoder = new TextDecoder(encoding);
  const read = (part: Uint8Array) => decoder.decode(trimmedEnd(part));
  const rows = Array.from({ length: whole }, (_, row): readonly RawValue[] | undefined => {
    const start = headLength + row * rowLength;
    if (bytes[start] === 0x2a) return undefined;
    return fields.map((field) =>
      cellValue(field.kind, read(bytes.subarray(start + field.start, start + field.start + field.length))),
    );
  });
  return { heads: fields.map(({ name }) => read(name).trim()), rows, encoding };
}

/** Heads and the first texts, each on a line, by which the encoding is told. */
function joinedTexts(body: Uint8Array, fields: readonly Field[], rowLength: number): Uint8Array {
  const parts: number[] = [];
  for (const { name } of fields) parts.push(...name, 0x0a);
  const texts = fields.filter(({ kind }) => kind === 'C');
  for (let start = 0; start < body.length && parts.length < 60_000; start += rowLength)
    for (const { start: from, length } of texts)
      parts.push(...trimmedEnd(body.subarray(start + from, start + from + length)), 0x0a);
  return Uint8Array.from(parts);
}

const hasHanzi = (body: Uint8Array) => /\p{Script=Han}/u.test(new TextDecoder('utf-8').decode(body));
