import type { PlainTable } from './copyTable';

/** Long enough for the slowest browser to have begun the download. */
const RELEASE_AFTER = 60_000;

/** Hands a file to the browser's downloads. */
export function saveBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_AFTER);
}

/** A sheet of a workbook. */
export interface WorkbookSheet {
  /** At most 31 characters, without : \ / ? * [ ]. */
  readonly name: string;
  readonly table: PlainTable;
  /** Widths in characters. */
  readonly widths: readonly number[];
}

/** An Excel workbook of several sheets, numbers as numbers, text never as formula; the library arrives when first needed. */
export async function workbook(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  return writeWorkbook(
    sheets.map(({ name, table, widths }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: [
        table.header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
        ...table.rows.map((row) =>
          row.map((value) =>
            value === undefined
              ? null
              : typeof value === 'number'
                ? { value, type: Number }
                : { value, type: String },
          ),
        ),
      ],
    })),
  ).toBlob();
}
