import type { Worksheet } from '../ownData/workbook';
import type { RawRecord, RawValue } from './rawPlaces';

/** Columns of a sheet that are looked at. */
export function columnsOf({ rows }: Worksheet): number {
  let most = 0;
  for (const row of rows) most = Math.max(most, row.length);
  return Math.min(most, 500);
}

/** A row of a sheet, counted from 0, as a record; undefined where it is blank. */
export function recordOf(worksheet: Worksheet, row: number, columns: number): RawRecord | undefined {
  const cells = worksheet.rows[row] ?? [];
  let isBlank = true;
  const values: RawValue[] = [];
  for (let column = 0; column < columns; column++) {
    const cell = cells[column];
    const value = cell?.value ?? null;
    const read =
      typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value.trim() : value;
    if (read !== null && read !== '') isBlank = false;
    values.push(read === '' ? null : read);
  }
  return isBlank ? undefined : { row: row + 1, values, geometry: undefined, isBroken: false };
}

/** The heads of a table: where a cell of the head's row is empty, the one above it, of a head in two rows. */
export function headsOf(worksheet: Worksheet, head: number, columns: number): readonly string[] {
  const own = recordOf(worksheet, head, columns)?.values ?? [];
  const above = head > 0 ? (recordOf(worksheet, head - 1, columns)?.values ?? []) : [];
  // One cell alone above a head is a title.
  const isHead = above.filter((cell) => cell !== null).length > 1;
  return Array.from({ length: columns }, (_, column) =>
    String(own[column] ?? (isHead ? above[column] : '') ?? '').replace(/\s+/g, ' '),
  );
}
