import * as sheetJs from '@e965/xlsx';

const uint16 = (value: number) => [value & 0xff, (value >> 8) & 0xff];
const uint32 = (value: number) => [...uint16(value & 0xffff), ...uint16(value >>> 16)];
const record = (kind: number, data: readonly number[]) => [...uint16(kind), ...uint16(data.length), ...data];
const float = (value: number) => [...new Uint8Array(new Float64Array([value]).buffer)];

const END = record(0x0a, []);

/** Cells of a sheet of Excel 5 to 2003, as records. */
export const cellRecords = {
  number: (row: number, column: number, value: number) =>
    record(0x203, [...uint16(row), ...uint16(column), 0, 0, ...float(value)]),
  /** A formula (`1+1`) with its stored result. */
  formula: (row: number, column: number, result: number) =>
    record(0x06, [
      ...[...uint16(row), ...uint16(column), 0, 0, ...float(result), 0, 0, 0, 0, 0, 0],
      ...[...uint16(7), 0x1e, 1, 0, 0x1e, 1, 0, 3],
    ]),
  /** Text in the code page of Excel 5. */
  label: (row: number, column: number, bytes: readonly number[]) =>
    record(0x204, [...uint16(row), ...uint16(column), 0, 0, ...uint16(bytes.length), ...bytes]),
  hiddenRow: (row: number) => record(0x208, [...uint16(row), 0, 0, 1, 0, 0xff, 0, 0, 0, 0, 0, 0x20, 0, 0, 0]),
};

/**
 * A compound file with one sheet, written record by record, for what no writer makes.
 * @param version 8 for Excel 97 to 2003, 5 for Excel 5 and 95 with texts in code page 936
 */
export function biffOf(version: 5 | 8, cells: readonly (readonly number[])[]): Uint8Array {
  const beginning = (kind: number) =>
    version === 8
      ? record(0x809, [...uint16(0x600), ...uint16(kind), ...Array<number>(12).fill(0)])
      : record(0x809, [...uint16(0x500), ...uint16(kind), ...Array<number>(4).fill(0)]);
  const page = record(0x42, uint16(version === 8 ? 1200 : 936));
  const name = [...'a'].map((letter) => letter.charCodeAt(0));
  const sheetRecord = (offset: number) =>
    record(0x85, [...uint32(offset), 0, 0, name.length, ...(version === 8 ? [0] : []), ...name]);
  const head = [...beginning(5), ...page];
  const offset = head.length + sheetRecord(0).length + END.length;
  const stream = [...head, ...sheetRecord(offset), ...END, ...beginning(0x10), ...cells.flat(), ...END];
  const file = sheetJs.CFB.utils.cfb_new();
  sheetJs.CFB.utils.cfb_add(file, version === 8 ? '/Workbook' : '/Book', Buffer.from(stream));
  return new Uint8Array(sheetJs.CFB.write(file, { type: 'array' }) as unknown as ArrayBuffer);
}
