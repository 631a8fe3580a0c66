import type { LocalText } from '../../i18n/language';
import type { Reason, RowRule } from './reason';
import { cellName, columnName } from './sheetGrid';
import type { Understanding, UnderstoodSheet, UnderstoodTable } from './understanding';
import { outcomeText, questionText, reasonText } from './words';

/** Cells that give no figure, the rule that says so, and its words. */
export interface SetAside {
  readonly cells: string;
  readonly rule: string;
  readonly text: LocalText;
}

/** A table as `npm run read` prints it. */
export interface ReportedTable {
  readonly sheet: string;
  readonly kind: string;
  readonly facts: readonly {
    readonly cell: string;
    readonly place: string;
    readonly indicator: string;
    readonly name: string;
    readonly unit: string;
    readonly period: string;
    readonly status: string;
    readonly bound: string;
    readonly value: number;
  }[];
  readonly setAside: readonly SetAside[];
  readonly totals: readonly {
    readonly cell: string;
    readonly place: string;
    readonly stated: number;
    readonly sum: number;
  }[];
  readonly questions: readonly {
    readonly about: string;
    readonly text: LocalText;
    readonly proposal: string;
  }[];
}

/** A file as `npm run read` prints it, one object a line. */
export interface ReadReport {
  readonly file: string;
  readonly outcome: 'read' | 'asks' | 'refused';
  readonly message: LocalText;
  readonly tables: readonly ReportedTable[];
}

/** What is understood of a workbook, as plain data for other programs. */
export function readReport(understanding: Understanding): ReadReport {
  const { file, outcome, sheets, tables } = understanding;
  return {
    file,
    outcome,
    message: outcomeText(understanding),
    tables: [
      ...tables.map((table, at) => reportedTable(table, sheets[table.sheet], rowsOf(tables, at))),
      ...sheets.flatMap((sheet, at) =>
        tables.some((table) => table.sheet === at) || sheet.rows.length === 0 ? [] : [withoutTable(sheet)],
      ),
    ],
  };
}

type RowRange = readonly [first: number, end: number];

/** The rows of the sheet that a table answers for: from its own first, or the sheet's, to the next table's. */
function rowsOf(tables: readonly UnderstoodTable[], at: number): RowRange {
  const table = tables[at];
  const isFirst = tables[at - 1]?.sheet !== table?.sheet;
  const next = tables[at + 1];
  const end = next && next.sheet === table?.sheet ? next.firstRow : Number.POSITIVE_INFINITY;
  return [isFirst ? 0 : (table?.firstRow ?? 0), end];
}

function reportedTable(
  table: UnderstoodTable,
  sheet: UnderstoodSheet | undefined,
  range: RowRange,
): ReportedTable {
  const width = Math.max(1, ...table.columns.map(({ column }) => column + 1));
  return {
    sheet: table.sheetName,
    kind: table.kind,
    facts: table.facts.map(({ row, column, meaning: _, ...fact }) => ({
      cell: cellName(row, column),
      ...fact,
    })),
    setAside: [
      ...rowsAside(sheet?.rows ?? [], range, width),
      ...table.columns.flatMap(({ column, reason }) =>
        reason.fate === 'used' || reason.rule === 'empty'
          ? []
          : [
              {
                cells: `${columnName(column)}${table.firstRow + 1}:${columnName(column)}${table.lastRow + 1}`,
                rule: reason.rule,
                text: reasonText('column', reason),
              },
            ],
      ),
      ...table.cells.map(({ row, column, reason }) => ({
        cells: cellName(row, column),
        rule: reason.rule,
        text: reasonText('cell', reason),
      })),
    ],
    totals: table.totals.map(({ row, column, place, stated, sum }) => ({
      ...{ cell: cellName(row, column), place, stated, sum },
    })),
    questions: table.questions.map((question) => ({
      about: question.about,
      text: questionText(question),
      proposal: question.proposal.answer || (question.proposal.made?.name ?? ''),
    })),
  };
}

/** Rows that give nothing, those of one rule in one range. */
function rowsAside(rows: readonly Reason<RowRule>[], [first, end]: RowRange, width: number): SetAside[] {
  const found: SetAside[] = [];
  const last = columnName(width - 1);
  for (let row = first; row < Math.min(end, rows.length); row++) {
    const reason = rows[row];
    if (!reason || reason.fate === 'used') continue;
    let to = row;
    const text = reasonText('row', reason);
    while (to + 1 < Math.min(end, rows.length) && isSame(reason, rows[to + 1])) to++;
    found.push({ cells: `A${row + 1}:${last}${to + 1}`, rule: reason.rule, text });
    row = to;
  }
  return found;
}

const isSame = (a: Reason<RowRule>, b: Reason<RowRule> | undefined): boolean =>
  a.rule === b?.rule &&
  a.fate === b.fate &&
  Object.keys(a.values).every((key) => a.values[key] === b.values[key]);

function withoutTable(sheet: UnderstoodSheet): ReportedTable {
  const setAside = rowsAside(sheet.rows, [0, sheet.rows.length], 1);
  return { sheet: sheet.name, kind: 'none', facts: [], setAside, totals: [], questions: [] };
}
