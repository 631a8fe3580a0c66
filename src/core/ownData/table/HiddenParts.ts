import type { TableColumn } from '../columns';
import { type Reason, type RowRule, reason } from '../reason';
import type { TableScope } from './tableScope';

/** Rows and columns that the file hides: asked about, and left out unless a person says otherwise. */
export class HiddenParts {
  readonly columns: ReadonlySet<number>;
  private readonly rows: ReadonlySet<number>;

  constructor(
    private readonly scope: TableScope,
    private readonly fates: Reason<RowRule>[],
  ) {
    this.rows = new Set(scope.grid.worksheet.hiddenRows);
    this.columns = new Set(scope.grid.worksheet.hiddenColumns);
  }

  /** The columns of figures that are read; hidden ones are asked about. */
  openColumns(): readonly TableColumn[] {
    return this.scope.layout.values.filter((column) => {
      const head = column.head.text;
      const decision = this.scope.asker.decided({ about: 'column', value: head, parent: '', column: head });
      if (decision) return decision.answer === 'use';
      if (!this.columns.has(column.column)) return true;
      const key = { about: 'hidden', value: head, parent: '', column: 'columns' } as const;
      const hidden = this.scope.asker.decided(key);
      if (!hidden)
        this.scope.questions.ask(
          {
            ...key,
            rule: 'hidden-columns',
            values: { head },
            row: this.scope.block.head[0] ?? 0,
            cellColumn: column.column,
          },
          'leave',
        );
      return hidden?.answer === 'use';
    });
  }

  /** Whether a row stays out; it is given its fate then. */
  isHidden(row: number): boolean {
    if (!this.rows.has(row)) return false;
    const key = { about: 'hidden', value: '', parent: '', column: 'rows' } as const;
    const decision = this.scope.asker.decided(key);
    if (decision?.answer === 'use') return false;
    if (!decision)
      this.scope.questions.ask({ ...key, rule: 'hidden-rows', values: {}, row, cellColumn: 0 }, 'leave');
    this.fates[row] = reason(decision ? 'set-aside' : 'needs-decision', 'hidden-row');
    return true;
  }
}
