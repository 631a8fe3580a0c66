import { type WorkbookSheet, workbookSheets } from '../core/export/workbookSheets';

/** An Excel workbook of several sheets; the library arrives when first needed. */
export async function workbook(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  return writeWorkbook(workbookSheets(sheets)).toBlob();
}
