import type { Cell, Workbook } from '../../core/ownData/workbook';

/** Puts a workbook together again that comes piece by piece. */
export class WorkbookPieces {
  private workbook: Workbook | undefined;
  private readonly rows: (readonly Cell[])[][] = [];

  /** @param workbook without its rows */
  begin(workbook: Workbook): void {
    this.workbook = workbook;
    for (const _ of workbook.worksheets) this.rows.push([]);
  }

  add(worksheet: number, rows: readonly (readonly Cell[])[]): void {
    this.rows[worksheet]?.push(...rows);
  }

  /** The whole; undefined where none was begun. */
  finish(): Workbook | undefined {
    if (!this.workbook) return undefined;
    const worksheets = this.workbook.worksheets.map((worksheet, index) => ({
      ...worksheet,
      rows: this.rows[index] ?? [],
    }));
    return { ...this.workbook, worksheets };
  }
}
