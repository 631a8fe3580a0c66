import type { Cell, Merge, Worksheet } from '../../core/ownData/workbook';
import { EMPTY_CELL } from './cells';
import { LIMITS } from './limits';
import { UnreadableFile } from './unreadableFile';

export const MOST_ROWS = 2 ** 20;
export const MOST_COLUMNS = 2 ** 14;
/** A merge takes about the memory of as many cells. */
const CELLS_A_MERGE = 4;
const NO_CELLS: readonly Cell[] = [];

/** The cells that all sheets of a file may hold together. */
export class CellBudget {
  private left: number = LIMITS.cells;

  /** @throws UnreadableFile when the last is spent */
  spend(count: number): void {
    this.left -= count;
    if (this.left < 0) throw new UnreadableFile('tooManyCells', { limit: LIMITS.cells });
  }
}

/** Takes a sheet's cells in any order and keeps within the limits: one far cell costs no more than its row and column. */
export class WorksheetBuilder {
  private readonly rows: Cell[][] = [];
  private readonly merges: Merge[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns: { from: number; count: number }[] = [];
  private width = 0;
  private count = 0;
  private lastCounted = -1;
  state: Worksheet['state'] = 'visible';

  constructor(
    readonly name: string,
    private readonly budget: CellBudget,
  ) {}

  /** @throws UnreadableFile beyond the last row or column of a sheet, or the budget */
  set(row: number, column: number, cell: Cell): void {
    if (row >= MOST_ROWS || column >= MOST_COLUMNS) throw this.beyondSheet();
    if (cell === EMPTY_CELL) return;
    const cells = this.row(row);
    if (cells.length === 0 && row !== this.lastCounted) {
      this.count++;
      this.lastCounted = row;
    }
    // Beyond the limit rows are only counted, for the refusal to tell.
    if (this.count > LIMITS.rows) return;
    if (column >= cells.length) this.budget.spend(column + 1 - cells.length);
    while (cells.length < column) cells.push(EMPTY_CELL);
    cells[column] = cell;
    if (column >= this.width) this.width = column + 1;
  }

  /** Merges that reach out of the sheet are cut to it; one cell alone is no merge. */
  merge(row: number, column: number, rows: number, columns: number): void {
    if (row >= MOST_ROWS || column >= MOST_COLUMNS || rows * columns <= 1) return;
    this.merges.push({
      row,
      column,
      rows: Math.min(rows, MOST_ROWS - row),
      columns: Math.min(columns, MOST_COLUMNS - column),
    });
    this.budget.spend(CELLS_A_MERGE);
  }

  hideRow(row: number): void {
    if (row < MOST_ROWS) this.hiddenRows.add(row);
  }

  hideColumns(from: number, count: number): void {
    // A sheet has no more ranges of columns than columns; more would only take time.
    if (this.hiddenColumns.length < MOST_COLUMNS) this.hiddenColumns.push({ from, count });
  }

  /** @throws UnreadableFile where more rows hold anything than the limit */
  finish(): Worksheet {
    const { name, state, merges } = this;
    if (this.count > LIMITS.rows)
      throw new UnreadableFile('tooManyRows', { sheet: name, count: this.count, limit: LIMITS.rows });
    const isHidden = new Uint8Array(this.width);
    for (const { from, count } of this.hiddenColumns) isHidden.fill(1, from, from + count);
    return {
      name,
      state,
      rows: this.rows.map((cells) => (cells.length === 0 ? NO_CELLS : cells)),
      merges,
      hiddenRows: [...this.hiddenRows].filter((row) => row < this.rows.length).sort((a, b) => a - b),
      hiddenColumns: [...isHidden.keys()].filter((column) => isHidden[column] === 1),
    };
  }

  private beyondSheet() {
    return new UnreadableFile('beyondSheet', { sheet: this.name, rows: MOST_ROWS, columns: MOST_COLUMNS });
  }

  private row(index: number): Cell[] {
    if (index >= this.rows.length) {
      this.budget.spend(index + 1 - this.rows.length);
      while (this.rows.length <= index) this.rows.push([]);
    }
    return this.rows[index] ?? [];
  }
}
