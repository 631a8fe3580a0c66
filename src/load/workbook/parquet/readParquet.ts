import type { FileMetaData } from 'hyparquet';
import type { Cell, Worksheet } from '../../../core/ownData/workbook';
import { messageOf } from '../../../core/problem';
import { booleanCell, dateCell, EMPTY_CELL, numberCell, textCell } from '../cells';
import { LIMITS } from '../limits';
import { UnreadableFile } from '../unreadableFile';
import { CellBudget, WorksheetBuilder } from '../WorksheetBuilder';

const MEBIBYTE = 2 ** 20;
const MARK = [0x50, 0x41, 0x52, 0x31];

const number = (value: number) => numberCell(value, '', false, false);

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined || Number.isNaN(value)) return EMPTY_CELL;
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'boolean') return booleanCell(value, '', false);
  if (typeof value === 'number') return Number.isFinite(value) ? number(value) : textCell(String(value));
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? number(Number(value)) : textCell(String(value));
  if (value instanceof Date) return dateCell(value.toISOString(), '', false);
  const asJson = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' ? String(part) : part,
  );
  return textCell(asJson);
}

/** Refuses what is over a limit by the file's foot, before anything is unpacked. */
function checkSizes(name: string, metadata: FileMetaData) {
  const count = Number(metadata.num_rows);
  if (count > LIMITS.rows)
    throw new UnreadableFile('tooManyRows', { sheet: name, count, limit: LIMITS.rows });
  const columns = metadata.row_groups.flatMap((group) => group.columns);
  const unpacked = columns.reduce(
    (sum, column) => sum + Number(column.meta_data?.total_uncompressed_size ?? 0),
    0,
  );
  if (unpacked > LIMITS.unpackedBytes)
    throw new UnreadableFile('unpacksTooFar', {
      size: Math.round(unpacked / MEBIBYTE),
      limit: LIMITS.unpackedBytes / MEBIBYTE,
    });
  const values = columns.reduce((sum, column) => sum + Number(column.meta_data?.num_values ?? 0), 0);
  if (values > LIMITS.cells) throw new UnreadableFile('tooManyCells', { limit: LIMITS.cells });
}

/**
 * A Parquet file as one sheet: the names of its columns stand in the first row.
 * @param name of the sheet
 * @throws UnreadableFile
 */
export async function readParquet(name: string, bytes: Uint8Array): Promise<Worksheet> {
  if (!MARK.every((byte, index) => bytes[bytes.length - 4 + index] === byte))
    throw new UnreadableFile('cutOff');
  const [{ parquetMetadata, parquetRead, parquetSchema }, packing] = await Promise.all([
    import('hyparquet'),
    import('hyparquet-compressors'),
  ]);
  const buffer = new Uint8Array(bytes).buffer;
  try {
    const metadata = parquetMetadata(buffer);
    checkSizes(name, metadata);
    let rows: unknown[][] = [];
    await parquetRead({
      file: { byteLength: buffer.byteLength, slice: (start, end) => buffer.slice(start, end) },
      metadata,
      // Snappy is unpacked by the reader itself, which needs no WebAssembly for it.
      compressors: {
        GZIP: packing.decompressGzip,
        ZSTD: (input) => packing.decompressZstd(input),
        BROTLI: packing.decompressBrotli,
        LZ4: packing.decompressLz4,
        LZ4_RAW: packing.decompressLz4Raw,
      },
      onComplete(all) {
        rows = all;
      },
    });
    const builder = new WorksheetBuilder(name, new CellBudget());
    for (const [column, { element }] of parquetSchema(metadata).children.entries())
      builder.set(0, column, textCell(element.name));
    for (const [row, cells] of rows.entries())
      for (const [column, value] of cells.entries()) builder.set(row + 1, column, cellOf(value));
    return builder.finish();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('parquet', { reason: messageOf(error) }, { cause: error });
  }
}
